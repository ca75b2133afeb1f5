using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Search;
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
    public static void Write(Site site, string output, string folder, DiagnosticBag bag)
    {
        var number = 0;
        using var lines = new MemoryStream();
        foreach (var (issue, page) in site.Archive.Issues.SelectMany(issue => issue.ShownPages.Select(page => (issue, page))))
        {
            Append(lines, site, output, issue, page, bag);
            if (lines.Length >= BytesOfFile)
                Close();
        }
        Close();
        Put("opensearch.json", Encoding.UTF8.GetBytes(OpenSearch));
        Put("meilisearch.json", Encoding.UTF8.GetBytes(Meilisearch));

        void Close()
        {
            if (lines.Length > 0)
                Put(string.Create(CultureInfo.InvariantCulture, $"stories-{++number:000}.jsonl"),
                    DirectionControls.InJson(lines).Span);
            lines.SetLength(0);
        }

        void Put(string name, ReadOnlySpan<byte> text) => WholeFile.Write(folder, Path.Combine(folder, name), text, bag);
    }

    // The data of a page stand in one script; its texts for search stand in each, and are of the same stories.
    private static void Append(Stream lines, Site site, string output, Issue issue, PageEntry page, DiagnosticBag bag)
    {
        var scripts = site.Archive.Config.Scripts;
        var folders = scripts.Select(script => Folders.Below(script.Folder, page.Folder)).ToList();
        var written = scripts.FirstOrDefault(script => File.Exists(Path.Combine(output, DataIn(script))), scripts[0]);
        var files = folders.Select(folder => Folders.Below(folder, FileNames.PageScript)).Prepend(DataIn(written))
            .Select(path => LimitedFile.Read(Path.Combine(output, path), path, SizeLimit.Asset, bag)).ToList();
        if (files.Any(bytes => bytes is null))
            return;
        using var data = JsonDocument.Parse(files[0]!);
        var texts = files.Skip(1).Select(bytes => DataScript.ValuesOf(bytes!)[2]).ToList();
        foreach (var (index, story) in data.RootElement.GetProperty("stories").EnumerateArray().Index())
        {
            var forms = texts.Select(all => all[index]).ToList();
            var id = story.GetProperty("id").GetString()!;
            using (var json = new Utf8JsonWriter(lines, Options))
            {
                json.WriteStartObject();
                json.WriteString("id", Folders.OfStory(page.Folder, id).Replace('/', '_'));
                Write(json, "address", folders.Select(folder => Folders.OfStory(folder, id)).Select(folder =>
                    site.Archive.Config.BaseUrl is { } root ? Folders.Absolute(root, folder) : folder + "/"));
                json.WriteString("paper", issue.Paper?.Slug);
                json.WriteString("date", issue.Date?.Text);
                json.WriteString("section", page.Sidecar.Section);
                json.WriteString("kind", story.GetProperty("kind").GetString());
                Write(json, "names", from script in scripts
                                     from name in Texts(story.GetProperty("byline")).Concat(Texts(story.GetProperty("credit")))
                                     select site.NameIn(script, written, name));
                Write(json, "headline", story.GetProperty("headline").ValueKind == JsonValueKind.Null ? []
                    : forms.Select(form => form[1].GetString()!));
                Write(json, "text", forms.Select(form => string.Join('\n', form.EnumerateArray().Skip(2).SelectMany(Texts))));
                json.WriteEndObject();
            }
            lines.WriteByte((byte)'\n');
        }

        string DataIn(Script script) => Folders.Below(Folders.Below(script.Folder, page.Folder), FileNames.PageData);
    }

    private static IEnumerable<string> Texts(JsonElement texts) => texts.EnumerateArray().Select(text => text.GetString()!);

    // One text where all scripts write the same.
    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
