using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Banmian.Archive;

/// <summary>
/// Changes the text of a sidecar: adds what its page prints, marked in <c>unconfirmed:</c>, or takes the marks away. Whatever
/// else stands in it – a person's values, comments, order, line ends – keeps its bytes.
/// </summary>
internal static partial class SidecarText
{
    /// <summary>The text with facts added; null where its marks stand in a form that nothing can be added to.</summary>
    /// <param name="before">the text, empty for a new sidecar</param>
    public static string? With(string before, ImmutableArray<PrintedFact> facts)
    {
        var end = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var text = new StringBuilder(before);
        if (before.Length > 0 && before[^1] != '\n')
            text.Append(end);
        foreach (var fact in facts)
            text.Append(Invariant($"{fact.Key}: {Value(fact)}  # {Source(fact)}")).Append(end);
        var keys = facts.Select(fact => fact.Key);
        if (!Marks().IsMatch(before))
            return text.Append(Invariant($"unconfirmed: [{string.Join(", ", keys)}]")).Append(end).ToString();
        return MarksInLine().Match(before) is not { Success: true } marks ? null
            : MarksInLine().Replace(text.ToString(), Invariant(
                $"unconfirmed: [{string.Join(", ", marks.Groups["keys"].Value.Split(',', Trimmed).Concat(keys))}]"), 1);
    }

    /// <summary>
    /// The text without its marks, and with the addresses that led to its page because of them; null where the marks stand in a
    /// form of their own.
    /// </summary>
    public static string? Accepted(string before, IReadOnlyCollection<string> former)
    {
        if (!Marks().IsMatch(before))
            return before;
        var after = MarksLine().Replace(before, "", 1);
        if (after == before)
            return null;
        if (former.Count == 0)
            return after;
        var end = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return $"{after}{(after.Length == 0 || after[^1] == '\n' ? "" : end)}was: [{string.Join(", ", former)}]{end}";
    }

    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private static string Value(PrintedFact fact) => fact.Key switch
    {
        "editors" => $"[{string.Join(", ", fact.Values.Select(Quoted))}]",
        "section" => Quoted(fact.Values[0]),
        _ => fact.Values[0],
    };

    private static string Source(PrintedFact fact) => Invariant($"line {fact.Line}: {fact.Printed.ReplaceLineEndings(" ")}");

    private static string Quoted(string text) => Word().IsMatch(text) ? text
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex("^unconfirmed[ \\t]*:", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex("^unconfirmed[ \\t]*:[ \\t]*\\[(?<keys>[a-z, -]*)\\]", RegexOptions.Multiline)]
    private static partial Regex MarksInLine();

    [GeneratedRegex("^unconfirmed[ \\t]*:[ \\t]*\\[[a-z, -]*\\][^\\r\\n]*\\r?\\n?", RegexOptions.Multiline)]
    private static partial Regex MarksLine();

    // Nothing YAML reads as anything but text.
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}·]+\z")]
    private static partial Regex Word();
}
