using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Search;
using Banmian.Segmentation;

namespace Banmian.Benchmarks;

/// <summary>
/// As much of a site of N pages as search needs: the index, the texts for excerpts, and page.json for the truth. Pages are not
/// read or made up, so that the index can be measured by itself, and with texts that are no dumps. search.sh asks for it.
/// </summary>
internal static class SearchedArchive
{
    private const int PagesOfIssue = 8;
    private const int CharactersOfPage = 4200;

    private sealed record Text(string Title, IReadOnlyList<string> Paragraphs);

    /// <summary>Writes the site into a folder that is not there yet, and prints what the index took.</summary>
    /// <param name="corpus">JSON lines with <c>title</c> and <c>paras</c>; null for made texts</param>
    public static void Write(int pages, string folder, string? corpus)
    {
        var texts = (corpus is null ? Made() : Told(corpus)).GetEnumerator();
        var (issues, searched) = (new List<Issue>(), new Dictionary<string, SearchedPage>(StringComparer.Ordinal));
        var bytes = 0L;
        for (var issue = 0; searched.Count < pages; issue++)
        {
            var day = new DateOnly(2000, 1, 1).AddDays(issue).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var entries = new List<PageEntry>();
            for (var number = 1; number <= PagesOfIssue && searched.Count < pages; number++)
            {
                var stories = new List<Text>();
                while (stories.Sum(story => story.Paragraphs.Sum(text => text.Length)) < CharactersOfPage && texts.MoveNext())
                    stories.Add(texts.Current);
                if (stories.Count == 0)
                    throw new InvalidOperationException($"the texts are enough for {searched.Count} pages");
                var page = new PageEntry($"{day}/{number:00}", $"{day}-{number:00}.txt", Sidecar.Empty, null);
                entries.Add(page);
                bytes += WritePage(folder, page.Folder, stories);
                searched[page.Path] = new SearchedPage([.. stories.Select((story, i) => new SearchedStory(
                    IdOf(i), StoryKind.Article, SearchFolding.Of(story.Title), "",
                    string.Join('\n', story.Paragraphs.Select(SearchFolding.Of)), ""))]);
            }
            issues.Add(new Issue(day, null, null, null, [.. entries]));
        }
        Index(folder, issues, searched, bytes);
    }

    private static void Index(string folder, List<Issue> issues, Dictionary<string, SearchedPage> searched, long textBytes)
    {
        var (before, names, shards, besides) = (Process.GetCurrentProcess().TotalProcessorTime, new List<string>(), 0L, 0L);
        foreach (var block in Block.Of(issues, BlockSize.Usual))
        {
            names.Add(string.Create(CultureInfo.InvariantCulture, $"{names.Count:000}"));
            foreach (var (path, content) in BlockFiles.Of(names[^1], block, page => searched[page.Path]))
            {
                Put(folder, path, content);
                if (char.IsAsciiDigit(Path.GetFileName(path)[0]))
                    shards += content.Length;
                else
                    besides += content.Length;
            }
        }
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        Put(folder, FileNames.SearchBlocks, DataScript.Of("blocks", names));
        Put(folder, FileNames.SearchFolding, DataScript.Of("folding",
            string.Concat(SearchFolding.Table.Select(pair => char.ConvertFromUtf32(pair.Character))),
            string.Concat(SearchFolding.Table.Select(pair => char.ConvertFromUtf32(pair.Form)))));
        Put(folder, FileNames.Asset("query.js"),
            TemplateFiles.ShippedBytes($"{TemplateFiles.Folder}/{FileNames.Asset("query.js")}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {searched.Count} | {names.Count} | {textBytes / 1e6:0.0} | {100.0 * shards / textBytes:0.0} | "
            + $"{100.0 * besides / textBytes:0.0} | {1000 * seconds / searched.Count:0.0} | {seconds / names.Count:0.00} |"));
    }

    private static string IdOf(int story) => string.Create(CultureInfo.InvariantCulture, $"s{story + 1:00}");

    private static long WritePage(string folder, string page, List<Text> stories)
    {
        Put(folder, $"zh-hans/{page}/{FileNames.PageScript}", DataScript.Of("page", page, page, stories.Select((story, i) =>
            new object[]
            {
                Folders.NumberOf(IdOf(i)), story.Title, new[] { story.Title }, Array.Empty<string>(), story.Paragraphs,
            })));
        Put(folder, $"zh-hans/{page}/{FileNames.PageData}", JsonSerializer.SerializeToUtf8Bytes(new
        {
            stories = stories.Select((story, i) => new
            {
                id = IdOf(i),
                byline = Array.Empty<string>(),
                credit = Array.Empty<string>(),
                units = story.Paragraphs.Prepend(story.Title).Select(text => new { text }),
            }),
        }));
        return stories.Sum(story => story.Paragraphs.Prepend(story.Title).Sum(Encoding.UTF8.GetByteCount));
    }

    private static void Put(string folder, string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    private static IEnumerable<Text> Told(string corpus) =>
        from line in File.ReadLines(corpus)
        let story = JsonDocument.Parse(line).RootElement
        let paragraphs = story.GetProperty("paras").EnumerateArray().Select(text => text.GetString()!).ToList()
        where paragraphs.Count > 0
        select new Text(story.GetProperty("title").GetString() is { Length: > 0 } title ? title : paragraphs[0][..1], paragraphs);

    // The text of made pages, in stories of some ten sentences.
    private static IEnumerable<Text> Made()
    {
        var chance = new Random(7);
        var page = new MadePage(StoryParts.Of(Script.Hans, Reading.Root()), chance);
        while (true)
            foreach (var sentences in string.Concat(page.Text().Where(c => !char.IsWhiteSpace(c))).Split('。').Chunk(10))
                if (sentences[0].Length > 0)
                    yield return new Text(sentences[0][..Math.Min(12, sentences[0].Length)],
                        [.. sentences.Where(text => text.Length > 0).Chunk(3).Select(texts => string.Join('。', texts) + "。")]);
    }
}
