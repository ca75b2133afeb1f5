using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;

namespace Banmian.Archive;

/// <summary>Finds where what is stated about a page and what the page prints cannot both be right.</summary>
internal static class Contradictions
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>Reports each fact at the place that states it, with the line of the dump that prints another.</summary>
    /// <param name="stated">what is stated, with its places</param>
    /// <param name="sidecar">the same, resolved</param>
    public static void Check(string dump, PageReading reading, RawSidecar stated, Sidecar sidecar,
        IReadOnlyCollection<Paper> papers, DiagnosticBag bag)
    {
        var facts = PrintedFacts.In(reading, papers).ToList();
        if (sidecar.Date is null && facts.Find(fact => fact.Key == "date") is { IsUnderstood: false } date
            && EdtfDate.IsNoDay(date.Printed))
            bag.Report(Rules.Contradiction, new Location(dump, date.Line), $"“{date.Printed}” is not a day of the calendar",
                $"look at the page, and state the date in a sidecar or pages.csv");
        // A page of a paper that the site does not know, in a folder that is stated to be of another.
        if (sidecar.Paper is { } paper && facts.Find(fact => fact.Key == "paper") is { IsUnderstood: false } unknown)
            Report("paper", paper, unknown);
        var printed = facts.Where(fact => fact.IsUnderstood).ToDictionary(fact => fact.Key, StringComparer.Ordinal);
        foreach (var (key, value) in (ReadOnlySpan<(string, string?)>)
            [("paper", sidecar.Paper), ("date", Day(sidecar.Date)), ("page", sidecar.Label?.Text), ("section", sidecar.Section)])
            if (value is not null && printed.GetValueOrDefault(key) is { } fact && !IsSame(key, fact.Values[0], value))
                Report(key, value, fact);
        if (sidecar.Label is { IsNumber: true } label && PrintedFacts.PageCount(reading) is { } count
            && label.Number > count.Count)
            bag.Report(Rules.Contradiction, stated.Page!.At,
                $"“page” is {label.Text}, and line {count.Line} of {dump} prints “{count.Printed}”",
                $"look at the page: one of the two is wrong, or the line was misread");
        if (reading.Folio[FolioPart.Weekday] is { } weekday)
            CheckWeekday(weekday, dump, sidecar.Date, stated.Date?.At, printed.GetValueOrDefault("date"), bag);

        void Report(string key, string value, PrintedFact fact) =>
            bag.Report(Rules.Contradiction, stated.Printable.First(f => f.Key == key).Value!.At,
                $"“{key}” is stated as {value}, and line {fact.Line} of {dump} prints “{fact.Printed}”",
                $"look at the page: one of the two is wrong, or the line was misread");
    }

    private static void CheckWeekday(
        string weekday, string dump, EdtfDate? stated, Location? at, PrintedFact? printed, DiagnosticBag bag)
    {
        var named = Weekdays.IndexOf(weekday[^1] == '天' ? '日' : weekday[^1], StringComparison.Ordinal);
        // It stands beside the printed date; where another is stated, that is told already.
        var date = (printed is null ? null : PrintedFacts.DayOf(printed.Printed)) ?? stated;
        if (named < 0 || date is not { Month: { } month, Day: { } day })
            return;
        var actual = (int)new DateOnly(date.Year, month, day).DayOfWeek;
        if (actual != named)
            bag.Report(Rules.Contradiction, date.Text == stated?.Text ? at! : new Location(dump, printed!.Line),
                $"{date.Text} was a 星期{Weekdays[actual]}, and {dump} prints “{weekday}”", $"look at the page for the right date");
    }

    // A8 is A08, and 要聞 is part of 要闻·综合.
    private static bool IsSame(string key, string printed, string stated) => printed == stated
        || key == "section" && IsPart(Simplified.Of(printed), Simplified.Of(stated))
        || key == "page" && PageLabel.Parse(printed)?.IsSameAs(PageLabel.Parse(stated)!) == true;

    private static bool IsPart(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    // Only a whole day can be compared with a day.
    private static string? Day(EdtfDate? date) => date is { Day: not null } ? date.Text : null;
}
