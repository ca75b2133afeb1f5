using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;
using Banmian.Sources;
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

    private static readonly Sentence InQuotes = $"put the value in quotation marks: \"…\"";

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
        catch (YamlFaultException refused)
        {
            refused.Fault.Report(bag);
            return null;
        }
        // YamlDotNet 18.1 throws ArgumentException for a tag that is no URI, InvalidOperationException for what follows “...”.
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            var mark = e is YamlException yaml ? yaml.Start : reading.scanner.CurrentPosition;
            reading.Faults.Of(e.Message, reading.At(mark)).Report(bag);
            return null;
        }
    }

    private YamlFaults Faults => new(path, lines);

    private YamlMap? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return new YamlMap(new Location(path), []);

        parser.Consume<DocumentStart>();
        var root = Node(depth: 1);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            throw Refused(second.Start, $"a second document begins here; only one is read",
                $"take out the line “---” or “...” before it");

        if (root is YamlMap or null)
            return (YamlMap?)root;
        if (root is YamlScalar { IsEmpty: true })
            return new YamlMap(new Location(path), []);
        Faults.WithoutKeys(root.At).Report(bag);
        return null;
    }

    private YamlNode Node(int depth)
    {
        var next = parser.Current!;
        if (depth > DeepestNesting)
            throw Refused(next.Start, $"the values are nested more than {DeepestNesting} deep",
                $"write it as “key: value”, with spaces for indents");
        if (next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            throw Refused(next.Start, $"anchors (&) and aliases (*) are not read", InQuotes);
        if (next is NodeEvent { Tag.IsEmpty: false } tagged and not Scalar { Tag.IsNonSpecific: true })
            throw Refused(next.Start, $"tags are not read: {tagged.Tag.Value}", InQuotes);

        if (parser.TryConsume<MappingStart>(out var map))
            return new YamlMap(At(map.Start), Entries(depth, isFlow: map.Style == MappingStyle.Flow));
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
                throw FullWidth(At(item.Start), item.Value[at]);
            items.Add(Node(depth + 1));
        }
        return items.ToImmutable();
    }

    private ImmutableArray<YamlEntry> Entries(int depth, bool isFlow)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is MappingStart or SequenceStart)
                throw Refused(parser.Current.Start, $"a key is a single word",
                    $"write it as “key: value”, with spaces for indents");
            var key = (YamlScalar)Node(depth + 1);
            if (key.Text is ['｛' or '［' or '“' or '‘', ..])
                throw FullWidth(key.At, key.Text[0]);
            if (key.Text.IndexOf('：', StringComparison.Ordinal) is var colon and > 0)
                throw FullWidth(key.At with { Column = key.At.Column + colon }, '：');
            if (isFlow && parser.Current is Scalar { Style: ScalarStyle.Plain } value
                && NextEntry().Match(value.Value) is { Success: true, Index: var comma })
                throw FullWidth(At(value.Start) is var at ? at with { Column = at.Column + comma } : at, '，');
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
            ? throw FullWidth(At(scalar.Start), scalar.Value[0])
            : new(At(scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null");

    // What is missing at the end of the file YamlDotNet places after its last line, where no editor can go.
    private Location At(Mark mark) => mark.Line > lines.Count
        ? new Location(path, Math.Max(1, lines.Count), lines.Count == 0 ? 1 : lines[^1].Length + 1)
        : new Location(path, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private YamlFaultException Refused(Mark at, Sentence what, Sentence hint) => new(new YamlFault(At(at), what, hint));

    private static YamlFaultException FullWidth(Location at, char mark) => new(YamlFault.FullWidth(at, mark));

    // {zh-Hans: 青溪日报，zh-Hant：青溪日報} is one value to YAML.
    [GeneratedRegex("，\\s*[A-Za-z][A-Za-z-]*\\s*[：:]")]
    private static partial Regex NextEntry();

    // paper: “qingxi”, “section”: 要闻; but section: “两会”专题 is a text.
    [GeneratedRegex("^[“‘][ -~]+[”’]\\z")]
    private static partial Regex WideQuotes();
}
