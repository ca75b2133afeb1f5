using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Scripts;

namespace Banmian.Building.Lists;

/// <summary>
/// The lists of each issue's pages, in miniature; the first of an issue of no known month stands on the page of its year.
/// </summary>
internal static class IssuePages
{
    public static readonly Extract<ImmutableSortedDictionary<Script, Miniature>> Extract = new("miniature",
        (site, page, makeUps) => Miniatures.Of(site, page, makeUps.Value),
        new MiniatureJson(KeptJson.Plain).ImmutableSortedDictionaryScriptMiniature);

    public static readonly SiteList List = new("issue", [Cards.Extract, Extract], pages => pages.Archive.Issues
        .Where(issue => !issue.IsOfNoMonth || issue.Lists.Length > 1).Select(issue => new ListPart(
            [issue], found => ListRenderer.OfIssue(pages.Site, issue, pages.Cards, pages.Miniatures,
                script => PrintOf(pages.Build, script, issue, found), found),
            key =>
            {
                key.AddLinkTo(pages.Archive.Around(issue).Before).AddLinkTo(pages.Archive.Around(issue).After);
                AddPrints(pages, issue, key);
            })));

    // A check writes no pages a print could be compared with; it tells what the last build found. An issue of no known month has
    // no page of its own that could lead to its print.
    private static ReadOnlyMemory<byte>? PrintOf(Build build, Script script, Issue issue, DiagnosticBag found) =>
        issue is { IsPrintable: true, IsOfNoMonth: false } && build is { Prints: { } prints, Output: { } output }
            ? prints.Of(script, issue, output, found) : null;

    private static void AddPrints(ListedPages pages, Issue issue, BuildKey key)
    {
        var marks = pages.Archive.Config.Scripts.Select(script =>
            pages.Build.Prints?.MarkOf(script, issue.Folder, FileNames.IssuePrint)).OfType<string>().ToList();
        if (marks.Count == 0)
            return;
        marks.ForEach(mark => key.Add(mark));
        foreach (var page in issue.ShownPages)
            key.Add(pages.Pages[page.Path].Files.Key);
    }
}

[JsonSerializable(typeof(ImmutableSortedDictionary<Script, Miniature>))]
internal sealed partial class MiniatureJson : JsonSerializerContext;
