using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// Weighs what speaks for each answer: features in, a logarithm of odds for each answer out, in 1/1024 of a natural unit.
/// </summary>
internal delegate void Scorer(ReadOnlySpan<short> features, Span<int> scores);

/// <summary>The small perceptrons that stories are decided by, each trained on pressed pages.</summary>
/// <param name="Continuation">whether a text that resumes goes on with a story</param>
/// <param name="Border">whether a story begins at a line of running text</param>
/// <param name="Resumption">whether interrupted text resumes at a line</param>
/// <param name="Display">what a display line is</param>
/// <param name="Attachment">whether a heading is that of a story</param>
/// <param name="Heads">whether a story has a headline on the page</param>
/// <param name="DisplayAgain">what a display line is, once the headings have their stories</param>
/// <param name="Headings">whether display lines make a heading of such parts</param>
/// <param name="Names">whether a line of names is that of a story</param>
/// <param name="Confidence">whether a story was read right</param>
internal sealed record StoryModels(Scorer Continuation, Scorer Border, Scorer Resumption, Scorer Display, Scorer Attachment,
    Scorer Heads, Scorer DisplayAgain, Scorer Headings, Scorer Names, Scorer Confidence)
{
    /// <summary>The scorers' names, in the order in which they are trained: each is asked on what those before it
    /// decided.</summary>
    public static readonly string[] Parts = ["continuation", "border", "resumption", "display", "attachment", "heads",
        "display-again", "headings", "story-names", "confidence"];

    /// <summary>The scorers of a model; one that the model lacks, since it is still being trained, finds nothing
    /// likely.</summary>
    public static StoryModels Of(ModelFile file)
    {
        var scorers = Parts.Select(part => file.Has(part) ? Trained(file[part]) : Undecided).ToArray();
        return new StoryModels(scorers[0], scorers[1], scorers[2], scorers[3], scorers[4], scorers[5], scorers[6], scorers[7],
            scorers[8], scorers[9]);
    }

    private static Scorer Trained(ReadOnlySpan<byte> part)
    {
        var reader = new PartReader(part);
        var layers = new Layer[reader.Number()];
        for (var i = 0; i < layers.Length; i++) layers[i] = reader.Layer();
        return new Perceptron(layers).Score;
    }

    private static void Undecided(ReadOnlySpan<short> features, Span<int> scores) => scores.Clear();
}
