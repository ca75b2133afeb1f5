using Banmian.Diagnostics;
using Banmian.Text;

namespace Banmian.Config;

/// <summary>What is wrong with the Markdown a person wrote, at its line.</summary>
internal static class MarkdownChecks
{
    /// <summary>Whether the Markdown can be shown at all. Links and pictures that are not shown are warned of.</summary>
    /// <param name="placeOf">where a line of it stands, the first being 0</param>
    public static bool Check(string markdown, Func<int, Location> placeOf, DiagnosticBag bag)
    {
        if (MarkdownText.Parse(markdown, out var refusal) is not { } text)
        {
            bag.Report(Rules.MarkdownDepth, placeOf(refusal!.Line), refusal.Message, refusal.Hint);
            return false;
        }
        foreach (var fault in text.Faults)
            bag.Report(Rules.MarkdownAddress, placeOf(fault.Line), fault.Message, fault.Hint);
        return true;
    }
}
