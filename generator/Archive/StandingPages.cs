using System.Collections.Immutable;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Scripts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Banmian.Archive;

/// <summary>
/// Reads standing pages: <c>pages/NAME.md</c>, Markdown after YAML front matter between two lines of <c>---</c>.
/// The front matter has a <c>title</c> and the <c>script</c> it is written in (<c>zh-Hans</c>, <c>zh-Hant</c>).
/// </summary>
internal static class StandingPages
{
    private const string Fence = "---";

    /// <summary>The standing pages of a site, by name; what is wrong with one is reported with its line, and it is left out.</summary>
    public static ImmutableArray<StandingPage> Load(string siteFolder, DiagnosticBag diagnostics)
    {
        var folder = Path.Combine(siteFolder, "pages");
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.EnumerateFiles(folder, "*.md")
            .OrderBy(file => Path.GetFileName(file), StringComparer.Ordinal)
            .Select(file => Read(file, diagnostics))
            .OfType<StandingPage>()];
    }

    private static StandingPage? Read(string file, DiagnosticBag diagnostics)
    {
        var path = "pages/" + Path.GetFileName(file);
        string[] lines;
        try
        {
            lines = File.ReadAllLines(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException e)
        {
            diagnostics.Report(Rules.FrontMatter, new Location(path), $"the file is not UTF-8: {e.Message}", "save it as UTF-8");
            return null;
        }
        return Parse(path, lines, diagnostics);
    }

    internal static StandingPage? Parse(string path, IReadOnlyList<string> lines, DiagnosticBag diagnostics)
    {
        var end = lines.Count > 0 && lines[0].TrimEnd() == Fence ? lines.Skip(1).TakeWhile(l => l.TrimEnd() != Fence).Count() + 1 : lines.Count;
        if (end == lines.Count)
        {
            diagnostics.Report(Rules.FrontMatter, new Location(path, 1, 1), "there is no front matter between two lines of ---",
                "start the file with ---, title: …, script: zh-Hans or zh-Hant, ---");
            return null;
        }

        var reader = new FrontMatterReader(path, diagnostics);
        var values = reader.Read(string.Join('\n', lines.Take(end).Skip(1)));
        return values is null
            ? null
            : new StandingPage(Addresses.Slug(Path.GetFileNameWithoutExtension(path)), values.Value.Script, values.Value.Title,
                string.Join('\n', lines.Skip(end + 1)), path);
    }

    /// <summary>Reads the two keys; lines count from the file's first, which is the opening fence.</summary>
    private sealed class FrontMatterReader(string path, DiagnosticBag diagnostics)
    {
        private bool broken;

        public (string Title, Script Script)? Read(string yaml)
        {
            YamlMappingNode map;
            try
            {
                var stream = new YamlStream();
                stream.Load(new StringReader(yaml));
                if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
                {
                    Fail(Rules.FrontMatter, Mark.Empty, "the front matter is not a list of keys and values", "write title: … and script: …");
                    return null;
                }
                map = root;
            }
            catch (YamlException e)
            {
                Fail(Rules.FrontMatter, e.Start, $"the front matter is not YAML: {e.Message}", "");
                return null;
            }

            string? title = null;
            Script? script = null;
            foreach (var (key, value) in map.Children)
            {
                switch (((key as YamlScalarNode)?.Value, (value as YamlScalarNode)?.Value))
                {
                    case ("title", { Length: > 0 } text):
                        title = text;
                        break;
                    case ("script", { } tag) when Enum.GetValues<Script>().Any(s => s.Tag() == tag):
                        script = Enum.GetValues<Script>().First(s => s.Tag() == tag);
                        break;
                    case ("script", _):
                        Fail(Rules.FrontMatter, value.Start, "the script is not known", "write zh-Hans or zh-Hant");
                        break;
                    case ("title", _):
                        Fail(Rules.FrontMatter, value.Start, "the title is empty", "write the title as text");
                        break;
                    default:
                        Fail(Rules.UnknownFrontMatterKey, key.Start, $"the key {key} is not known", "the keys are title and script");
                        break;
                }
            }
            if (!broken && title is null)
                Fail(Rules.FrontMatter, map.Start, "the title is missing", "add title: …");
            if (!broken && script is null)
                Fail(Rules.FrontMatter, map.Start, "the script is missing", "add script: zh-Hans or script: zh-Hant");
            return broken ? null : (title!, script!.Value);
        }

        private void Fail(Rule rule, Mark at, string message, string hint)
        {
            broken = true;
            diagnostics.Report(rule, new Location(path, (int)at.Line + 1, (int)at.Column), message, hint);
        }
    }
}
