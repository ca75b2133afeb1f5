using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;
using Banmian.Sources;
using Banmian.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Banmian.Config;

/// <summary>
/// Reads the plain part of YAML that metadata needs: one document of maps, lists and scalars, nested at most
/// <see cref="DeepestNesting"/> deep. Anchors, aliases and tags are refused: nothing here needs them, and aliases let a
/// small file unfold without end.
/// </summary>
internal sealed partial class YamlParser
{
    private const int DeepestNesting = 8;

    private static readonly char[] ListCommas = ['，', '、'];

    private readonly string path;
    private readonly DiagnosticBag bag;
    private readonly List<string> lines;
    private readonly Scanner scanner;
    private readonly Parser parser;

    private YamlParser(string text, string path, DiagnosticBag bag)
    {
        (this.path, this.bag, lines) = (path, bag, [.. TextLines.Split(text)]);
        scanner = new Scanner(new StringReader(text), skipComments: true);
        parser = new Parser(scanner);
    }

    /// <summary>The file's map (empty for an empty file), or null after an error was reported at its line.</summary>
    public static YamlMap? ReadMap(string text, string path, DiagnosticBag bag)
    {
        var reading = new YamlParser(text, path, bag);
        try
        {
            return reading.Document();
        }
        catch (FullWidthMark wide)
        {
            reading.ReportFullWidth(wide.At, wide.Mark);
            return null;
        }
        // YamlDotNet 18.1 throws ArgumentException for a tag that is no URI, InvalidOperationException for what follows “...”.
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            var mark = e is YamlException yaml ? yaml.Start : reading.scanner.CurrentPosition;
            if (reading.TabIndent() is { } tab)
                bag.Report(Rules.YamlSyntax, tab, $"the line is indented with a tab", $"indent with spaces");
            else if ((reading.FullWidth() ?? reading.WideComma(mark)) is { } wide)
                reading.ReportFullWidth(wide.At, wide.Mark);
            else if (IsColonInValue(e))
                bag.Report(Rules.YamlSyntax, reading.At(mark), $"a value with “: ” in it stands without quotation marks",
                    $"put the value in quotation marks: \"…: …\"");
            else
                bag.Report(Rules.YamlSyntax, reading.At(mark), $"{Fault(e)}",
                    $"write it as “key: value”, with spaces for indents");
            return null;
        }
    }

    private YamlMap? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return new YamlMap(new Location(path), []);

        parser.Consume<DocumentStart>();
        var root = Node(depth: 1);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            throw new YamlException(second.Start, second.End, "a second document begins here; only one is read");

        if (root is YamlMap or null)
            return (YamlMap?)root;
        if (root is YamlScalar { IsEmpty: true })
            return new YamlMap(new Location(path), []);
        if (FullWidth() is { } wide)
            ReportFullWidth(wide.At, wide.Mark);
        else
            bag.Report(Rules.YamlSyntax, root.At, $"the file does not hold keys and values",
                $"write it as “key: value”, one a line");
        return null;
    }

    private YamlNode Node(int depth)
    {
        var next = parser.Current!;
        if (depth > DeepestNesting)
            throw new YamlException(next.Start, next.End, $"the values are nested more than {DeepestNesting} deep");
        if (next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw new YamlException(next.Start, next.End, "anchors (&) and aliases (*) are not read");
        if (next is NodeEvent { Tag.IsEmpty: false } tagged and not Scalar { Tag.IsNonSpecific: true })
            throw new YamlException(next.Start, next.End, $"tags are not read: {tagged.Tag.Value}");

        if (parser.TryConsume<MappingStart>(out var map))
            return new YamlMap(At(map.Start), Entries(depth));
        if (parser.TryConsume<SequenceStart>(out var list))
            return new YamlList(At(list.Start), Items(depth, list.Style == SequenceStyle.Flow ? ListCommas : []));
        return Leaf(parser.Consume<Scalar>());
    }

    private ImmutableArray<YamlNode> Items(int depth, char[] notIn)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.Current is Scalar { Style: ScalarStyle.Plain } item && item.Value.IndexOfAny(notIn) is var at and >= 0)
                throw new FullWidthMark(At(item.Start), item.Value[at]);
            items.Add(Node(depth + 1));
        }
        return items.ToImmutable();
    }

    private ImmutableArray<YamlEntry> Entries(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is MappingStart or SequenceStart)
                throw new YamlException(parser.Current.Start, parser.Current.End, "a key is a single word");
            var key = (YamlScalar)Node(depth + 1);
            if (key.Text is ['｛' or '［' or '“' or '‘', ..])
                throw new FullWidthMark(key.At, key.Text[0]);
            var entry = new YamlEntry(key, Node(depth + 1));
            if (seen.TryAdd(key.Text, key.At.Line))
                entries.Add(entry);
            else
                bag.Report(Rules.DuplicateKey, key.At,
                    $"“{key.Text}” is in line {seen[key.Text]} already", $"keep one of the two");
        }
        return entries.ToImmutable();
    }

    private YamlScalar Leaf(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && WideQuotes().IsMatch(scalar.Value)
            ? throw new FullWidthMark(At(scalar.Start), scalar.Value[0])
            : new(At(scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null");

    // What is missing at the end of the file YamlDotNet places after its last line, where no editor can go.
    private Location At(Mark mark) => mark.Line > lines.Count
        ? new Location(path, Math.Max(1, lines.Count), lines.Count == 0 ? 1 : lines[^1].Length + 1)
        : new Location(path, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    // paper：qingxi, photos: ［a.jpg］, as an input method for Chinese types them.
    private (Location At, char Mark)? FullWidth()
    {
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
            if (WideMark().Match(line) is { Success: true, Groups: var groups } && groups["mark"] is var mark)
                return (new Location(path, i + 1, mark.Index + 1), mark.Value[0]);
        return null;
    }

    // {paper: qingxi，page: 6}
    private (Location At, char Mark)? WideComma(Mark end)
    {
        var line = lines.ElementAtOrDefault((int)end.Line - 1) ?? "";
        return line.Contains('{', StringComparison.Ordinal) && line.IndexOf('，', StringComparison.Ordinal) is var at and >= 0
            ? (new Location(path, (int)end.Line, at + 1), '，') : null;
    }

    private void ReportFullWidth(Location at, char mark) => bag.Report(Rules.YamlSyntax, at,
        $"“{mark}” is full-width, and YAML does not know it",
        mark switch
        {
            '：' => $"write “:” and a space",
            '“' or '‘' => $"write \" on both sides",
            '，' or '、' => $"write “,” and a space; a value that holds “{mark}” stands in quotation marks: \"…{mark}…\"",
            _ => Sentence.Of($"write “{Characters.HalfWidth(mark)}”"),
        });

    [GeneratedRegex("^\\s*(?:- *)?[A-Za-z][A-Za-z-]*\\s*(?:(?<mark>：)|: *(?<mark>[｛［]))")]
    private static partial Regex WideMark();

    // paper: “qingxi”, “section”: 要闻; but section: “两会”专题 is a text.
    [GeneratedRegex("^[“‘][ -~]+[”’]\\z")]
    private static partial Regex WideQuotes();

    private sealed class FullWidthMark(Location at, char mark) : Exception
    {
        public Location At => at;

        public char Mark => mark;
    }

    // The most common fault, which YamlDotNet reports at the value before it.
    private Location? TabIndent() => lines
        .Select((line, i) => line.TrimStart(' ').StartsWith('\t')
            ? new Location(path, i + 1, line.IndexOf('\t', StringComparison.Ordinal) + 1) : null)
        .FirstOrDefault(at => at is not null);

    // section: 要闻: 综合, which YamlDotNet 18.1 tells in two ways.
    private static bool IsColonInValue(Exception e) =>
        e.Message.StartsWith("Mapping values are not allowed", StringComparison.Ordinal)
        || e.Message.Contains("found invalid mapping", StringComparison.Ordinal);

    private static string Fault(Exception e) =>
        e.Message.Length > 1 && char.IsUpper(e.Message[0])
            ? char.ToLowerInvariant(e.Message[0]) + e.Message[1..].TrimEnd('.') : e.Message;
}
