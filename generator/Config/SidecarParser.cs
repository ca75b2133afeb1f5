using System.Collections.Immutable;
using System.Globalization;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>Reads what is stated about a dump and resolves it: every value checked, what is not stated left unknown.</summary>
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
            ? Read(RawSidecar.From(map, own), papers, scripts, own) : null;
        bag.AddByPlace(own);
        return own.HasErrors ? null : sidecar;
    }

    /// <summary>The same of facts from all that state them.</summary>
    public static Sidecar? Read(
        RawSidecar raw, ImmutableDictionary<string, Paper> papers, ImmutableArray<Script> scripts, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var sidecar = Resolve(raw, papers, scripts, own);
        bag.AddByPlace(own);
        return own.HasErrors ? null : sidecar;
    }

    /// <summary>The script and the encoding that are stated, if they are; all of it that reading a dump asks for.</summary>
    public static (Script? Script, NamedEncoding? Encoding) OfDump(RawSidecar raw, DiagnosticBag bag) =>
        (raw.Script is { } script ? ScriptNames.Read(script, bag) : null, EncodingParser.Read(raw.Encoding, bag));

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
            Unconfirmed = Unconfirmed(raw, bag),
        };

    // A key of “papers:” or, as tables and folders are made by people, the paper's name.
    private static string? Paper(YamlScalar? stated, ImmutableDictionary<string, Paper> papers, DiagnosticBag bag)
    {
        if (stated is null)
            return null;
        if ((papers.GetValueOrDefault(stated.Text) ?? Papers.Named(stated.Text, papers.Values)) is { } paper)
            return paper.Slug;
        bag.Report(Rules.UnknownPaper, stated.At, $"“{stated.Text}” is not a paper of this site",
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
        var parsed = EdtfDate.Parse(date.Text, out var problem) ?? EdtfDate.OfDay(date.Text);
        if (parsed is null)
            bag.Report(Rules.BadValue, date.At, $"“{date.Text}” {problem}",
                "write 2021-02-01, 2021-02, 2021, with ? or ~ where it is uncertain or approximate, or 2021-01/2021-02");
        return parsed;
    }

    private static int? PageNumber(YamlScalar? page, DiagnosticBag bag)
    {
        if (page is null)
            return null;
        if (int.TryParse(page.Text.TrimStart('第').TrimEnd('版'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
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

    private static ImmutableSortedSet<string> Unconfirmed(RawSidecar raw, DiagnosticBag bag)
    {
        var printable = raw.Printable.ToDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);
        var marked = YamlFields.Scalars(raw.Unconfirmed, bag).ToList();
        foreach (var other in marked.Where(key => !printable.ContainsKey(key.Text)))
            bag.Report(Rules.BadValue, other.At, $"“{other.Text}” is not a fact that a page prints",
                $"use one of: {string.Join(", ", printable.Keys)}");
        return [.. marked.Select(key => key.Text).Where(key => raw.IsUnconfirmed(key, printable.GetValueOrDefault(key)))];
    }
}
