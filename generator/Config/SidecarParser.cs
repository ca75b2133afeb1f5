using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>Reads what is stated about a dump and resolves it: every value checked, what is not stated left unknown.</summary>
internal static class SidecarParser
{
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
        (raw.Scalar("script") is { } script ? ScriptNames.Read(script, bag) : null, EncodingParser.Read(raw.Scalar("encoding"),
            bag));

    private static Sidecar Resolve(
        RawSidecar raw, ImmutableDictionary<string, Paper> papers, ImmutableArray<Script> scripts, DiagnosticBag bag) => new(
        Paper: Paper(raw.Paper, papers, bag),
        Date: Date(raw.Date, bag),
        Label: Label(raw.Page, bag),
        Section: YamlFields.Words(raw.Scalar("section"), bag),
        Editors: [.. YamlFields.Scalars(raw.List("editors"), bag).Select(name => YamlFields.Words(name, bag)).OfType<string>()],
        Rights: YamlFields.Words(raw.Scalar("rights"), bag),
        SourceUrl: Address(raw.Scalar("source"), bag),
        Note: Note(raw["note"] as YamlScalar, bag),
        Script: raw.Scalar("script") is { } script ? ScriptNames.ReadOf(script, scripts, bag) : null,
        Photos: PhotoParser.Read(raw.List("photos"), bag),
        Encoding: EncodingParser.Read(raw.Scalar("encoding"), bag))
        {
            NoteAt = raw["note"]?.At,
            Notes = Notes(raw["note"] as YamlMap, bag),
            Added = Day(raw.Scalar("added"), bag),
            Withdrawn = YamlFields.Words(raw.Scalar("withdrawn"), bag),
            Unconfirmed = Unconfirmed(raw, bag),
            Edition = Edition(raw.Scalar("edition"), bag),
            Particulars = Particulars(raw, bag),
            Was = [.. YamlFields.Scalars(raw.List("was"), bag).Select(was => FormerAddress.Read(was,
                bag)).OfType<FormerAddress>()],
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
                ? Sentence.Of($"add it below “papers:” in {SiteConfigParser.FileName}")
                : Nearest.Hint(stated.Text, papers.Keys.Concat(papers.Values.SelectMany(known => known.Names.Values)),
                    $"add it below “papers:” in {SiteConfigParser.FileName}, where these stand: "
                    + $"{papers.Keys.Order(StringComparer.Ordinal)}"));
        return null;
    }

    private static EdtfDate? Date(YamlScalar? date, DiagnosticBag bag)
    {
        if (date is null)
            return null;
        var parsed = EdtfDate.Parse(date.Text, out var problem) ?? EdtfDate.OfOtherForm(date.Text);
        if (parsed is null)
            bag.Report(Rules.BadValue, date.At, $"“{date.Text}” {problem}",
                $"write 2021-02-01, 2021/2/1, 2021.2.1, 20210201, 2021年2月1日, 二〇二一年二月一日 or 民国一一〇年二月一日, a month as "
                + $"2021-02, a year as 2021, with ? or ~ after it where it is uncertain or approximate, or 2021-01/2021-02");
        return parsed;
    }

    private static EdtfDate? Day(YamlScalar? day, DiagnosticBag bag)
    {
        var date = Date(day, bag);
        if (date is null or { Day: not null })
            return date;
        bag.Report(Rules.BadValue, day!.At, $"“{day.Text}” is not a day", $"write 2021-02-01");
        return null;
    }

    private static PageLabel? Label(YamlScalar? page, DiagnosticBag bag)
    {
        if (page is null)
            return null;
        var label = PageLabel.Parse(page.Text);
        if (label is null)
            bag.Report(Rules.BadValue, page.At, $"“{page.Text}” is not a page number", $"write {PageLabel.Form}");
        return label;
    }

    private static Edition? Edition(YamlScalar? edition, DiagnosticBag bag) =>
        YamlFields.Words(edition, bag) is { } text ? Config.Edition.Of(text) : null;

    private static Particulars Particulars(RawSidecar raw, DiagnosticBag bag)
    {
        string? Words(string key) => YamlFields.Words(raw.Scalar(key), bag);
        return new Particulars(Words("issue-number"), Words("cn"), Words("call-number"), Words("place"), Words("publisher"),
            Address(raw.Scalar("rights-uri"), bag), Address(raw.Scalar("facsimile"), bag));
    }

    private static string? Note(YamlScalar? note, DiagnosticBag bag) =>
        YamlFields.Words(note, bag) is { } markdown && MarkdownChecks.Check(markdown, _ => note!.At, bag) ? markdown : null;

    private static ImmutableDictionary<Script, string> Notes(YamlMap? notes, DiagnosticBag bag) => notes is null
        ? ImmutableDictionary<Script, string>.Empty
        : ScriptNames.ReadTexts(notes, $"note", [], bag)
            .Where(note => MarkdownChecks.Check(note.Value, _ => notes.At, bag)).ToImmutableDictionary();

    private static Uri? Address(YamlScalar? source, DiagnosticBag bag)
    {
        if (source is null)
            return null;
        var address = WebAddress.Read(source.Text);
        if (address is null)
            bag.Report(Rules.BadValue, source.At, $"“{source.Text}” is not a web address",
                $"write it in full, beginning with https:// or http://");
        return address;
    }

    private static ImmutableSortedSet<string> Unconfirmed(RawSidecar raw, DiagnosticBag bag)
    {
        var printable = raw.Printable.ToDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);
        var marked = YamlFields.Scalars(raw.Unconfirmed, bag).ToList();
        foreach (var other in marked.Where(key => !printable.ContainsKey(key.Text)))
            bag.Report(Rules.BadValue, other.At, $"“{other.Text}” is not a fact that a page prints",
                $"use one of: {printable.Keys}");
        return [.. printable.Where(fact => raw.IsUnconfirmed(fact.Key, fact.Value)).Select(fact => fact.Key)];
    }
}
