using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>Finds dates that no page can have yet. Only a command knows the day; nothing that is built depends on it.</summary>
internal static class FutureDates
{
    /// <param name="today">null where the day is not known</param>
    public static void Check(IEnumerable<PageSource> sources, DateOnly? today, DiagnosticBag bag)
    {
        foreach (var source in sources)
            if (source.Sidecar.Date is { } date && new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1) > today)
                bag.Report(Rules.FutureDate, source.Stated.Date!.At, $"{date.Text} is still to come",
                    $"look at the page for the right date");
    }
}
