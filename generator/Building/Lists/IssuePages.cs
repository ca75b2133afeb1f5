using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The page of each issue, but for those that stand on the page of their year.</summary>
internal static class IssuePages
{
    public static readonly SiteList List = new("issue", [Cards.Extract], pages => pages.Archive.Issues
        .Where(issue => !issue.IsOfNoMonth).Select(issue => new ListPart(
            [issue], found => ListRenderer.OfIssue(pages.Site, issue, pages.Cards, found),
            key => key.AddLinkTo(pages.Archive.Around(issue).Before).AddLinkTo(pages.Archive.Around(issue).After))));
}
