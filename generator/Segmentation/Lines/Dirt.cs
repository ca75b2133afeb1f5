using System.Text.RegularExpressions;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Segmentation.Lines;

/// <summary>Says what extraction did to a dump: once how many characters are folded, and each line that it broke.</summary>
internal static partial class Dirt
{
    public static void Report(SourcePage page, DiagnosticBag bag)
    {
        var (folded, first) = (0, 0);
        foreach (var line in page.Lines)
        {
            if (LineFolding.Count(line.Text) is > 0 and var count)
            {
                if (folded == 0) first = line.Number;
                folded += count;
            }
            if (Broken().Match(line.Text) is { Success: true } broken)
                bag.Report(Rules.BrokenExtraction, new Location(page.Path, line.Number, broken.Index + 1),
                    $"“{broken.Value}” is no text of a newspaper: the extraction or a change of encoding broke it",
                    $"extract the page anew, or mend the line in its proof");
        }
        if (folded > 0)
            bag.Report(Rules.Folded, new Location(page.Path, first, 1),
                $"{folded} characters (radicals, vertical forms, ligatures, signs without width) are read as what was printed",
                $"nothing to do: the dump stays as it is");
    }

    // What a wrong code page leaves, characters without a code in the font, and what is left of HTML.
    [GeneratedRegex(@"(?:锟斤拷)+|烫烫烫+|屯屯屯+|\uFFFD+|\(cid:\d+\)|&(?:nbsp|amp|lt|gt|quot|#\d{1,5});"
        + @"|</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>")]
    private static partial Regex Broken();
}
