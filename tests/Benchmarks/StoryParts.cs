using System.Text.RegularExpressions;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Benchmarks;

/// <summary>
/// What stories of one script are made of: the clauses, headlines, bylines and datelines of the repository's own pages.
/// </summary>
internal sealed partial record StoryParts(IReadOnlyList<string> Clauses, IReadOnlyList<string> Headlines,
    IReadOnlyList<string> Bylines, IReadOnlyList<string> Datelines)
{
    public static StoryParts Of(Script script, string root)
    {
        var stories = Directory.GetFiles(Path.Combine(root, "tests", "gold"), "*.txt")
            .Append(Path.Combine(root, "tests", "sample", "seeds", "000_e511ca848f924cbd.txt"))
            .Order(StringComparer.Ordinal).Select(Page).Select(page => Segmenter.Read(page, null))
            .Where(reading => reading.Script == script)
            .SelectMany(reading => reading.Stories).ToList();
        return new StoryParts(
            [.. stories.SelectMany(s => s.Paragraphs).SelectMany(p => Stops().Split(p)).Where(clause => clause.Length >= 4)],
            [.. stories.Select(s => s.Headline).OfType<string>().Select(h => Stops().Replace(h, "")).Where(h => h.Length > 0)],
            [.. stories.Select(s => s.BylineText).OfType<string>().Append(script == Script.Hans ? "本报记者 李朝民" : "本報記者 李朝民")],
            [.. stories.Select(s => s.Dateline).OfType<string>().Append(script == Script.Hans ? "本报讯" : "本報訊")]);
    }

    private static SourcePage Page(string file) =>
        new(file, [.. File.ReadAllLines(file).Select((text, i) => new SourceLine(i + 1, text))], "");

    [GeneratedRegex("[\\p{P}\\s]+")]
    private static partial Regex Stops();
}
