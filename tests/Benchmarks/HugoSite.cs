using System.Globalization;
using System.Text.Json;

namespace Banmian.Benchmarks;

/// <summary>
/// What Hugo needs to make as many pages of the same text as this program made: each story of a built site as text, which
/// is Markdown too, and a file for every page, reading edition, source and issue, which the layouts in <c>hugo/</c> fill.
/// </summary>
internal static class HugoSite
{
    /// <param name="site">A site's folder with its <c>_site</c> built.</param>
    /// <param name="folder">Hugo's folder, not there yet.</param>
    public static void Write(string site, string folder)
    {
        MadeArchive.Copy(Path.Combine(Reading.Root(), "tests", "Benchmarks", "hugo"), folder);
        var content = Path.Combine(folder, "content");
        Put(content, "_index.md", "chooser", "版面", 0, "");
        foreach (var script in (string[])["zh-hans", "zh-hant"])
        {
            Put(content, $"{script}/_index.md", "front", "版面", 0, "");
            Put(content, $"{script}/about.md", "about", "关于", 0, "");
            // The data of a page stand in the script of its dump alone; here both scripts get them.
            foreach (var built in Directory.GetDirectories(Path.Combine(site, "_site"), "zh-*"))
            {
                var pages = Directory.GetFiles(built, "page.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                    .ToList();
                foreach (var issue in pages.Select(page => Path.GetDirectoryName(Path.GetDirectoryName(page))!).Distinct())
                    Put(content, $"{script}/{Below(built, issue)}/_index.md", "issue", Below(built, issue), 0, "");
                foreach (var page in pages)
                    WritePage(content, $"{script}/{Below(built, Path.GetDirectoryName(page)!)}", page, site);
            }
        }
    }

    private static void WritePage(string content, string below, string data, string site)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(data));
        Put(content, $"{below}/_index.md", "page", Path.GetFileName(below), 0, "");
        Put(content, $"{below}/reading.md", "reading", Path.GetFileName(below), 1000, "");
        Put(content, $"{below}/source.md", "source", Path.GetFileName(below), 1001,
            $"~~~\n{File.ReadAllText(Path.Combine(site, json.RootElement.GetProperty("source").GetString()!))}\n~~~\n");
        var number = 0;
        foreach (var story in json.RootElement.GetProperty("stories").EnumerateArray())
        {
            var text = string.Join("\n\n", story.GetProperty("units").EnumerateArray()
                .Select(unit => unit.GetProperty("text").GetString()));
            Put(content, string.Create(CultureInfo.InvariantCulture, $"{below}/{++number:00}.md"), "story",
                story.GetProperty("headline").GetString() ?? "（无题）", number, text);
        }
    }

    private static void Put(string content, string path, string layout, string title, int weight, string text)
    {
        var file = Path.Combine(content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file,
            string.Create(CultureInfo.InvariantCulture,
                $"---\nlayout: {layout}\ntitle: {JsonSerializer.Serialize(title)}\nweight: {weight}\n---\n{text}"));
    }

    private static string Below(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
