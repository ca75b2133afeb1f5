using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace Banmian.Diagnostics;

/// <summary>
/// Something the program says to its user: written as an interpolated string in English, and kept as a pattern with numbered
/// holes and what fills them, so that a <see cref="Language"/> can say it with another pattern. What is not of the program (a
/// path, a word of a dump) has no pattern and is the same in every language.
/// </summary>
[InterpolatedStringHandler]
[JsonConverter(typeof(SentenceJson))]
internal sealed class Sentence : IEquatable<Sentence>
{
    // {0}: found by hand, since every command says its options first, and a regular expression takes 20 ms to be made.
    private const int HoleLength = 3;

    private readonly StringBuilder? written;
    private readonly List<Sentence>? filled;
    private string? pattern;
    private List<int>? widths;

    // What the compiler calls for $"…", and then a method for each of its parts.
    public Sentence(int literalLength, int holeCount) => (written, filled) = (new(literalLength), new(holeCount));

    /// <summary>As it was kept, or a text.</summary>
    public Sentence(string pattern, List<Sentence>? holes) => (this.pattern, filled) = (pattern, holes);

    /// <summary>The English words, with {0}, {1} … for what is put in; where there are no holes, the text itself.</summary>
    public string Pattern => pattern ??= written!.ToString();

    /// <summary>What is put in; null where this is text and no sentence of the program.</summary>
    public IReadOnlyList<Sentence>? Holes => filled;

    public void AppendLiteral(string text) => written!.Append(text);

    public void AppendFormatted<T>(T value) => Append(value, 0, null);

    public void AppendFormatted<T>(T value, string? format) => Append(value, 0, format);

    /// <summary>In a column of a table: at its right, or at its left where the width is below 0.</summary>
    public void AppendFormatted<T>(T value, int alignment, string? format = null) => Append(value, alignment, format);

    private void Append(object? value, int width, string? format)
    {
        if (width != 0)
            Widen(filled!.Count, width);
        written!.Append(CultureInfo.InvariantCulture, $"{{{filled!.Count}}}");
        filled.Add(value switch
        {
            Sentence sentence => sentence,
            string text => new Sentence(text, null),
            IEnumerable list =>
                Listed(list.Cast<object>().Select(item => item as Sentence ?? new Sentence(item.ToString()!, null))),
            IFormattable formattable => new Sentence(formattable.ToString(format, CultureInfo.InvariantCulture), null),
            _ => new Sentence(value?.ToString() ?? "", null),
        });
    }

    private void Widen(int hole, int width)
    {
        widths ??= [];
        while (widths.Count <= hole)
            widths.Add(0);
        widths[hole] = width;
    }

    /// <summary>The sentence with the pattern that stands for each pattern in it.</summary>
    public string Said(Func<string, string> patternOf)
    {
        if (filled is null)
            return Pattern;
        var pattern = patternOf(Pattern);
        if (filled.Count == 0)
            return pattern;
        var said = new StringBuilder();
        var done = 0;
        for (var at = 0; at + HoleLength <= pattern.Length; at++)
        {
            if (pattern[at] != '{' || !char.IsAsciiDigit(pattern[at + 1]) || pattern[at + 2] != '}')
                continue;
            var text = Filled(pattern[at + 1] - '0', patternOf);
            said.Append(pattern, done, at - done)
                .Append(Blank(At(pattern, at - 1), At(text, 0))).Append(text)
                .Append(Blank(At(text, text.Length - 1), At(pattern, at + HoleLength)));
            done = at + HoleLength;
        }
        return said.Append(pattern, done, pattern.Length - done).ToString();

        static char At(string text, int place) => place >= 0 && place < text.Length ? text[place] : default;
    }

    // A blank stands between an ideograph and a figure or a letter; a pattern cannot know which of them fills its hole.
    private static string Blank(char one, char other) =>
        IsIdeograph(one) && char.IsAsciiLetterOrDigit(other) || char.IsAsciiLetterOrDigit(one) && IsIdeograph(other) ? " " : "";

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private string Filled(int hole, Func<string, string> patternOf)
    {
        var (text, width) = (filled![hole].Said(patternOf), hole < widths?.Count ? widths[hole] : 0);
        if (width == 0)
            return text;
        var blanks = new string(' ', Math.Max(0, Math.Abs(width) - Cells.Width(text)));
        return width < 0 ? text + blanks : blanks + text;
    }

    public override string ToString() => Said(pattern => pattern);

    public bool Equals(Sentence? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as Sentence);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static Sentence Listed(IEnumerable<Sentence> list) =>
        list.Aggregate((Sentence?)null, (all, next) => all is null ? next : Of($"{all}, {next}")) ?? new Sentence("", null);

    /// <summary>A cell of a row whose width is known only now, before the rest of the row.</summary>
    public static Sentence InColumn(Sentence cell, int width, Sentence rest)
    {
        Sentence row = $"{cell}  {rest}";
        row.Widen(0, width);
        return row;
    }

    /// <summary>For where the compiler sees a string: the branches of a condition, the arms of a switch.</summary>
    public static Sentence Of(Sentence sentence) => sentence;
}
