using Banmian.Commands;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scoring;
using Banmian.Segmentation;

namespace Banmian.Tests.Segmentation;

/// <summary>A page read by the program, compared with its gold, and what the proof of conservation found.</summary>
internal sealed record ScoredPage(string Name, PageReading Reading, PageScore Score, IReadOnlyList<Diagnostic> Found)
{
    /// <summary>Every page of a folder that has gold, in ordinal order.</summary>
    public static ScoredPage[] AllOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*" + GoldPage.Extension).Order(StringComparer.Ordinal)
            .Select(gold => Of(gold[..^GoldPage.Extension.Length] + ".txt", gold))];

    public static ScoredPage Of(string dump, string gold)
    {
        var bag = new DiagnosticBag();
        var run = new Run(bag, new StageClock());
        var page = run.Attempt(() => NamedDump.Read(dump, SiteHere.Load(run), run).Page)
            ?? throw new InvalidDataException(string.Join('\n', bag.Items));
        var reading = TestPage.Read(page);
        Conservation.Check(page, reading, bag);
        return new ScoredPage(Path.GetFileNameWithoutExtension(page.Path), reading,
            PageScore.Of(page, reading, GoldPage.Read(File.ReadAllText(gold))), bag.Items);
    }

    /// <summary>The table <c>score</c> prints, for a failure to show.</summary>
    public static string Table(IEnumerable<ScoredPage> pages) =>
        string.Join('\n', ScoreTable.Lines([.. pages.Select(p => (p.Name, p.Score))]));

    /// <summary>Fails where the mean of a figure is under its bar, and shows every page's row.</summary>
    public static void AssertBars(ScoredPage[] pages, params (string Figure, Func<PageScore, double> Of, double Bar)[] bars)
    {
        Assert.NotEmpty(pages);
        var mean = PageScore.Mean([.. pages.Select(p => p.Score)]);
        var under = bars.Where(b => b.Of(mean) < b.Bar)
            .Select(b => FormattableString.Invariant($"{b.Figure}: {b.Of(mean):0.0000}, the bar is {b.Bar:0.000}")).ToArray();
        Assert.True(under.Length == 0, $"{string.Join('\n', under)}\n{Table(pages)}");
    }
}
