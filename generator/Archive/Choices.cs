using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// The choices among several traditional forms in which another was in question, equal ones once, the most doubtful first.
/// </summary>
internal static class Choices
{
    /// <summary>
    /// The choices: first those nothing spoke for, then by how near another form was; of equal ones the more frequent
    /// first. The example is the most doubtful of its kind.
    /// </summary>
    public static ImmutableArray<Choice> Together(IEnumerable<Choice> choices) =>
        [.. choices
            .GroupBy(choice => (choice.Example.Word, choice.Example.Character, choice.Example.Chosen, choice.Example.Decision))
            .Select(group => group.MinBy(choice => choice.Example.Margin)! with { Count = group.Sum(choice => choice.Count) })
            .OrderBy(choice => choice.Example.Margin).ThenBy(choice => choice.Example.Decision)
            .ThenByDescending(choice => choice.Count).ThenBy(choice => choice.Example.Word, StringComparer.Ordinal)
            .ThenBy(choice => choice.Example.Character, StringComparer.Ordinal)];

    /// <summary>
    /// A line for a choice: what decided and how near another form was, the character, the form
    /// chosen and the others, an example with its story, and how often it stands so.
    /// </summary>
    public static Sentence Line(Choice choice)
    {
        var found = choice.Example;
        Sentence line = $"{found.Decision.ToString().ToLowerInvariant(),-8} {found.Margin,5:0.0}  "
            + $"{found.Character} → {found.Chosen} (not {string.Join(' ', found.Others)})  "
            + $"{found.Before}[{found.Word}]{found.After}  {choice.Path}:{choice.Line}";
        return choice.Count > 1 ? Sentence.Of($"{line} and {choice.Count - 1} more") : line;
    }

    /// <summary>
    /// The choices of a page, by its dump's path. Where no other cut of the text gave another form, none was in question; a page
    /// printed in Traditional has no choice to make.
    /// </summary>
    public static ImmutableArray<Choice> Of(string path, PageReading page, KnownNames known, SiteConverters converters) =>
        Together(
            from text in PageTexts.Of(page, known)
            from found in converters.AmbiguitiesIn(text.Words, page.Script, text.Known)
            where float.IsFinite(found.Margin)
            select new Choice(found, path, text.LineOf(found.At), text.Story, text.Paragraph, 1));
}
