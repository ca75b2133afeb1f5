using System.Collections.Immutable;
using System.Globalization;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;

namespace Banmian.Archive;

/// <summary>Every choice among several traditional forms on a site's pages, equal ones once, the most doubtful first.</summary>
internal static class Choices
{
    /// <summary>
    /// The choices: first those nothing spoke for, then by how near another form was; of equal ones the more frequent
    /// first. The example is the most doubtful of its kind. Pages printed in Traditional have no choice to make.
    /// </summary>
    public static ImmutableArray<Choice> On(IEnumerable<KnownReading> pages, NewspaperConverter converter) =>
        [.. pages.Where(page => page.Reading.Script == Script.Hans).AsParallel().AsOrdered()
            .Select(page => Of(page, converter)).AsSequential().SelectMany(found => found)
            .GroupBy(choice => (choice.Example.Word, choice.Example.Character, choice.Example.Chosen, choice.Example.Decision))
            .Select(group => group.MinBy(choice => choice.Example.Margin)! with { Count = group.Sum(choice => choice.Count) })
            .OrderBy(choice => choice.Example.Margin).ThenBy(choice => choice.Example.Decision)
            .ThenByDescending(choice => choice.Count).ThenBy(choice => choice.Example.Word, StringComparer.Ordinal)
            .ThenBy(choice => choice.Example.Character, StringComparer.Ordinal)];

    /// <summary>
    /// A line for a choice: what decided and how near another form was (<c>-</c>: none was), the character, the form
    /// chosen and the others, an example with its story, and how often it stands so.
    /// </summary>
    public static string Line(Choice choice)
    {
        var (found, at) = (choice.Example, choice.Text.Line);
        var margin = float.IsFinite(found.Margin) ? found.Margin.ToString("0.0", CultureInfo.InvariantCulture) : "-";
        return string.Create(CultureInfo.InvariantCulture,
            $"{found.Decision.ToString().ToLowerInvariant(),-8} {margin,5}  {found.Character} → {found.Chosen} (not {string.Join(' ', found.Others)})  {found.Before}[{found.Word}]{found.After}  {choice.Path}:{at}{(choice.Count > 1 ? $" and {choice.Count - 1} more" : "")}");
    }

    private static ImmutableArray<Choice> Of(KnownReading page, NewspaperConverter converter) =>
        [.. ReadingTexts.Of(page.Reading, page.Known).SelectMany(text => Ambiguities.In(text.Words, text.Known, converter).Select(found => new Choice(found, page.Page.Path, text, 1)))];
}
