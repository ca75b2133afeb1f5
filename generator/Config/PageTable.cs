using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;
using Banmian.Sources;
using CsvHelper;
using CsvHelper.Configuration;

namespace Banmian.Config;

/// <summary>
/// <c>seeds/pages.csv</c>: facts of many pages, a row a page, as a spreadsheet saves them – in UTF-8 or GB18030, with commas,
/// semicolons or tabs between the cells, and quotation marks around a cell that holds one.
/// </summary>
internal sealed partial class PageTable
{
    public const string FileName = SourceFolder.Table;

    private const string File = "file";

    // What heads the columns, and the key of each.
    private static readonly ImmutableArray<Fact> All =
        [new Fact(File, "文件", "文件名", "檔案", "檔名"), .. Facts.All.Where(fact => !fact.Columns.IsEmpty)];

    private static readonly ImmutableDictionary<string, string> Columns =
        All.SelectMany(fact => fact.Columns.Append(fact.Key).Select(word => KeyValuePair.Create(word, fact.Key)))
            .ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    public static readonly PageTable None = new(ImmutableSortedDictionary<string, Row>.Empty);

    private readonly ImmutableSortedDictionary<string, Row> rows;

    private PageTable(ImmutableSortedDictionary<string, Row> rows) => this.rows = rows;

    private sealed record Row(Location At, RawSidecar Facts);

    /// <summary>The table of a site, or none where there is no file or after errors were reported at their rows.</summary>
    /// <param name="folder">the folder of the dumps, in which the table stands</param>
    public static PageTable Load(SiteFolder site, string folder, DiagnosticBag bag)
    {
        var path = $"{folder}/{FileName}";
        if (!site.HasFile(path))
            return None;
        var found = new DiagnosticBag();
        var rows = ImmutableSortedDictionary.CreateBuilder<string, Row>(StringComparer.Ordinal);
        if (site.ReadBytes(path, SizeLimit.Text, found) is { } bytes && IsCsv(bytes, path, found)
            && Decode(bytes, path, found) is { } text)
            Read(text, path, (file, facts) =>
            {
                var dump = $"{folder}/{Dump(file.Text, folder, site)}";
                if (!rows.TryAdd(dump, new Row(file.At, facts)))
                    found.Report(Rules.BadValue, file.At,
                        $"{dump} has a row already, in line {rows[dump].At.Line}", $"keep one of the two");
            }, found);
        bag.AddByPlace(found);
        return found.HasErrors ? None : new PageTable(rows.ToImmutable());
    }

    /// <summary>What the table states about a dump.</summary>
    public RawSidecar Of(string dump) => rows.GetValueOrDefault(dump)?.Facts ?? RawSidecar.Empty;

    /// <summary>Reports the rows of dumps that are not there.</summary>
    public void ReportStrayRows(IReadOnlySet<string> dumps, DiagnosticBag bag)
    {
        foreach (var (dump, row) in rows.Where(row => !dumps.Contains(row.Key)).OrderBy(row => row.Value.At.Line))
            bag.Report(Rules.RowWithoutDump, row.At, $"there is no dump {dump}",
                $"write where it stands in the folder of this file, such as 2021/06.txt");
    }

    // As messages name it too: with the folder of the dumps before it, unless there is such a folder in that one.
    private static string Dump(string file, string folder, SiteFolder site)
    {
        var path = file.Replace('\\', '/');
        if (path.StartsWith("./", StringComparison.Ordinal))
            path = path["./".Length..];
        if (path.StartsWith($"{folder}/", StringComparison.Ordinal) && !site.HasFolder($"{folder}/{folder}"))
            path = path[$"{folder}/".Length..];
        return path.EndsWith(".txt", StringComparison.Ordinal) ? path : path + ".txt";
    }

    private static bool IsCsv(byte[] bytes, string path, DiagnosticBag bag)
    {
        if (ForeignFile.OfTable(bytes) is not { } kind)
            return true;
        bag.Report(Rules.Undecodable, new Location(path), $"this is {kind}, not CSV", StrayFiles.SaveAsCsv(path));
        return false;
    }

    // Nearly every file is valid GB18030: it is one if a column has a name that is known, and else broken UTF-8.
    private static string? Decode(byte[] bytes, string path, DiagnosticBag bag) =>
        Utf8Text.Decode(bytes).IsWhole || NamedEncoding.Find("gb18030")!.Decode(bytes) is not { IsWhole: true } decoded
        || !Heads(decoded.Text).Any(Columns.ContainsKey)
            ? Utf8Text.Decode(bytes, path, bag)
            : TextCharacters.Check(decoded.Text, path, bag) ? decoded.Text : null;

