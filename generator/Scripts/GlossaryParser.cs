using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts.Newspaper;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Scripts;

/// <summary>
/// Reads <c>glossary/*.tsv</c>: a line an entry, simplified, traditional and a note between tabs; <c>#</c> begins a line
/// that says nothing.
/// </summary>
internal static class GlossaryParser
{
    public const string Folder = "glossary";

    // A longer text is no word but a sentence pasted by mistake; the lattice looks no farther either.
    private const int LongestWord = 64;

    /// <summary>
    /// The entries of all files that can be used, from Simplified to Traditional; what is wrong with the others is reported at
    /// its line.
    /// </summary>
    public static ImmutableArray<WordForm> Load(SiteFolder site, DiagnosticBag bag)
    {
        var entries = new Dictionary<string, (WordForm Entry, Location At)>();
        foreach (var file in site.FilesBelow(Folder, bag).Where(path => path.EndsWith(".tsv", StringComparison.Ordinal)))
            if (site.ReadText(file, bag) is { } text)
                Read(text, file, entries, bag);
        return [.. entries.Values.Select(found => found.Entry)];
    }

    private static void Read(
        string text, string file, Dictionary<string, (WordForm Entry, Location At)> entries, DiagnosticBag bag)
    {
        var number = 0;
        foreach (var line in TextLines.Split(text))
        {
            var at = new Location(file, ++number);
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#' || ReadLine(line, at, bag) is not { } entry)
                continue;
            if (entries.TryGetValue(entry.From, out var first))
                bag.Report(Rules.GlossaryTwice, at,
                    $"“{entry.From}” stands at {first.At} too, as “{first.Entry.To}”", $"keep one of the two lines");
            else
                entries[entry.From] = (entry, at);
        }
    }

    private static WordForm? ReadLine(string line, Location at, DiagnosticBag bag)
    {
        var fields = line.Split('\t', StringSplitOptions.TrimEntries);
        if (fields.Length is < 2 or > 3 || fields[0].Length == 0 || fields[1].Length == 0)
        {
            bag.Report(Rules.GlossaryLine, at,
                $"the line is not a simplified word, a traditional word and perhaps a note", $"put one tab between them");
            return null;
        }
        var entry = new WordForm(fields[0], fields[1]);
        var (from, to) = (CodePoints.Count(entry.From), CodePoints.Count(entry.To));
        if (from != to || from < 2 || entry.From.Length > LongestWord)
        {
            bag.Report(Rules.GlossaryLength, at, $"“{entry.From}” has {from} characters and “{entry.To}” {to}",
                $"give both the same number, 2 to {LongestWord}: places in both scripts must agree");
            return null;
        }
        ReportScript(entry.From, Script.Hans, at, bag);
        ReportScript(entry.To, Script.Hant, at, bag);
        return entry;
    }

    private static void ReportScript(string word, Script script, Location at, DiagnosticBag bag)
    {
        if (ScriptDetection.Foreign(word, script) is { } foreign)
            bag.Report(Rules.GlossaryScript, at, $"“{word}” has {foreign}, which is not written in {script.Tag}",
                $"the simplified word comes first; correct the character if it is a slip");
    }
}
