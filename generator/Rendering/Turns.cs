using System.Collections.Immutable;
using Banmian.Archive;

namespace Banmian.Rendering;

/// <summary>The ways to what stands before and after: of pages, stories, issues, years.</summary>
internal static class Turns
{
    /// <summary>Those that lead somewhere.</summary>
    public static ImmutableArray<TurnModel> Together(params IEnumerable<TurnModel?> turns) => [.. turns.OfType<TurnModel>()];

    /// <summary>The ways from an issue, or a page of it, to the issues of its paper before and after.</summary>
    public static TurnModel? OfIssue(Chrome chrome, Issue issue)
    {
        var (before, after) = chrome.Site.Archive.Around(issue);
        return Of(chrome, "issue", To(before), To(after));

        (string, string)? To(Issue? other) => other is null ? null : (Labels.OfDay(other, chrome.Words), other.Folder);
    }

    /// <summary>The ways from a page to those of its issue before and after.</summary>
    /// <param name="view">the folder of the view to turn to, by a page's</param>
    /// <param name="back">whether to the one before</param>
    /// <param name="on">whether to the one after</param>
    public static TurnModel? OfPage(
        Chrome chrome, Issue issue, PageEntry page, Func<string, string> view, bool back = true, bool on = true)
    {
        var (before, after) = issue.Pages.Around(page);
        return Of(chrome, "page", back ? To(before) : null, on ? To(after) : null);

        (string, string)? To(PageEntry? other) =>
            other is null ? null : (Labels.InIssue(other, null, chrome.Words), view(other.Folder));
    }

    /// <param name="kind">what is turned, as words name it: <c>page</c> for <c>previous_page</c> and <c>next_page</c></param>
    public static TurnModel? Of(Chrome chrome, string kind, (string Title, string Below)? previous,
        (string Title, string Below)? next) => previous is null && next is null ? null
        : new TurnModel(Way(chrome, WordNames.PreviousOf + kind, previous), Way(chrome, WordNames.NextOf + kind, next));

    private static WayModel? Way(Chrome chrome, string word, (string Title, string Below)? other) =>
        other is not var (title, below) ? null : new WayModel(chrome.Words[word], title, chrome.To(below));
}

/// <summary>The ways before and after as layouts get them, each null where it leads nowhere.</summary>
internal sealed record TurnModel(WayModel? Previous, WayModel? Next) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<TurnModel>
    {
        { m => m.Previous, WayModel.Fields }, { m => m.Next, WayModel.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A way to what stands beside.</summary>
internal sealed record WayModel(string Label, string Title, string Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<WayModel> { m => m.Label, m => m.Title, m => m.Href };

    FieldTable IExported.Table => Fields;
}
