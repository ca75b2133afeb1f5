using System.Collections.Immutable;
using Banmian.Addresses;

namespace Banmian.Archive;

/// <summary>A day of the year and all issues of it, of any paper, the newest first.</summary>
internal sealed record DayOfYear(int Month, int Day, ImmutableArray<Issue> Issues)
{
    public string Folder => Folders.OfDay(Month, Day);

    /// <summary>The days that have issues, from January on.</summary>
    public static ImmutableArray<DayOfYear> Of(IEnumerable<Issue> newestFirst) =>
    [
        .. newestFirst.Where(issue => issue.Date is { Month: not null, Day: not null })
            .GroupBy(issue => (issue.Date!.Month!.Value, issue.Date.Day!.Value))
            .OrderBy(day => day.Key)
            .Select(day => new DayOfYear(day.Key.Item1, day.Key.Item2, [.. day])),
    ];
}
