using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>
/// What YamlDotNet reports of a file, in words for people who do not know YAML: by the library's message, and by how the line
/// looks at which it gave up.
/// </summary>
/// <param name="lines">those of the file</param>
internal sealed partial class YamlFaults(string path, IReadOnlyList<string> lines)
{
    private static readonly Sentence KeyAndValue = $"write it as “key: value”, with a space after the colon";

    /// <param name="message">the library's</param>
    /// <param name="at">where it gave up</param>
    public YamlFault Of(string message, Location at)
    {
        var line = lines.ElementAtOrDefault(at.Line - 1) ?? "";
        var before = line[..Math.Min(at.Column - 1, line.Length)].TrimEnd();
        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

        if (TabIndent() is { } tab)
            return new(tab, $"the line is indented with a tab", $"indent with spaces");
        if (FullWidth() is { } wide)
            return wide;
        if (WideComma(at, line) is { } comma)
            return comma;
        // section: 要闻: 综合, which YamlDotNet 18.1 tells in two ways; an indented line after a value is told in the same words.
        if (Says("mapping values are not allowed") || Says("found invalid mapping"))
            return Key().IsMatch(before) || at.Line == 1
                ? new(at, $"a value with “: ” in it stands without quotation marks",
                    $"put the value in quotation marks: \"…: …\"")
                : new(at with { Column = 1 }, $"the line is indented, and the line above it is complete",
                    $"begin it in the same column as the line above");
        if (Says("quoted scalar, found unexpected end") || Says("found wrong indentation"))
            return new(at, $"a quotation mark is opened here and not closed", $"write {QuoteAt(at, line)} at the end of the value");
        if (Says("flow") || Says("current state of the object"))
            if (OpenBracket(at) is var (bracket, sign))
                return WideEnd(bracket, sign) ?? new(bracket, $"“{sign}” is opened here and not closed",
                    $"write “{(sign == '[' ? ']' : '}')}” at the end of the value");
        if (Says("cannot start any token") && line.Length >= at.Column)
            return new(at, $"a value cannot begin with “{line[at.Column - 1]}”", $"put the value in quotation marks: \"…\"");
        if (Says("unknown escape"))
            return new(at, $"“\\” means something else between these quotation marks",
                $"put the value in single quotation marks: '…'");
        if (Says("scanning a block scalar"))
            return new(at, $"a value that begins with “|” or “>” is a text in the lines below it",
                $"put the value in quotation marks: \"…\"");
        if (Says("expected node content"))
            return new(at, $"a value is missing before this sign", $"take out the comma that is too many");
        if (Says("did not find expected key") || Says("could not find expected ':'"))
            return Keyless(message, at, line, before);
        return new(at, $"this is no YAML that can be read ({message.TrimEnd('.')})",
            $"write it as “key: value”, with spaces for indents");
    }

    /// <summary>A file that holds one text, or a list.</summary>
    public YamlFault WithoutKeys(Location at) =>
        FullWidth() ?? (Glued().IsMatch(lines.ElementAtOrDefault(at.Line - 1) ?? "") ? NoSpace(at)
            : new(at, $"the file does not hold keys and values", $"write it as “key: value”, one a line"));

    // What YamlDotNet takes for a key, and is none.
    private YamlFault Keyless(string message, Location at, string line, string before)
    {
        // It finds out in the line after.
        var late = message.Contains("could not find expected ':'", StringComparison.OrdinalIgnoreCase)
            && Key().IsMatch(line) && at.Line > 1;
        var (place, text) = late ? (at with { Line = at.Line - 1, Column = 1 }, lines[at.Line - 2]) : (at, line);
        if (!late && before is [.., '"' or '\'' or ']' or '}'])
            return new(at, $"something stands after the end of the value",
                $"put the whole value in quotation marks, or take it out");
        if (Item().IsMatch(text))
            return new(place, $"an item of a list stands where a key is expected",
                $"write “- ” before each item, in the same column, below “key:”");
        if (Glued().IsMatch(text))
            return NoSpace(place);
        return Key().IsMatch(text)
            ? new(place, $"the line is indented otherwise than those above it", $"begin it in the same column as the key above")
            : new(place, $"the line has no colon after its key", KeyAndValue);
    }

    private static YamlFault NoSpace(Location at) => new(at, $"no space stands after the colon", KeyAndValue);

    // What is missing at the end of the file or of a line is told at the sign that opened it.
    private (Location At, char Sign)? OpenBracket(Location end)
    {
        var open = new Stack<(Location, char)>();
        foreach (var (line, i) in lines.Take(end.Line).Select((line, i) => (line, i)))
            foreach (var (sign, column) in line.Select((sign, column) => (sign, column)))
                if (sign is '[' or '{')
                    open.Push((new Location(path, i + 1, column + 1), sign));
                else if (sign is ']' or '}')
                    open.TryPop(out _);
        return open.TryPop(out var last) ? last : null;
    }

    // {zh-Hans: 青溪日报｝
    private YamlFault? WideEnd(Location open, char sign) =>
        lines[open.Line - 1].IndexOf(sign == '[' ? '］' : '｝', open.Column) is var end and >= 0
            ? YamlFault.FullWidth(open with { Column = end + 1 }, lines[open.Line - 1][end]) : null;

    private static char QuoteAt(Location at, string line) => line.ElementAtOrDefault(at.Column - 1) is '\'' ? '\'' : '"';

    // paper：qingxi, photos: ［a.jpg］, as an input method for Chinese types them.
    private YamlFault? FullWidth()
    {
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
            if (((Match[])[WideMark().Match(line), ChineseKey.Match(line)]).FirstOrDefault(match => match.Success)?.Groups["mark"]
                is { } mark)
                return YamlFault.FullWidth(new Location(path, i + 1, mark.Index + 1), mark.Value[0]);
        return null;
    }

    // {paper: qingxi，page: 6}
    private static YamlFault? WideComma(Location at, string line) =>
        line.Contains('{', StringComparison.Ordinal) && line.IndexOf('，', StringComparison.Ordinal) is var comma and >= 0
            ? YamlFault.FullWidth(at with { Column = comma + 1 }, '，') : null;

    // The most common fault, which YamlDotNet reports at the value before it.
    private Location? TabIndent() => lines
        .Select((line, i) => line.TrimStart(' ').StartsWith('\t')
            ? new Location(path, i + 1, line.IndexOf('\t', StringComparison.Ordinal) + 1) : null)
        .FirstOrDefault(at => at is not null);

    // 日期：2021-02-01
    private static readonly Regex ChineseKey =
        new($"^\\s*(?:{string.Join('|', Facts.All.SelectMany(fact => fact.Columns))})\\s*(?<mark>：)");

    [GeneratedRegex("^\\s*(?:- *)?[A-Za-z][A-Za-z-]*\\s*(?:(?<mark>：)|: *(?<mark>[｛［]))")]
    private static partial Regex WideMark();

    [GeneratedRegex("^\\s*(?:- +)*[^\\s:][^:]*:(?: |$)")]
    private static partial Regex Key();

    [GeneratedRegex("^\\s*[A-Za-z][A-Za-z-]*:[^\\s/]")]
    private static partial Regex Glued();

    [GeneratedRegex("^\\s*-")]
    private static partial Regex Item();
}
