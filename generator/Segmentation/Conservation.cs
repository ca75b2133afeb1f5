using Banmian.Diagnostics;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// Proves that reading a page lost nothing and invented nothing: every character of the dump that is not white space
/// stands exactly once in a story, in furniture, or among what was dropped with a reason.
/// </summary>
internal static class Conservation
{
    /// <summary>Reports NP200 at the line of each character that is missing, and NP201 for characters that were not printed.</summary>
    public static void Check(SourcePage page, PageReading reading, DiagnosticBag diagnostics)
    {
        var balance = new Dictionary<char, int>();
        foreach (var line in page.Lines) Count(line.Text, balance, 1);
        var texts = Texts(reading).ToArray();
        foreach (var text in texts) Count(text, balance, -1);

        var missing = balance.Where(b => b.Value > 0).Select(b => b.Key).ToHashSet();
        if (missing.Count > 0)
        {
            var kept = string.Join('\n', texts.Select(Spacing.Dense));
            var suspect = page.Lines.FirstOrDefault(l => l.Text.Any(missing.Contains) && !kept.Contains(Spacing.Dense(l.Text)))
                ?? page.Lines.First(l => l.Text.Any(missing.Contains));
            diagnostics.Report(Rules.CharacterLost, new Location(page.Path, suspect.Number),
                $"{balance.Values.Where(v => v > 0).Sum()} characters of the dump are in no story, no furniture and not dropped",
                "this is a fault of the program: please report it with this dump");
        }
        var invented = balance.Values.Where(v => v < 0).Sum(v => -v);
        if (invented > 0)
            diagnostics.Report(Rules.CharacterInvented, new Location(page.Path),
                $"the reading holds {invented} characters that the dump does not",
                "this is a fault of the program: please report it with this dump");
    }

    /// <summary>The number of characters of a dump that must be accounted for, in UTF-16 units.</summary>
    public static int Characters(SourcePage page) => page.Lines.Sum(l => l.Text.Count(c => !char.IsWhiteSpace(c)));

    // Names are not counted: they stand in the byline's, the credit's or the dateline's printed words.
    internal static IEnumerable<string> Texts(PageReading reading) => reading.Units.Select(unit => unit.Text);

    private static void Count(string text, Dictionary<char, int> balance, int sign)
    {
        foreach (var c in text)
            if (!char.IsWhiteSpace(c))
                balance[c] = balance.GetValueOrDefault(c) + sign;
    }
}
