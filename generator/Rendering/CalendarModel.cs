using System.Collections.Immutable;
using System.Globalization;
using Banmian.Archive;

namespace Banmian.Rendering;

/// <summary>Twelve months as layouts get them; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record CalendarModel(ImmutableArray<WeekdayModel>? Weekdays, ImmutableArray<MonthModel> Months) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<CalendarModel>
    {
        { m => m.Weekdays, WeekdayModel.Fields }, { m => m.Months, MonthModel.Fields },
    };

    FieldTable IExported.Table => Fields;

    /// <summary>A volume by its days; null where no day of it is known.</summary>
    public static CalendarModel? Of(Chrome chrome, Volume volume, IReadOnlyDictionary<string, PageCard> cards)
    {
        var issues = volume.Days;
        return issues.Count == 0 ? null : new CalendarModel(WeekdaysOf(chrome.Words),
            MonthsOf(chrome, CalendarMonth.OfYear(volume.Year), day => issues[day].Select(issue => Link(chrome, issue, cards))));
    }

    /// <summary>The days of the year that have issues, which have no weekdays.</summary>
    public static CalendarModel Of(Chrome chrome, IEnumerable<DayOfYear> days)
    {
        var ofDay = days.ToDictionary(day => (day.Month, day.Day));
        return new CalendarModel(null, MonthsOf(chrome, CalendarMonth.OfAnyYear(),
            at => ofDay.TryGetValue(at, out var day) ? [Link(chrome, day)] : []));
    }

    private static DayLink Link(Chrome chrome, DayOfYear day) => new(chrome.To(day.Folder), null,
        Dates.DayOfYear(day.Month, day.Day, chrome.Words) + chrome.Words[WordNames.BetweenParts]
            + Extents.Count("issues", day.Issues.Length, chrome.Words));

    // The first issue of a day stands for the day; the others are named by their editions below it.
    private static DayLink Link(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards)
    {
        var words = chrome.Words;
        var edition = issue.Edition is { } known ? Labels.OfEdition(known, words) : null;
        string?[] parts =
        [
            $"{Dates.DayOfYear(issue.Date!.Month!.Value, issue.Date.Day!.Value, words)} {Dates.Weekday(issue.Date, words)}",
            edition, Extents.Count("pages", issue.Pages.Length, words), IssueLine.LeadOf(chrome, issue, cards),
        ];
        return new DayLink(chrome.To(issue.Folder), edition, string.Join(words[WordNames.BetweenParts], parts.OfType<string>()));
    }

    private static ImmutableArray<MonthModel> MonthsOf(Chrome chrome, IEnumerable<CalendarMonth> months,
        Func<(int Month, int Day), IEnumerable<DayLink>> links) => [.. months.Select(month => new MonthModel(
        chrome.Words.Fill(WordNames.MonthOfYear, ("month", Number(month.Number))),
        [.. month.Weeks.Select(week => week.Select(day => day == 0 ? null
            : new CalendarDay(day, [.. links((month.Number, day))])).ToImmutableArray())]))];

    private static ImmutableArray<WeekdayModel>? WeekdaysOf(Words words)
    {
        var names = words[WordNames.Weekdays].Split(' ');
        return names.Length != CalendarMonth.Week.Length ? null
            : [.. CalendarMonth.Week.Select(day => new WeekdayModel(names[(int)day], names[(int)day][^1..]))];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A day of the week, in full and short.</summary>
internal sealed record WeekdayModel(string Name, string Short) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<WeekdayModel> { m => m.Name, m => m.Short };

    FieldTable IExported.Table => Fields;
}

/// <summary>A month by its weeks of seven days; a day that is of another month is null.</summary>
internal sealed record MonthModel(string Name, ImmutableArray<ImmutableArray<CalendarDay?>> Weeks) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<MonthModel> { m => m.Name, { m => m.Weeks, CalendarDay.Fields } };

    FieldTable IExported.Table => Fields;
}

/// <summary>A day of a month.</summary>
internal sealed record CalendarDay(int Number, ImmutableArray<DayLink> Links) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<CalendarDay> { m => m.Number, { m => m.Links, DayLink.Fields } };

    FieldTable IExported.Table => Fields;
}

/// <summary>What stands on a day.</summary>
internal sealed record DayLink(string Href, string? Label, string Text) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<DayLink> { m => m.Href, m => m.Label, m => m.Text };

    FieldTable IExported.Table => Fields;
}
