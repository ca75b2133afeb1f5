using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>The trained model, with all that is made of it once: the program's own, or one that is being trained.</summary>
internal sealed class ReaderModel
{
    private static readonly Lazy<ReaderModel> Own = new(() => new ReaderModel(new ModelFile(Resource())));

    public ReaderModel(ModelFile file)
    {
        File = file;
        Counts = new CharacterCounts(file);
        Lines = new LineNetwork(file);
        Names = new NameTagger(file, Counts);
    }

    /// <summary>The program's own model, read when first asked for.</summary>
    public static ReaderModel Shared => Own.Value;

    public ModelFile File { get; }

    public CharacterCounts Counts { get; }

    public LineNetwork Lines { get; }

    public NameTagger Names { get; }

    private static byte[] Resource()
    {
        using var stream = typeof(ReaderModel).Assembly.GetManifestResourceStream("Banmian.Segmentation.reader.model")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
