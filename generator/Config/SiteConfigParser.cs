using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;
using Banmian.Typesetting;

namespace Banmian.Config;

/// <summary>Reads <c>site-config.yml</c> and resolves it: checks every value, fills in what may be left out.</summary>
internal static class SiteConfigParser
{
    public const string FileName = "site-config.yml";

    /// <summary>
    /// By what rules the files of an archive are written: this one, sidecars, pages.csv, glossary, cues.yml. A version that reads
    /// any of them in another way counts one more, and says in CHANGELOG.md what has to be changed. Proofs count their own.
    /// </summary>
    public const string Schema = "1";

    private static readonly ImmutableArray<Script> UnlessTold = [Script.Hans, Script.Hant];

    /// <summary>
    /// The site's configuration, or null after errors were reported. What was found in the file weighs what its own
    /// <c>rules:</c> say.
    /// </summary>
    public static SiteConfig? Load(SiteFolder site, DiagnosticBag bag)
    {
        if (!IsThere(site, bag))
            return null;
        var found = new DiagnosticBag();
        var config = site.ReadText(FileName, found) is { } text ? Read(text, FileName, found) : null;
        bag.AddRange(config is null ? found : found.Weighed(config.Severities));
        return config;
    }

    /// <summary>Whether the folder is a site's, so that commands write into no other; reports where it is not.</summary>
    public static bool IsThere(SiteFolder site, DiagnosticBag bag)
    {
        if (site.HasFile(FileName))
            return true;
        bag.Report(Rules.NoSiteConfig, new Location(FileName), $"there is no {FileName} in {site.Path}",
            $"run the program in the folder that holds it, beside seeds/, or name that folder with --site; "
            + $"“new DIR” makes the folder of an archive");
        return false;
    }

    /// <summary>The configuration a text holds, or null after errors were reported.</summary>
    public static SiteConfig? Read(string text, string path, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var config = YamlParser.ReadMap(text, path, own) is { } map ? Resolve(RawSiteConfig.From(map, own), own) : null;
        bag.AddByPlace(own);
        return own.HasErrors ? null : config;
    }

    private static SiteConfig Resolve(RawSiteConfig raw, DiagnosticBag bag)
    {
        if (raw.Schema is { } schema && schema.Text != Schema)
            bag.Report(Rules.BadValue, schema.At, $"“{schema.Text}” is not a schema this program knows",
                $"it reads schema {Schema}: use the version of the program that this archive was made with, or a newer one");
        var scripts = ReadScripts(raw.Scripts, bag);
        return new SiteConfig(
            Titles: raw.Title is { } title ? ScriptNames.ReadTexts(title, $"title", scripts, bag)
                : ImmutableDictionary<Script, string>.Empty,
            Descriptions: raw.Description is { } description ? ScriptNames.ReadTexts(description, $"description", scripts, bag)
                : ImmutableDictionary<Script, string>.Empty,
            BaseUrl: raw.BaseUrl is { } url ? ReadBaseUrl(url, bag) : null,
            Scripts: scripts,
            Traditional: TraditionalParser.Read(raw, scripts, bag),
            Sheet: raw.PageSize is { } size ? ReadSheet(size, bag) : Sheet.Broadsheet,
            Print: raw.Print is { } print ? PrintSettings.Read(print, bag) : PrintSettings.Plain,
            Directions: ReadMakeUp(raw.MakeUp, bag),
            Papers: ReadPapers(raw.Papers, scripts, bag),
            Severities: SeverityParser.Read(raw.Rules, bag),
            Encoding: EncodingParser.Read(raw.Encoding, bag),
            LargestDump: (raw.LargestDump is { } largest ? FileSize.Read(largest, bag) : null) ?? SizeLimit.LargestDump,
            Paths: raw.Paths is { } paths ? ReadPaths(paths, bag) : null,
            WidensCommas: raw.Commas is not { } commas
                || IsFirst(commas, $"is not a way to read ASCII commas", ("full-width", "as-dumped"), bag))
        {
            FramesMissingPictures = raw.MissingPictures is not { } pictures
                || IsFirst(pictures, $"is not a way to show that a picture is missing", ("box", "caption"), bag),
            Institution = raw.Institution is { } institution ? ScriptNames.ReadTexts(institution, $"institution", scripts, bag)
                : ImmutableDictionary<Script, string>.Empty,
            Contact = raw.Contact is { } contact ? ReadAddress(contact, WebAddress.ReadMail(contact.Text), "mail@example.org",
                bag) : null,
            Corrections = raw.Corrections is { } corrections ? ReadCorrections(corrections, bag) : null,
            HasEpubs = raw.Epub is { } epub && IsFirst(epub, $"says neither yes nor no", ("true", "false"), bag),
            Licence = raw.Licence is { } licence ? ReadAddress(licence, null, "https://creativecommons.org/licenses/by/4.0/",
                bag) : null,
        };
    }

