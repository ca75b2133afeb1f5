using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>The trained model, with all that is made of it once: the one that stands here, or one that is being
/// trained.</summary>
internal sealed class ReaderModel
{
    private static readonly Lazy<ReaderModel> Own = new(() => new ReaderModel(new ModelFile(Resources.Bytes("reader.model"))));

    public ReaderModel(ModelFile file)
    {
        File = file;
        Counts = new CharacterCounts(file);
        Lines = new LineNetworks(file);
        Names = new NameTagger(file, Counts);
    }

    /// <summary>The model that stands beside these sources, read when first asked for.</summary>
    public static ReaderModel Shared => Own.Value;

    public ModelFile File { get; }

    public CharacterCounts Counts { get; }

    public LineNetworks Lines { get; }

    public NameTagger Names { get; }
}
