using System.Collections.Immutable;

namespace Banmian.Archive;

/// <summary>
/// A month as a calendar shows it: weeks of seven places that hold the number of a day, or 0 where none of the month stands.
/// Weeks begin on Monday (GB/T 7408, ISO 8601).
/// </summary>
internal sealed record CalendarMonth(int Number, ImmutableArray<ImmutableArray<int>> Weeks)
{
    private const int DaysOfWeek = 7;
    private const int LeapYear = 2000;

    public static readonly ImmutableArray<DayOfWeek> Week =
        [.. Enumerable.Range(1, DaysOfWeek).Select(day => (DayOfWeek)(day % DaysOfWeek))];

    public static ImmutableArray<CalendarMonth> OfYear(int year) =>
        Months(year, month => Week.IndexOf(new DateOnly(year, month, 1).DayOfWeek));

    /// <summary>The months of no year: with a 29 February, and each from the first place, since days have no weekdays.</summary>
    public static ImmutableArray<CalendarMonth> OfAnyYear() => Months(LeapYear, _ => 0);

    private static ImmutableArray<CalendarMonth> Months(int year, Func<int, int> firstPlace) =>
        [.. Enumerable.Range(1, 12).Select(month => new CalendarMonth(month,
            InWeeks(firstPlace(month), DateTime.DaysInMonth(year, month))))];

    private static ImmutableArray<ImmutableArray<int>> InWeeks(int first, int days) =>
        [.. Enumerable.Repeat(0, first).Concat(Enumerable.Range(1, days)).Chunk(DaysOfWeek)
            .Select(week => week.Concat(Enumerable.Repeat(0, DaysOfWeek - week.Length)).ToImmutableArray())];
}
