using System.Globalization;
using Banmian.Scripts;

namespace Banmian.Benchmarks;

/// <summary>
/// A site of N made pages, the same for the same N: issues of 4 to 12 pages of three papers, day after day, with sidecars; one in
/// ten without any, one page in ten in Traditional.
/// </summary>
internal static class MadeArchive
{
    private const int Seed = 7;

    private static readonly string[] Papers = ["chengshi-wanbao", "jiangnan-ribao", "nongcun-bao"];

    /// <summary>Writes the site into a folder that is not there yet.</summary>
    public static void Write(int pages, string folder)
    {
        var root = Reading.Root();
        foreach (var part in (string[])["pages", "glossary"])
            Copy(Path.Combine(root, "tests", "sample", part), Path.Combine(folder, part));
        File.WriteAllText(Path.Combine(folder, "site-config.yml"), """
            title: {zh-Hans: 许多版面, zh-Hant: 許多版面}
            base-url: https://example.org/archive/
            papers:
              chengshi-wanbao: {zh-Hans: 城市晚报, zh-Hant: 城市晚報}
              jiangnan-ribao: {zh-Hans: 江南日报, zh-Hant: 江南日報}
              nongcun-bao: {zh-Hans: 农村报, zh-Hant: 農村報}

            """);

        var chance = new Random(Seed);
        var simplified = new MadePage(StoryParts.Of(Script.Hans, root), chance);
        var traditional = new MadePage(StoryParts.Of(Script.Hant, root), chance);
        var made = 0;
        for (var issue = 0; made < pages; issue++)
        {
            var (paper, day) = (Papers[issue % Papers.Length], new DateOnly(2019, 1, 1).AddDays(issue / Papers.Length));
            var stem = $"{paper}-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
            Directory.CreateDirectory(Path.Combine(folder, "seeds", stem[..^3]));
            var (isDated, last) = (chance.Next(10) > 0, Math.Min(made + chance.Next(4, 13), pages));
            for (var number = 1; made < last; number++, made++)
            {
                var name =
                    Path.Combine(folder, "seeds", stem[..^3], string.Create(CultureInfo.InvariantCulture, $"{stem}-{number:00}"));
                File.WriteAllText(name + ".txt", (chance.Next(10) == 0 ? traditional : simplified).Text());
                if (isDated)
                    File.WriteAllText(name + ".yml", string.Create(CultureInfo.InvariantCulture,
                        $"paper: {paper}\ndate: {day:yyyy-MM-dd}\npage: {number}\neditors: [凌凤, 李丹]\n"));
            }
        }
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
