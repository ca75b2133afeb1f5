using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// Characters no text of a site may hold: control characters but TAB, line ends and form feed; U+FFFD, which an earlier decoding put
/// for what it could not read; U+FFFE and U+FFFF, which are none.
/// </summary>
internal static class ForbiddenCharacters
{
    private const char Replacement = '\uFFFD';

    /// <summary>Whether there are any; each line's first is reported.</summary>
    public static bool Report(string text, string path, DiagnosticBag bag)
    {
        if (!text.Any(IsForbidden))
            return false;

        foreach (var (line, number) in TextLines.Split(text).Select((line, i) => (line, i + 1)))
        {
            if (line.FirstOrDefault(IsForbidden, '\t') is not (var found and not '\t'))
                continue;
            var at = new Location(path, number, line.IndexOf(found) + 1);
            if (found == Replacement)
                bag.Report(Rules.LostCharacter, at, "U+FFFD stands for a character that was lost before the file came here", "extract the page again, or write □ for what nobody can read");
            else
                bag.Report(Rules.ControlCharacter, at, $"control character U+{(int)found:X4}", "remove it, or extract the page again");
        }
        return true;
    }

    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f') || c >= Replacement;
}
