using System.Collections.Immutable;
using System.Text.Json.Serialization;
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
            [issue], found => ListRenderer.OfIssue(pages.Site, issue, pages.Cards, pages.Miniatures, found),
            key => key.AddLinkTo(pages.Archive.Around(issue).Before).AddLinkTo(pages.Archive.Around(issue).After))));
}

[JsonSerializable(typeof(ImmutableSortedDictionary<Script, Miniature>))]
internal sealed partial class MiniatureJson : JsonSerializerContext;
