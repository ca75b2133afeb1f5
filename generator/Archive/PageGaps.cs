using Banmian.Diagnostics;

namespace Banmian.Archive;

/// <summary>Finds the pages that an issue must have had between those that are there.</summary>
internal static class PageGaps
{
    // A reader is told which pages are missing, not how a heap of numbers looks.
    private const int MostGaps = 5;

    public static readonly Sentence Hint = $"nothing is wrong where it was not kept";

    /// <summary>Reports the numbers that are missing in each section of an issue, at the page after the first gap.</summary>
    public static void Check(Issue issue, DiagnosticBag bag)
    {
        if (issue.Paper is null || issue.Date is not { Day: not null })
            return;
        var labelled = issue.Pages.Where(page => page.Sidecar.Label is not null);
        foreach (var section in labelled.GroupBy(page => page.Sidecar.Label!.Letters))
        {
            var gaps = section.Zip(section.Skip(1), (page, next) =>
                    (From: page.Sidecar.Label!.Last + 1, To: next.Sidecar.Label!.Number - 1, Next: next.Path))
                .Where(gap => gap.From <= gap.To).ToList();
            if (gaps.Count is > 0 and <= MostGaps)
                bag.Report(Rules.PagesMissing, new Location(gaps[0].Next),
                    $"{issue.Folder}/ has no page {gaps.Select(gap => Numbers(section.Key, gap.From, gap.To))}", Hint);
        }
    }

    public static Sentence Numbers(string letters, int from, int to) =>
        from == to ? $"{letters}{from}" : Sentence.Of($"{letters}{from} to {letters}{to}");
}
