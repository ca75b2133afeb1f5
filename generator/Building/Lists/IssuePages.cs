using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The page of each issue.</summary>
internal static class IssuePages
{
    public static readonly SiteList List = new("issue", [Cards.Extract], pages => pages.Archive.Issues.Select(issue =>
        new ListPart([issue], found => ListRenderer.OfIssue(pages.Site, issue, pages.Cards, found))));
}
