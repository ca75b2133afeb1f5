using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>The ways to what stands before and after: of pages, stories, issues, years.</summary>
internal static class Turns
{
    /// <param name="kind">what is turned, as words name it: <c>page</c> for <c>previous_page</c> and <c>next_page</c></param>
    public static ScriptObject Of(Chrome chrome, string kind, (string Title, string Below)? previous,
        (string Title, string Below)? next) => new()
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
