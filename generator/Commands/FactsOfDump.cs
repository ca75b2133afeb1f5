using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Commands;

/// <summary>What is known of a dump's page, fact by fact, with the place each comes from.</summary>
internal static class FactsOfDump
{
    /// <summary>Prints the facts of each dump, or of all dumps of the site; gives the exit code.</summary>
    public static int Run(string[] files, Terminal terminal)
    {
        var found = new DiagnosticBag();
        var dumps = files.Length > 0 ? files : NamedFiles.All(found);
        found.AddRange(NamedDump.Each(dumps, (_, dump, run) =>
        {
            var printed = PrintedFacts.In(dump.Reading(run), dump.Papers).ToImmutableArray();
            foreach (var line in Lines(dump.Page.Path, dump.Stated, printed))
                terminal.Say(line);
        }));
        terminal.Tell(found.Items);
        return found.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    public static IEnumerable<Sentence> Lines(string dump, RawSidecar stated, ImmutableArray<PrintedFact> printed)
    {
        yield return $"{dump}";
        foreach (var (key, value) in stated.Printable)
        {
            var fact = printed.FirstOrDefault(found => found.Key == key);
            yield return value is not null
                ? Line(key, Text(value), stated.IsUnconfirmed(key, value)
                    ? Sentence.Of($"{value.At}, unconfirmed") : Sentence.Of($"{value.At}"))
                : fact is not null ? Line(key, fact.IsUnderstood ? string.Join(", ", fact.Values) : "-", Printed(dump, fact))
                : Line(key, "-", $"not known");
        }
        foreach (var (key, value) in stated.Stated.Where(other => stated.Printable.All(known => known.Key != other.Key)))
            yield return Line(key, Text(value), $"{value.At}");
    }

    private static Sentence Printed(string dump, PrintedFact fact) =>
        fact.IsUnderstood ? Sentence.Of($"{dump}:{fact.Line}, as printed: {fact.Printed}")
        : fact.Key == "paper"
            ? Sentence.Of($"{dump}:{fact.Line}, as printed: {fact.Printed}; "
                + $"no paper of {SiteConfigParser.FileName} has this name")
        : Sentence.Of($"{dump}:{fact.Line}, as printed: {fact.Printed}; not understood");

    private static Sentence Line(string key, string value, Sentence from) => $"  {key,-12} {value}  ({from})";

    private static string Text(YamlNode value) => value switch
    {
        YamlScalar scalar => scalar.Text.Split('\n')[0],
        YamlList list => string.Join(", ", list.Items.OfType<YamlScalar>().Select(item => item.Text)),
        _ => "…",
    };
}
