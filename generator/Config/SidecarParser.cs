using System.Collections.Immutable;
using System.Globalization;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>Reads a sidecar and resolves it: every value checked, what is not stated left unknown.</summary>
internal static class SidecarParser
{
    private const int LastPageNumber = 999;

    /// <summary>What a sidecar's text states, or null after errors were reported at their lines.</summary>
    /// <param name="papers">The papers of the site.</param>
    /// <param name="scripts">The scripts its dumps can be written in.</param>
    public static Sidecar? Read(
        string text, string path, ImmutableDictionary<string, Paper> papers, ImmutableArray<Script> scripts, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var sidecar = YamlParser.ReadMap(text, path, own) is { } map
            ? Resolve(RawSidecar.From(map, own), papers, scripts, own) : null;
        bag.AddByPlace(own);
        return own.HasErrors ? null : sidecar;
    }

    /// <summary>The script and the encoding a sidecar states, if it does; all of it that reading a dump asks for.</summary>
    public static (Script? Script, NamedEncoding? Encoding) OfDump(string text, string path, DiagnosticBag bag)
    {
        if (YamlParser.ReadMap(text, path, bag) is not { } map)
            return (null, null);
        var raw = RawSidecar.From(map, bag);
        return (raw.Script is { } script ? ScriptNames.Read(script, bag) : null, EncodingParser.Read(raw.Encoding, bag));
    }

    private static Sidecar Resolve(
        RawSidecar raw, ImmutableDictionary<string, Paper> papers, ImmutableArray<Script> scripts, DiagnosticBag bag) => new(
        Paper: Paper(raw.Paper, papers, bag),
        Date: Date(raw.Date, bag),
        PageNumber: PageNumber(raw.Page, bag),
        Section: YamlFields.Words(raw.Section, bag),
        Editors: [.. YamlFields.Scalars(raw.Editors, bag).Select(name => YamlFields.Words(name, bag)).OfType<string>()],
        Rights: YamlFields.Words(raw.Rights, bag),
        SourceUrl: SourceUrl(raw.Source, bag),
        Note: Note(raw.Note, bag),
        Script: raw.Script is { } script ? ScriptNames.ReadOf(script, scripts, bag) : null,
        Photos: PhotoParser.Read(raw.Photos, bag),
        Encoding: EncodingParser.Read(raw.Encoding, bag))
        {
            NoteAt = raw.Note?.At,
        };

    private static string? Paper(YamlScalar? slug, ImmutableDictionary<string, Paper> papers, DiagnosticBag bag)
    {
        if (slug is null || papers.ContainsKey(slug.Text))
            return slug?.Text;
        bag.Report(Rules.UnknownPaper, slug.At, $"“{slug.Text}” is not a paper of this site",
            papers.IsEmpty
                ? $"add it below “papers:” in {SiteConfigParser.FileName}"
                : $"add it below “papers:” in {SiteConfigParser.FileName}, where these stand: "
                    + string.Join(", ", papers.Keys.Order(StringComparer.Ordinal)));
        return null;
    }

    private static EdtfDate? Date(YamlScalar? date, DiagnosticBag bag)
    {
        if (date is null)
            return null;
        var parsed = EdtfDate.Parse(date.Text, out var problem);
        if (parsed is null)
            bag.Report(Rules.BadValue, date.At, $"“{date.Text}” {problem}",
                "write 2021-02-01, 2021-02, 2021, with ? or ~ where it is uncertain or approximate, or 2021-01/2021-02");
        return parsed;
    }

    private static int? PageNumber(YamlScalar? page, DiagnosticBag bag)
    {
        if (page is null)
            return null;
        if (int.TryParse(page.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= LastPageNumber)
            return number;
        bag.Report(Rules.BadValue, page.At, $"“{page.Text}” is not a page number", $"write a figure from 1 to {LastPageNumber}");
        return null;
    }

    private static string? Note(YamlScalar? note, DiagnosticBag bag) =>
        YamlFields.Words(note, bag) is { } markdown && MarkdownChecks.Check(markdown, _ => note!.At, bag) ? markdown : null;

    private static Uri? SourceUrl(YamlScalar? source, DiagnosticBag bag)
    {
        if (source is null)
            return null;
        var address = WebAddress.Read(source.Text);
        if (address is null)
            bag.Report(Rules.BadValue, source.At, $"“{source.Text}” is not a web address",
                "write it in full, beginning with https:// or http://");
        return address;
    }
}
