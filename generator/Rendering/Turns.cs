using Banmian.Archive;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>The ways to what stands before and after: of pages, stories, issues, years.</summary>
internal static class Turns
{
    /// <summary>Those that lead somewhere.</summary>
    public static ScriptArray Together(params IEnumerable<ScriptObject?> turns) => new(turns.OfType<ScriptObject>());

    /// <summary>The ways from an issue, or a page of it, to the issues of its paper before and after.</summary>
    public static ScriptObject? OfIssue(Chrome chrome, Issue issue)
    {
        var (before, after) = chrome.Site.Archive.Around(issue);
        return Of(chrome, "issue", To(before), To(after));

        (string, string)? To(Issue? other) => other is null ? null : (Labels.OfDay(other, chrome.Words), other.Folder);
    }

    /// <summary>The ways from a page to those of its issue before and after.</summary>
    /// <param name="view">the folder of the view to turn to, by a page's</param>
    /// <param name="back">whether to the one before</param>
    /// <param name="on">whether to the one after</param>
    public static ScriptObject? OfPage(
        Chrome chrome, Issue issue, PageEntry page, Func<string, string> view, bool back = true, bool on = true)
    {
        var (before, after) = issue.Pages.Around(page);
        return Of(chrome, "page", back ? To(before) : null, on ? To(after) : null);

        (string, string)? To(PageEntry? other) =>
            other is null ? null : (Labels.InIssue(other, null, chrome.Words), view(other.Folder));
    }

    /// <param name="kind">what is turned, as words name it: <c>page</c> for <c>previous_page</c> and <c>next_page</c></param>
    public static ScriptObject? Of(Chrome chrome, string kind, (string Title, string Below)? previous,
        (string Title, string Below)? next) => previous is null && next is null ? null : new ScriptObject
        {
            ["previous"] = Model(chrome, WordNames.PreviousOf + kind, previous),
            ["next"] = Model(chrome, WordNames.NextOf + kind, next),
        };

    private static ScriptObject? Model(Chrome chrome, string word, (string Title, string Below)? other) =>
        other is not var (title, below) ? null : new ScriptObject
        {
            ["label"] = chrome.Words[word],
            ["title"] = title,
            ["href"] = chrome.To(below),
        };
}
