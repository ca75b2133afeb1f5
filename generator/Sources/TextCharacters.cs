using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>Characters that no text of a site may hold, and those a person should know of.</summary>
internal static class TextCharacters
{
    private const char Replacement = '\uFFFD';
    private const int MostLinesNamed = 5;

    /// <summary>
    /// Whether the text holds none that it may not hold: control characters but TAB, line ends and form feed; U+FFFD, which an
    /// earlier decoding put for what it could not read; U+FFFE and U+FFFF, which are none. Each line's first is reported; a
    /// warning tells of those that turn the direction of text and of those for private use.
    /// </summary>
    public static bool Check(string text, string path, DiagnosticBag bag)
    {
        var isClean = !text.Any(IsForbidden);
        if (!isClean)
        {
            foreach (var (at, found) in FirstOfLines(text, path, IsForbidden))
                if (found == Replacement)
                    bag.Report(Rules.LostCharacter, at, $"U+FFFD stands for a character that was lost before the file came here",
                        $"extract the page again, or write □ for what nobody can read");
                else
                    bag.Report(Rules.ControlCharacter, at, $"control character U+{(int)found:X4}",
                        $"remove it, or extract the page again");
        }
        if (text.Any(DirectionControls.Contains))
            Warn(Rules.DirectionControl, FirstOfLines(text, path, DirectionControls.Contains),
                $"turns the direction of the text after it",
                $"it is not obeyed, and pages show {DirectionControls.StandIn} for it; "
                + $"where it is not of the printed page, take it out in the proof", bag);
        if (text.Any(IsPrivate))
            Warn(Rules.PrivateUse, FirstOfLines(text, path, IsPrivate),
                $"is for private use: only the font the page was set with shows what it is",
                $"look it up on the printed page and write the character in the proof", bag);
        return isClean;
    }

    private static void Warn(Rule rule, List<(Location At, char Found)> places, Sentence what, Sentence hint, DiagnosticBag bag)
    {
        var code = $"U+{(int)places[0].Found:X4}";
        var more = places.Skip(1).Select(place => place.At.Line).ToList();
        bag.Report(rule, places[0].At, more.Count switch
        {
            0 => Sentence.Of($"{code} {what}"),
            1 => Sentence.Of($"{code} {what}; more of them in line {more[0]}"),
            <= MostLinesNamed => Sentence.Of($"{code} {what}; more of them in lines {more}"),
            _ => Sentence.Of($"{code} {what}; more of them in lines {more.Take(MostLinesNamed)} "
                + $"and {more.Count - MostLinesNamed} others"),
        }, hint);
    }

    private static List<(Location At, char Found)> FirstOfLines(string text, string path, Predicate<char> isSought) =>
        [.. TextLines.Split(text)
            .Select((line, i) => (Line: line, Number: i + 1, At: Array.FindIndex(line.ToCharArray(), isSought)))
            .Where(l => l.At >= 0).Select(l => (new Location(path, l.Number, l.At + 1), l.Line[l.At]))];

    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f') || c >= Replacement;

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';
}