    private static ImmutableArray<Script> ReadScripts(YamlList? list, DiagnosticBag bag)
    {
        if (list is null)
            return UnlessTold;
        var scripts = new List<Script>();
        foreach (var name in YamlFields.Scalars(list, bag))
        {
            if (ScriptNames.Read(name, bag) is not { } script)
                continue;
            if (scripts.Contains(script))
                bag.Report(Rules.BadValue, name.At, $"“{name.Text}” is named twice", $"name each script once");
            scripts.Add(script);
        }
        if (list.Items.IsEmpty)
            bag.Report(Rules.BadValue, list.At, $"no script is named", $"name one or more of {ScriptNames.Known}");
        return [.. scripts];
    }

    private static Uri? ReadBaseUrl(YamlScalar url, DiagnosticBag bag)
    {
        var address = WebAddress.ReadBase(url.Text);
        if (address is null)
            bag.Report(Rules.BadValue, url.At, $"“{url.Text}” is not an address a site can have", WebAddress.BaseForm);
        return address;
    }

    private static Uri? ReadAddress(YamlScalar text, Uri? mail, string form, DiagnosticBag bag)
    {
        var address = mail ?? WebAddress.Read(text.Text);
        if (address is null)
            bag.Report(Rules.BadValue, text.At, $"“{text.Text}” is not an address", $"write it in full, as {form}");
        return address;
    }

    private static Uri? ReadCorrections(YamlScalar text, DiagnosticBag bag)
    {
        var address = WebAddress.ReadForm(text.Text) ?? WebAddress.ReadMail(text.Text);
        if (address is null)
            bag.Report(Rules.BadValue, text.At, $"“{text.Text}” is not where corrections can be sent",
                $"write an address of mail, or of a form, as https://github.com/OWNER/REPO/issues/new");
        return address;
    }

    private static Sheet ReadSheet(YamlScalar size, DiagnosticBag bag)
    {
        if (Sheet.Parse(size.Text, out var problem) is { } sheet)
            return sheet;
        bag.Report(Rules.BadValue, size.At, $"“{size.Text}” {problem}", Sheet.Forms);
        return Sheet.Broadsheet;
    }

    private static PathPattern? ReadPaths(YamlScalar paths, DiagnosticBag bag)
    {
        var pattern = PathPattern.Parse(paths.Text, paths.At, out var problem);
        if (pattern is null)
            bag.Report(Rules.BadValue, paths.At,
                $"“{paths.Text}” is not a pattern of paths: {problem}", $"use {PathPattern.Form}");
        return pattern;
    }

    /// <summary>Whether the first of two words is stated.</summary>
    private static bool IsFirst(YamlScalar stated, Sentence what, (string First, string Second) words, DiagnosticBag bag)
    {
        if (stated.Text != words.First && stated.Text != words.Second)
            bag.Report(Rules.BadValue, stated.At, $"“{stated.Text}” {what}", $"use one of: {new[] { words.First, words.Second }}");
        return stated.Text == words.First;
    }

    private static ImmutableDictionary<Script, WritingDirection> ReadMakeUp(YamlMap? map, DiagnosticBag bag)
    {
        var directions = ImmutableDictionary.CreateBuilder<Script, WritingDirection>();
        foreach (var (key, value) in map?.Entries ?? [])
        {
            var script = ScriptNames.Read(key, bag);
            if (YamlFields.Expect<YamlScalar>(value, $"“{key.Text}”", $"horizontal or vertical", bag) is not { } direction)
                continue;
            if (direction.Text is "horizontal" or "vertical")
            {
                if (script is not null)
                    directions[script] = direction.Text == "vertical" ? WritingDirection.Vertical : WritingDirection.Horizontal;
            }
            else
                bag.Report(Rules.BadValue, direction.At,
                    $"“{direction.Text}” is not a way to make up a page", $"use one of: horizontal, vertical");
        }
        return directions.ToImmutable();
    }

    private static ImmutableDictionary<string, Paper> ReadPapers(YamlMap? map, ImmutableArray<Script> scripts, DiagnosticBag bag)
    {
        var papers = ImmutableDictionary.CreateBuilder<string, Paper>();
        foreach (var (key, value) in map?.Entries ?? [])
        {
            if (!Slug.IsValid(key.Text))
                bag.Report(Rules.BadValue, key.At, $"“{key.Text}” cannot be part of an address", $"use {Slug.Form}");
            else if (Folders.Taken.Contains(key.Text) || Folders.Reserved.Contains(key.Text))
                bag.Report(Rules.BadValue, key.At, $"“{key.Text}” is an address of the archive's own",
                    $"give the paper another slug");
            if (YamlFields.Expect<YamlMap>(value, $"“{key.Text}”",
                $"the paper's name in each script, as in “{Named(key.Text, value, scripts)}”", bag) is { } names)
                papers[key.Text] = new Paper(key.Text, ScriptNames.ReadTexts(names, $"paper “{key.Text}”", scripts, bag));
        }
        return papers.ToImmutable();
    }

    // A paper as it is to be written, with the name where one is given without its script.
    private static string Named(string key, YamlNode value, ImmutableArray<Script> scripts) =>
        $"{key}: {{ {string.Join(", ", scripts.Select((script, i) =>
            $"{script.Tag}: {(i == 0 && value is YamlScalar name ? name.Text : "…")}"))} }}";
}
