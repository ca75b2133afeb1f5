using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// The choices among several traditional forms in which another was in question, equal ones once, the most doubtful first.
/// </summary>
internal static partial class Choices
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
    /// The choices by character, first the one with the most doubtful choice; of a character, those of one word together.
    /// </summary>
    public static IEnumerable<Choice> ByCharacter(IEnumerable<Choice> choices) =>
        choices.GroupBy(choice => choice.Example.Character)
            .SelectMany(ofOne => ofOne.GroupBy(choice => choice.Example.Word).SelectMany(ofWord => ofWord));

    /// <summary>
    /// The choices that an earlier list of <see cref="Line"/>s, in any language, has not: another word, or another form of it.
    /// </summary>
    public static IEnumerable<Choice> Since(IEnumerable<Choice> choices, IEnumerable<string> earlier)
    {
        var known = earlier.Select(line => Row().Match(line)).Where(row => row.Success)
            .Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value)).ToHashSet();
        return choices.Where(choice =>
            !known.Contains((choice.Example.Character, choice.Example.Chosen, choice.Example.Word)));
    }

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

    // A character is one or two UTF-16 units; the other forms and the text before the word are short.
    [GeneratedRegex(@"^[a-z]{1,10} {1,10}[0-9.]{1,10}  (\S{1,2}) → (\S{1,2})[ （][^\[]{1,80}\[([^\]]{1,80})\]")]
    private static partial Regex Row();
}
