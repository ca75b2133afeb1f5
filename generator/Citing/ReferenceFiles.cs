using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Banmian.Diagnostics;

namespace Banmian.Citing;

/// <summary>A form of references, by the ending of its files.</summary>
internal sealed record ReferenceForm(string Name, string Ending, string MediaType, Func<IEnumerable<Reference>, string> Write);

/// <summary>References as programs that keep them take them in.</summary>
internal static class ReferenceFiles
{
    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Of ASCII, what may not stand in an address (RFC 3986), and what ends it or is a sign of its own there.
    private static readonly SearchValues<char> Encoded = SearchValues.Create("\0\t\n\r \"#%<>[\\]^`{|}");

    public static readonly ImmutableArray<ReferenceForm> All =
    [
        new("RIS", ".ris", "application/x-research-info-systems", Ris),
        new("BibTeX", ".bib", "application/x-bibtex", BibTeX),
        new("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", CslJson),
    ];

    /// <summary>A link that is the file itself (RFC 2397). Ideographs stay as they are, as HTML allows.</summary>
    public static string Link(ReferenceForm form, Reference reference)
    {
        var link = new StringBuilder("data:").Append(form.MediaType).Append(";charset=utf-8,");
        foreach (var c in form.Write([reference]))
            if (Encoded.Contains(c))
                link.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else
                link.Append(c);
        return link.ToString();
    }

    /// <summary>RIS: a tag, two blanks, a dash, a blank and a value a line; an entry ends with ER.</summary>
    public static string Ris(IEnumerable<Reference> references)
    {
        var text = new StringBuilder();
        foreach (var of in references)
        {
            Line("TY", "NEWS");
            Line("ID", of.Key);
            Line("TI", of.Title);
            foreach (var author in of.Authors)
                Line("AU", author);
            Line("T2", of.Paper);
            if (CitedDate.Of(of.Date)?.From is { } day)
            {
                Line("PY", day.Year.ToString("0000", CultureInfo.InvariantCulture));
                Line("DA", string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}/{day.Month:00}/{day.Day:00}/"));
            }
            Line("SE", of.Section);
            Line("SP", of.Page);
            Line("UR", of.Url);
            Line("LA", of.Language);
            text.Append("ER  - \r\n\r\n");
        }
        return text.ToString();

        void Line(string tag, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"{tag}  - {OneLine(value)}\r\n");
        }
    }

    /// <summary>
    /// BibTeX, with the fields of biblatex a newspaper needs. An article needs its journal there: without a known paper an entry
    /// is of the kind that needs none.
    /// </summary>
    public static string BibTeX(IEnumerable<Reference> references)
    {
        var text = new StringBuilder();
        foreach (var of in references)
        {
            text.Append(CultureInfo.InvariantCulture, $"@{(of.Paper is null ? "misc" : "article")}{{{of.Key},\n");
            Field("author", of.Authors.IsEmpty ? null : string.Join(" and ", of.Authors.Select(name => $"{{{Escaped(name)}}}")));
            Field("title", $"{{{Escaped(of.Title)}}}");
            Field("journal", of.Paper is null ? null : Escaped(of.Paper));
            if (CitedDate.Of(of.Date) is { } date)
            {
                Field("date", date.Numeric);
                Field("year", date.From.Year.ToString("0000", CultureInfo.InvariantCulture));
                Field("month", date.From.Month?.ToString(CultureInfo.InvariantCulture));
            }
            Field("pages", of.Page is null ? null : Escaped(of.Page));
            Field("url", of.Url);
            Field("langid", "chinese");
            Field("entrysubtype", "newspaper");
            text.Append("}\n\n");
        }
        return text.ToString();

        void Field(string name, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"{name}={{{OneLine(value)}}},\n");
        }
    }

    /// <summary>CSL-JSON, the data model of citeproc: an array of items.</summary>
    public static string CslJson(IEnumerable<Reference> references) =>
        DirectionControls.InJson(new JsonArray([.. references.Select(Item)]).ToJsonString(Readable)) + "\n";

    private static JsonNode Item(Reference of)
    {
        var item = new JsonObject
        {
            ["id"] = of.Key,
            ["type"] = "article-newspaper",
            ["title"] = of.Title,
        };
        if (!of.Authors.IsEmpty)
            item["author"] = new JsonArray([.. of.Authors.Select(name => new JsonObject { ["literal"] = name })]);
        Add("container-title", of.Paper);
        if (CitedDate.Of(of.Date) is { } date)
        {
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray([.. Ends(date).Select(Parts)]) };
            if (date.IsCirca)
                item["issued"]!["circa"] = true;
        }
        Add("section", of.Section);
        Add("page", of.Page);
        Add("URL", of.Url);
        Add("language", of.Language);
        return item;

        void Add(string name, string? value)
        {
            if (value is not null)
                item[name] = value;
        }
    }

    private static IEnumerable<CitedDay> Ends(CitedDate date) => date.To is { } to ? [date.From, to] : [date.From];

    private static JsonNode Parts(CitedDay day) =>
        new JsonArray([.. ((int?[])[day.Year, day.Month, day.Day]).OfType<int>().Select(part => JsonValue.Create(part))]);

    private static string OneLine(string value) => DirectionControls.Shown(value.ReplaceLineEndings(" "));

    // What means something to TeX.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => $"\\{c}",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }
}
