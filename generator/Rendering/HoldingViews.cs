using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>The views of what the archive has of a paper, and of each of its years.</summary>
internal static class HoldingViews
{
    /// <summary>Issues whose pages are named on the page of their paper.</summary>
    private const int NewestIssues = 6;

    public static View Of(Site site, Script script, Holding holding, IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = Chrome.For(site, script, holding.Folder);
        var words = chrome.Words;
        var (name, issues) = (Labels.OfPaper(holding.Paper, script, words), holding.Issues.ToList());
        var extent = Extents.Of(issues, words, cards);
        var model = chrome.Model(
            new Head(name, $"{name} {extent}", "website",
                holding.Paper is { } paper ? JsonLd.OfPaper(chrome, paper) : null, []),
            Trails.ToFront(chrome));
        return View.At(chrome.Links.Folder, Layouts.Paper, model, new PaperModel(
            holding.Paper?.Slug, extent, ParticularModel.OfPaper(chrome, issues, cards),
            [.. holding.Volumes.Select(volume => Year(chrome, volume, cards))],
            [.. holding.Volumes.SelectMany(volume => volume.Issues).Reverse().Take(NewestIssues)
                .Select(issue => IssueLine.Of(chrome, issue, cards))],
            holding.Undated is { } undated ? IssueLine.Of(chrome, undated, cards) : null));
    }

    /// <param name="miniatures">of the pages of which no month is known, in their order</param>
    public static View Of(Site site, Script script, Holding holding, Volume volume,
        IReadOnlyDictionary<string, PageCard> cards, ImmutableArray<Miniature> miniatures)
    {
        var chrome = Chrome.For(site, script, volume.Folder);
        var words = chrome.Words;
        var (name, year) = (Labels.OfPaper(holding.Paper, script, words), Labels.OfYear(volume.Year, words));
        var extent = Extents.Of(volume.Issues, words, cards);
        var title = name + words[WordNames.BetweenParts] + year;
        var (before, after) = holding.Volumes.Around(volume);
        var model = chrome.Model(
            new Head(title, $"{title} {extent}", "website",
                volume.OfNoMonth is { } dated ? JsonLd.OfIssue(chrome, dated) : null, [],
                Picture: volume.OfNoMonth?.PictureOf(0), Here: year),
            Trails.To(chrome, holding.Paper)) with
        { Turns = Turns.Together(Turns.Of(chrome, "year", To(before), To(after))) };
        return View.At(chrome.Links.Folder, Layouts.Year, model, new YearModel(
            holding.Paper?.Slug, name, year, extent, CalendarModel.Of(chrome, volume, cards),
            [.. volume.OfNoDay.Select(issue => IssueLine.Of(chrome, issue, cards))],
            volume.OfNoMonth is { } whole ? IssueModel.Of(chrome, whole, cards, miniatures) : null,
            holding.Undated is { } undated ? IssueLine.Of(chrome, undated, cards) : null,
            volume.OfNoMonth is not { } undivided ? null : References.Files(ending =>
                chrome.Links.ToFile(SharedFiles.ReferencesOf(site, undivided, cards, ending)))));

        (string, string)? To(Volume? other) => other is null ? null : (Labels.OfYear(other.Year, words), other.Folder);
    }

    private static YearLink Year(Chrome chrome, Volume volume, IReadOnlyDictionary<string, PageCard> cards) => new(
        Labels.OfYear(volume.Year, chrome.Words), chrome.To(volume.Folder), Extents.Of(volume.Issues, chrome.Words, cards));
}

/// <summary>A paper as its layout gets it; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record PaperModel(
    string? Paper, string Extent, ImmutableArray<ParticularModel> Known, ImmutableArray<YearLink> Years,
    ImmutableArray<IssueLine> Newest, IssueLine? Undated) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<PaperModel>
    {
        m => m.Paper, m => m.Extent, { m => m.Known, ParticularModel.Fields }, { m => m.Years, YearLink.Fields },
        { m => m.Newest, IssueLine.Fields }, { m => m.Undated, IssueLine.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>The link to a year of a paper.</summary>
internal sealed record YearLink(string Title, string Href, string Extent) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<YearLink> { m => m.Title, m => m.Href, m => m.Extent };

    FieldTable IExported.Table => Fields;
}

/// <summary>A year of a paper as its layout gets it; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record YearModel(
    string? Paper, string Name, string Year, string Extent, CalendarModel? Calendar, ImmutableArray<IssueLine> OfNoDay,
    IssueModel? OfNoMonth, IssueLine? Undated, ImmutableArray<ReferenceFile>? ReferenceFiles) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<YearModel>
    {
        m => m.Paper, m => m.Name, m => m.Year, m => m.Extent, { m => m.Calendar, CalendarModel.Fields },
        { m => m.OfNoDay, IssueLine.Fields }, { m => m.OfNoMonth, IssueModel.Fields }, { m => m.Undated, IssueLine.Fields },
        { m => m.ReferenceFiles, ReferenceFile.Fields },
    };

    FieldTable IExported.Table => Fields;
}