    private static IEnumerable<string> Heads(string text) =>
        FirstLine(text).Split(Delimiter(text)).Select(head => head.Trim(' ', '"'));

    private static string FirstLine(string text) => TextLines.Split(text).FirstOrDefault() ?? "";

    private static void Read(string text, string path, Action<YamlScalar, RawSidecar> take, DiagnosticBag bag)
    {
        var torn = false;
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter(text),
            TrimOptions = TrimOptions.Trim,
            BadDataFound = _ => torn = true,
        });
        ImmutableArray<string?> keys = [];
        var lines = TextLines.Split(text).ToList();
        // The last row of a file whose quotation marks do not pair counts a line too many; where it begins is sure.
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            var cells = parser.Record ?? [];
            while (line < lines.Count && lines[line - 1].Length == 0)
                line++;
            if (Unclosed().IsMatch(parser.RawRecord))
            {
                bag.Report(Rules.BadValue, new Location(path, line), $"a quotation mark is opened in this row and not closed",
                    $"write {'"'} at the end of its cell, or take it out");
                return;
            }
            if (torn)
            {
                bag.Report(Rules.BadValue, new Location(path, line), $"a quotation mark stands where none may stand",
                    $"put the whole cell in quotation marks, and write “\"\"” for one in it");
                return;
            }
            if (keys.IsEmpty)
            {
                keys = Keys(cells, new Location(path, line), bag);
                if (keys.IsEmpty)
                    return;
            }
            else if (cells.Any(cell => cell.Length > 0))
                TakeRow(cells, keys, new Location(path, line), take, bag);
        }
    }

    // Excel writes semicolons where commas are for decimals, and tabs into "Unicode text".
    private static string Delimiter(string text)
    {
        var head = FirstLine(text);
        return head.Contains('\t') ? "\t" : head.Contains(';') && !head.Contains(',') ? ";" : ",";
    }

    private static ImmutableArray<string?> Keys(string[] heads, Location at, DiagnosticBag bag)
    {
        if (heads is [var only] && only.Contains('，', StringComparison.Ordinal))
        {
            bag.Report(Rules.BadValue, at, $"“，” is full-width, and parts no cells", $"write “,”");
            return [];
        }
        var keys = heads.Select(head => Columns.GetValueOrDefault(head)).ToImmutableArray();
        foreach (var (head, _) in heads.Zip(keys).Where(column => column.Second is null && column.First.Length > 0))
            bag.Report(Rules.UnknownKey, at, $"“{head}” is not a column of this file",
                Nearest.Word(head, Columns.Keys) is { } meant ? Sentence.Of($"did you mean “{meant}”?")
                    : Sentence.Of($"use one of: {Known}"));
        foreach (var twice in keys.OfType<string>().GroupBy(key => key).Where(same => same.Count() > 1))
            bag.Report(Rules.DuplicateKey, at, $"the column “{twice.Key}” stands twice", $"keep one of the two");
        if (keys.Contains(File))
            return keys;
        bag.Report(Rules.MissingKey, at, $"no column is “{File}”", $"its cells name the dumps, such as 2021/06.txt");
        return [];
    }

    private static string Known => string.Join(", ", All.Select(column => $"{column.Key} {column.Columns[0]}"));

    private static void TakeRow(
        string[] cells, ImmutableArray<string?> keys, Location at, Action<YamlScalar, RawSidecar> take, DiagnosticBag bag)
    {
        if (cells.Length > keys.Length)
            bag.Report(Rules.BadValue, at, $"the row has {cells.Length} cells, and the first row {keys.Length}",
                $"put a cell that holds a comma in quotation marks");
        else if (Cell(File) is { } file)
            take(file, RawSidecar.Of(Facts.All.Select(fact =>
                (fact.Key, fact.IsList ? List(Cell(fact.Key)) : (YamlNode?)Cell(fact.Key)))));
        else
            bag.Report(Rules.MissingKey, at, $"the row names no dump", $"fill in “{File}”");

        YamlScalar? Cell(string key) =>
            keys.IndexOf(key) is var column and >= 0 && column < cells.Length && cells[column].Length > 0
                ? new(at, cells[column].ReplaceLineEndings("\n"), IsEmpty: false) : null;

        static YamlList? List(YamlScalar? cell) => cell is null ? null : new(cell.At,
            [.. cell.Text.Split(['、', '；', ';', '，', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(item => new YamlScalar(cell.At, item, IsEmpty: false))]);
    }

    [GeneratedRegex("(?:^|[,;\\t])[ ]*\"(?:[^\"]|\"\")*\\z")]
    private static partial Regex Unclosed();
}
