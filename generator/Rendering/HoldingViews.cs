using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Scripts;
using Scriban.Runtime;

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
        model["paper"] = holding.Paper?.Slug;
        model["extent"] = extent;
        model["known"] = ParticularsModel.OfPaper(chrome, issues, cards);
        model["years"] = new ScriptArray(holding.Volumes.Select(volume => Year(chrome, volume, cards)));
        model["newest"] = new ScriptArray(holding.Volumes.SelectMany(volume => volume.Issues).Reverse().Take(NewestIssues)
            .Select(issue => IssueModel.Listed(chrome, issue, cards)));
        model["undated"] = holding.Undated is { } undated ? IssueModel.Listed(chrome, undated, cards) : null;
        return View.At(chrome.Links.Folder, Layouts.Paper, model);
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
        var model = chrome.Model(
            new Head(title, $"{title} {extent}", "website",
                volume.OfNoMonth is { } dated ? JsonLd.OfIssue(chrome, dated) : null, [],
                Picture: volume.OfNoMonth?.PictureOf(0), Here: year),
            Trails.To(chrome, holding.Paper));
        model["paper"] = holding.Paper?.Slug;
        model["name"] = name;
        model["year"] = year;
        model["extent"] = extent;
        model["calendar"] = CalendarModel.Of(chrome, volume, cards);
        model["of_no_day"] = new ScriptArray(volume.OfNoDay.Select(issue => IssueModel.Listed(chrome, issue, cards)));
        model["of_no_month"] = volume.OfNoMonth is { } whole ? IssueModel.Of(chrome, whole, cards, miniatures) : null;
        model["undated"] = holding.Undated is { } undated ? IssueModel.Listed(chrome, undated, cards) : null;
        model["reference_files"] = volume.OfNoMonth is not { } undivided ? null : References.Files(ending =>
            chrome.Links.ToFile(SharedFiles.ReferencesOf(site, undivided, cards, ending)));
        var (before, after) = holding.Volumes.Around(volume);
        model["turns"] = Turns.Together(Turns.Of(chrome, "year", To(before), To(after)));
        return View.At(chrome.Links.Folder, Layouts.Year, model);

        (string, string)? To(Volume? other) => other is null ? null : (Labels.OfYear(other.Year, words), other.Folder);
    }

    private static ScriptObject Year(Chrome chrome, Volume volume, IReadOnlyDictionary<string, PageCard> cards) => new()
    {
        ["title"] = Labels.OfYear(volume.Year, chrome.Words),
        ["href"] = chrome.To(volume.Folder),
        ["extent"] = Extents.Of(volume.Issues, chrome.Words, cards),
    };
}
