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
/// site's.
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
            .OfType<StandingPage>()];

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
        var body = string.Join('\n', lines.Skip(end + 1));
        return !MarkdownChecks.Check(body, line => new Location(path, end + 2 + line), diagnostics)
            || title is null || script is null
            ? null
            : new StandingPage(Folders.Slug(Path.GetFileNameWithoutExtension(path)), script, title, body, path)
            {
                FirstLine = end + 2,
            };
    }
}
