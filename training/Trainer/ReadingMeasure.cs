using System.Globalization;
using Banmian.Commands;
using Banmian.Scoring;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>
/// What a model reads of pages whose articles and some of whose conventions were withheld from its training: the figures of
/// <c>score</c> as means over pages, for each region and tool apart, and how often stories are right that are said to be so.
/// </summary>
internal sealed class ReadingMeasure(ModelFile file)
{
    /// <summary>The first of the pages that no course of training has.</summary>
    public const int FirstPage = 4_000_000;

    private const int Steps = 10;

    private readonly PageReader reader = new(new ReaderModel(file), Cues.Shared);
    private readonly SortedDictionary<string, List<PageScore>> scores = new(StringComparer.Ordinal);
    private readonly (int Said, int Right)[] reliability = new (int, int)[Steps + 1];

    public IEnumerable<string> Run(IEnumerable<PressedPage> pages)
    {
        foreach (var page in pages) Read(page);
        foreach (var line in ScoreTable.Lines([.. scores.Select(s => (s.Key, PageScore.Mean(s.Value)))]))
            yield return line.ToString();
        for (var step = 0; step <= Steps; step++)
            yield return string.Create(CultureInfo.InvariantCulture,
                $"confidence {step / (double)Steps:0.0}: {reliability[step].Right} of {reliability[step].Said} right");
    }

    private void Read(PressedPage pressed)
    {
        var page = Pressed.Source(pressed);
        var reading = reader.Read(page, null);
        var score = PageScore.Of(page, reading, [.. pressed.Gold]);
        foreach (var kind in (string[])["all", .. pressed.Manner.Split('/')])
        {
            if (!scores.TryGetValue(kind, out var of)) scores.Add(kind, of = []);
            of.Add(score);
        }
        var right = Right([.. reading.Stories.Select(ComparedStory.Of)], [.. pressed.Gold]);
        for (var s = 0; s < reading.Stories.Length; s++)
        {
            var step = (int)Math.Round(reading.Stories[s].Confidence * Steps);
            reliability[step] = (reliability[step].Said + 1, reliability[step].Right + (right.Contains(s) ? 1 : 0));
        }
    }

    // The stories of a reading that are found, with their headlines.
    private static HashSet<int> Right(ComparedStory[] read, ComparedStory[] gold) =>
    [
        .. PageScore.Pair(read, gold)
            .Where(p => p.Likeness >= PageScore.Found
                && ComparableText.Of(read[p.Read].Headline) == ComparableText.Of(gold[p.Gold].Headline))
            .Select(p => p.Read),
    ];
}
