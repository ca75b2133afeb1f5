using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>
/// Reads standing pages: <c>pages/NAME.md</c>, Markdown after YAML front matter between two lines of <c>---</c>.
/// The front matter has a <c>title</c> and the <c>script</c> it is written in (<c>zh-Hans</c>, <c>zh-Hant</c>), one of the
/// site's. <c>NAME.zh-Hant.md</c> is the same page written in that script.
/// </summary>
internal static class StandingPages
{
    public const string Folder = "pages";

    private const string Fence = "---";
    private static readonly Sentence HowToBegin =
        $"begin the file with ---, title: …, script: zh-Hans or zh-Hant, ---";

    /// <summary>
    /// The standing pages of a site, by name; what is wrong with one is reported with its line, and it is left out.
    /// </summary>
    public static ImmutableArray<StandingPage> Load(SiteFolder site, ImmutableArray<Script> scripts, DiagnosticBag diagnostics) =>
        [.. site.FilesBelow(Folder, diagnostics)
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
            .Select(path => site.ReadText(path, diagnostics) is { } text ? Parse(path, text, scripts, diagnostics) : null)
            .OfType<StandingPage>().GroupBy(page => page.Slug, StringComparer.Ordinal).SelectMany(Together)];

    // Two files without a script in their names are two pages, whose one address is told of later.
    private static IEnumerable<StandingPage> Together(IEnumerable<StandingPage> ofOneName)
    {
        var files = ofOneName.OrderBy(page => ScriptInName(page.SourcePath) is not null).ToList();
        var versions = files.Skip(1).Where(page => ScriptInName(page.SourcePath) is not null).ToImmutableArray();
        return files.Except(versions).Select(page => page with { Versions = versions });
    }

    /// <summary>
    /// The script that the name of a file says it is written in: <c>about.zh-Hant.md</c>; null where it says none.
    /// </summary>
    private static Script? ScriptInName(string path) =>
        Path.GetExtension(Path.GetFileNameWithoutExtension(path)) is ['.', .. var tag] ? Script.Find(tag) : null;

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path) is var name
        && ScriptInName(path) is null ? name : Path.GetFileNameWithoutExtension(name);

    /// <summary>One standing page from its text, or null after an error was reported.</summary>
    /// <param name="scripts">the scripts the site's texts can be written in</param>
    public static StandingPage? Parse(
        string path, string text, ImmutableArray<Script> scripts, DiagnosticBag diagnostics)
    {
        var lines = TextLines.Split(text).ToList();
        var end = lines.Count > 0 && lines[0].TrimEnd() == Fence ? lines.FindIndex(1, line => line.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            diagnostics.Report(Rules.FrontMatter, new Location(path, 1, 1),
                $"there is no front matter between two lines of ---", HowToBegin);
            return null;
        }

        // The opening fence is read as an empty line, so that lines count from the file's first.
        if (YamlParser.ReadMap("\n" + string.Join('\n', lines.Take(end).Skip(1)), path, diagnostics) is not { } map)
            return null;
        var fields = new YamlFields(map, diagnostics);
        var title = YamlFields.Words(fields.Scalar("title"), diagnostics);
        var script = fields.Scalar("script") is { } tag ? ScriptNames.ReadOf(tag, scripts, diagnostics) : null;
        fields.RejectUnknown();
        foreach (var missing in new[] { "title", "script" }.Where(key => map.Entries.All(e => e.Key.Text != key)))
            diagnostics.Report(Rules.FrontMatter, new Location(path, 1, 1), $"the front matter has no {missing}", HowToBegin);
        if (script is not null && ScriptInName(path) is { } named && named != script)
        {
            diagnostics.Report(Rules.FrontMatter, new Location(path, 1, 1),
                $"the name of the file says {named}, and its front matter says {script}", $"make them the same");
            return null;
        }
        var body = string.Join('\n', lines.Skip(end + 1));
        return !MarkdownChecks.Check(body, line => new Location(path, end + 2 + line), diagnostics)
            || title is null || script is null
            ? null
            : new StandingPage(Folders.Slug(NameOf(path)), script, title, body, path)
            {
                FirstLine = end + 2,
            };
    }
}
