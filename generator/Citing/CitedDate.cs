using System.Collections.Immutable;
using System.Globalization;
using Banmian.Config;

namespace Banmian.Citing;

/// <summary>A year, a month of it, or a day.</summary>
internal readonly record struct CitedDay(int Year, int? Month, int? Day);

/// <summary>
/// The date of a newspaper as the styles write it: <paramref name="To"/> is the end of an interval; a date that is uncertain
/// or approximate is <paramref name="IsCirca"/>.
/// </summary>
internal sealed record CitedDate(CitedDay From, CitedDay? To, bool IsCirca)
{
    private static readonly ImmutableArray<string> Months = ["January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December"];

    // As MLA shortens them.
    private static readonly ImmutableArray<string> ShortMonths =
        ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    public static CitedDate? Of(EdtfDate? date) => date is null ? null : Of(date.Text.Split('/'));

    private static CitedDate Of(string[] ends) => new(Day(ends[0]), ends.Length > 1 ? Day(ends[1]) : null,
        ends.Any(end => end[^1] is '~' or '?' or '%'));

    private static CitedDay Day(string edtf)
    {
        var parts = edtf.TrimEnd('~', '?', '%').Split('-');
        int? Part(int i) => parts.Length > i ? int.Parse(parts[i], CultureInfo.InvariantCulture) : null;
        return new CitedDay(Part(0)!.Value, Part(1), Part(2));
    }

    /// <summary>2021-02-01, of an interval 2021-01/2021-02.</summary>
    public string Numeric => To is { } to ? $"{NumericOf(From)}/{NumericOf(to)}" : NumericOf(From);

    /// <summary>2021, February 1.</summary>
    public string YearFirst
    {
        get
        {
            var years = To is { } to && to.Year != From.Year ? Dash($"{From.Year}", $"{to.Year}") : $"{From.Year}";
            return MonthsOf(MonthDay, SameMonth) is { } months ? $"{years}, {months}" : years;
        }
    }

    /// <summary>February 1, 2021.</summary>
    public string MonthFirst => To is { } to && to.Year != From.Year ? Dash(MonthFirstOf(From), MonthFirstOf(to))
        : MonthsOf(MonthDay, SameMonth) is { } months ? months + (From.Day is null ? " " : ", ") + From.Year : $"{From.Year}";

    /// <summary>1 Feb. 2021.</summary>
    public string DayFirst => To is { } to && to.Year != From.Year ? Dash(DayFirstOf(From), DayFirstOf(to))
        : MonthsOf(DayMonth, (month, days) => $"{days} {ShortMonths[month - 1]}") is { } months ? $"{months} {From.Year}"
        : $"{From.Year}";

    /// <summary>The days and months without the year, an interval's with a dash; null where only years are known.</summary>
    private string? MonthsOf(Func<CitedDay, string> one, Func<int, string, string> sameMonth) =>
        From.Month is not { } month ? null
        : To is not { Month: { } end } to ? one(From)
        : month == end && From.Year == to.Year && From.Day is { } first && to.Day is { } last
            ? sameMonth(month, Dash($"{first}", $"{last}"))
        : Dash(one(From), one(to));

    private static string MonthDay(CitedDay day) =>
        day.Day is { } of ? SameMonth(day.Month!.Value, $"{of}") : Months[day.Month!.Value - 1];

    private static string SameMonth(int month, string days) => $"{Months[month - 1]} {days}";

    private static string DayMonth(CitedDay day) =>
        day.Day is { } of ? $"{of} {ShortMonths[day.Month!.Value - 1]}" : ShortMonths[day.Month!.Value - 1];

    private static string MonthFirstOf(CitedDay day) => new CitedDate(day, null, false).MonthFirst;

    private static string DayFirstOf(CitedDay day) => new CitedDate(day, null, false).DayFirst;

    private static string NumericOf(CitedDay day) => string.Create(CultureInfo.InvariantCulture,
        $"{day.Year:0000}{(day.Month is { } month ? $"-{month:00}" : "")}{(day.Day is { } of ? $"-{of:00}" : "")}");

    private static string Dash(string from, string to) => $"{from}–{to}";
}
