using System.Collections.Immutable;
using System.Globalization;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;

namespace Banmian.Archive;

/// <summary>Every choice among several traditional forms on a site's pages, equal ones once, the most doubtful first.</summary>
internal static class AmbiguityReport
{
    /// <summary>
    /// A line for each word and what it became: what decided, the character, the form chosen and the others, an example
    /// with its story, and how often it stands so. Pages printed in Traditional have no choice to make.
    /// </summary>
    public static ImmutableArray<string> Lines(IEnumerable<(string Path, PageReading Reading)> pages, NewspaperConverter converter) =>
        [.. pages.Where(page => page.Reading.Script == Script.Hans)
            .SelectMany(page => ReadingTexts.Of(page.Reading).SelectMany(text => Ambiguities.In(text.Words, text.Known, converter).Select(found => (Found: found, Place: $"{page.Path}:{text.Line}"))))
            .GroupBy(choice => (choice.Found.Word, choice.Found.Character, choice.Found.Chosen, choice.Found.Decision))
            .OrderBy(group => group.Key.Decision).ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Word, StringComparer.Ordinal)
            .Select(group => Line(group.First().Found, group.First().Place, group.Count()))];

    private static string Line(Ambiguity found, string place, int count) => string.Create(CultureInfo.InvariantCulture,
        $"{found.Decision.ToString().ToLowerInvariant(),-8} {found.Character} → {found.Chosen} (not {string.Join(' ', found.Others)})  {found.Before}[{found.Word}]{found.After}  {place}{(count > 1 ? $" and {count - 1} more" : "")}");
}
