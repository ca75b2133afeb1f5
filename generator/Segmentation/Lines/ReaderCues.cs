using Banmian.Segmentation.Model;
using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// The words that the model looks for in lines: those of the lists of <c>cues.yml</c>, which a site may extend, and signs that
/// the model was trained to know one by one.
/// </summary>
internal sealed class ReaderCues
{
    private static readonly string[] ListNames =
    [
        "reporter", "writer", "agency", "bylineEnd", "photoCredit", "photoSource", "creditEnd", "opening", "wire", "place",
        "editors", "paperEnd",
        "section", "jump", "notice", "noticeToo", "weather", "caption", "goesOn", "said", "columnLabel",
    ];

    public const int ListCount = 21;

    public const int SignCount = 64;

    public ReaderCues(Cues cues, ModelFile model)
    {
        Lists = new CueMarks(ListNames.SelectMany((list, number) =>
            cues[list].Select(word => (Spacing.Dense(Simplified.Of(word)), number))));
        Signs = new CueMarks(new PartReader(model["signs"]).Text().Split('\n').Select((sign, number) => (sign, number)));
    }

    public CueMarks Lists { get; }

    public CueMarks Signs { get; }
}
