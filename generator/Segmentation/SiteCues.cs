using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Segmentation;

/// <summary>
/// Reads a site's own <c>cues.yml</c>, which stands beside its <c>site-config.yml</c>: lists with the names of the program's, and
/// words that are added to these.
/// </summary>
internal static class SiteCues
{
    public const string FileName = "cues.yml";

    // A longer text is no word that a paper uses about itself but a sentence pasted by mistake.
    private const int LongestWord = 32;

    /// <summary>The program's words with those of the site; what is wrong with its file is reported at its line.</summary>
    public static Cues Load(SiteFolder site, DiagnosticBag bag) =>
        site.HasFile(FileName) && site.ReadText(FileName, bag) is { } text ? Read(text, FileName, bag)
            : Cues.Shared;

    public static Cues Read(string text, string path, DiagnosticBag bag)
    {
        var more = new Dictionary<string, string[]>();
        foreach (var (list, value) in YamlParser.ReadMap(text, path, bag)?.Entries ?? [])
        {
            if (!Cues.Shared.Lists.Contains(list.Text))
                bag.Report(Rules.UnknownKey, list.At, $"“{list.Text}” is not a list of words",
                    $"known are {Cues.Shared.Lists}");
            var words = YamlFields.Expect<YamlList>(value, $"“{list.Text}”", $"a list, “[a, b]” or one “- a” a line", bag);
            more[list.Text] = [.. YamlFields.Scalars(words, bag).Select(word => Word(word, bag)).OfType<string>()];
        }
        return more.Values.Any(words => words.Length > 0) ? Cues.Shared.With(more) : Cues.Shared;
    }

    private static string? Word(YamlScalar scalar, DiagnosticBag bag)
    {
        var word = YamlFields.Words(scalar, bag);
        if (word is null || word.Length <= LongestWord)
            return word;
        bag.Report(Rules.BadValue, scalar.At, $"a word has at most {LongestWord} characters, and this has {word.Length}",
            $"write the words by which a line is known, not the line");
        return null;
    }
}
