using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// The stories of a built site for a search engine of its own: JSON lines, one a story with its texts in every script, and the
/// settings by which OpenSearch and Meilisearch find Chinese in them (docs/search.md).
/// </summary>
internal static class SearchExport
{
    /// <summary>Engines take some 10 MB at a time best, and refuse more than 100.</summary>
    private const int BytesOfFile = 10_000_000;

    // Pairs of neighbouring characters, as Lucene makes them; single ones too, so that one can be asked for.
    private const string OpenSearch = """
        {
          "settings": { "analysis": {
            "filter": { "pairs": { "type": "cjk_bigram", "output_unigrams": true } },
            "analyzer": {
              "indexed": { "tokenizer": "standard", "filter": ["cjk_width", "lowercase", "pairs"] },
              "asked": { "tokenizer": "standard", "filter": ["cjk_width", "lowercase", "cjk_bigram"] }
            }
          } },
          "mappings": { "dynamic": false, "properties": {
            "id": { "type": "keyword" }, "address": { "type": "keyword" }, "paper": { "type": "keyword" },
            "date": { "type": "keyword" }, "section": { "type": "keyword" }, "kind": { "type": "keyword" },
            "names": { "type": "keyword" },
            "headline": { "type": "text", "analyzer": "indexed", "search_analyzer": "asked" },
            "text": { "type": "text", "analyzer": "indexed", "search_analyzer": "asked" }
          } }
        }

        """;

    private const string Meilisearch = """
        {
          "searchableAttributes": ["headline", "names", "text"],
          "filterableAttributes": ["paper", "date", "section", "kind", "names"],
          "sortableAttributes": ["date"]
        }

        """;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the files into a folder; what stands there under other names stays.</summary>
    /// <param name="output">the folder of the site, which stands there whole</param>
    public static void Write(SiteArchive archive, string output, string folder, DiagnosticBag bag)
    {
        var number = 0;
        using var lines = new MemoryStream();
        foreach (var (issue, page) in archive.Issues.SelectMany(issue => issue.ShownPages.Select(page => (issue, page))))
        {
            Append(lines, archive.Config, output, issue, page, bag);
            if (lines.Length >= BytesOfFile)
                Close();
        }
        Close();
        Put("opensearch.json", OpenSearch);
        Put("meilisearch.json", Meilisearch);

        void Close()
        {
            if (lines.Length > 0)
                Put(string.Create(CultureInfo.InvariantCulture, $"stories-{++number:000}.jsonl"),
                    DirectionControls.InJson(Encoding.UTF8.GetString(lines.GetBuffer(), 0, (int)lines.Length)));
            lines.SetLength(0);
        }

        void Put(string name, string text) =>
            WholeFile.Write(folder, Path.Combine(folder, name), Encoding.UTF8.GetBytes(text), bag);
    }

    // The data of a page in every script have the same stories.
    private static void Append(Stream lines, SiteConfig config, string output, Issue issue, PageEntry page, DiagnosticBag bag)
    {
        var folders = config.Scripts.Select(script => Folders.Below(script.Folder, page.Folder)).ToList();
        var files = folders.Select(folder => Folders.Below(folder, FileNames.PageData))
            .Select(path => LimitedFile.Read(Path.Combine(output, path), path, SizeLimit.Asset, bag)).ToList();
        if (files.Any(bytes => bytes is null))
            return;
        var readings = files.Select(bytes => JsonDocument.Parse(bytes!)).ToList();
        var stories = readings.Select(reading => reading.RootElement.GetProperty("stories").EnumerateArray().ToList()).ToList();
        for (var story = 0; story < stories[0].Count; story++)
        {
            var forms = stories.Select(all => all[story]).ToList();
            var id = forms[0].GetProperty("id").GetString()!;
            using (var json = new Utf8JsonWriter(lines, Options))
            {
                json.WriteStartObject();
                json.WriteString("id", Folders.OfStory(page.Folder, id).Replace('/', '_'));
                Write(json, "address", folders.Select(folder => Folders.OfStory(folder, id))
                    .Select(folder => config.BaseUrl is { } root ? Folders.Absolute(root, folder) : folder + "/"));
                json.WriteString("paper", issue.Paper?.Slug);
                json.WriteString("date", issue.Date?.Text);
                json.WriteString("section", page.Sidecar.Section);
                json.WriteString("kind", forms[0].GetProperty("kind").GetString());
                Write(json, "names", forms.SelectMany(form => Texts(form, "byline").Concat(Texts(form, "credit"))));
                Write(json, "headline", forms.Select(form => form.GetProperty("headline").GetString()).OfType<string>());
                Write(json, "text", forms.Select(form => string.Join('\n', form.GetProperty("units").EnumerateArray()
                    .Select(unit => unit.GetProperty("text").GetString()))));
                json.WriteEndObject();
            }
            lines.WriteByte((byte)'\n');
        }
        readings.ForEach(reading => reading.Dispose());
    }

    private static IEnumerable<string> Texts(JsonElement story, string name) =>
        story.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);

    // One text where all scripts write the same.
    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
