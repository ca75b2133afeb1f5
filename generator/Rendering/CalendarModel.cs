using System.Globalization;
using Banmian.Archive;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>Twelve months as layouts get them; <c>templates/README.md</c> documents the fields.</summary>
internal static class CalendarModel
{
    /// <summary>A volume by its days; null where no day of it is known.</summary>
    public static ScriptObject? Of(Chrome chrome, Volume volume, IReadOnlyDictionary<string, PageCard> cards)
    {
        var issues = volume.Days;
        return issues.Count == 0 ? null : new ScriptObject
        {
            ["weekdays"] = Weekdays(chrome.Words),
            ["months"] = Months(chrome, CalendarMonth.OfYear(volume.Year),
                day => issues[day].Select(issue => Link(chrome, issue, cards))),
        };
    }

    /// <summary>The days of the year that have issues, which have no weekdays.</summary>
    public static ScriptObject Of(Chrome chrome, IEnumerable<DayOfYear> days)
    {
        var ofDay = days.ToDictionary(day => (day.Month, day.Day));
        return new ScriptObject
        {
            ["weekdays"] = null,
            ["months"] = Months(chrome, CalendarMonth.OfAnyYear(),
                at => ofDay.TryGetValue(at, out var day) ? [Link(chrome, day)] : []),
        };
    }

    private static ScriptObject Link(Chrome chrome, DayOfYear day) => new()
    {
        ["href"] = chrome.To(day.Folder),
        ["label"] = null,
        ["text"] = Dates.DayOfYear(day.Month, day.Day, chrome.Words) + chrome.Words[WordNames.BetweenParts]
            + Extents.Count("issues", day.Issues.Length, chrome.Words),
    };

    // The first issue of a day stands for the day; the others are named by their editions below it.
    private static ScriptObject Link(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards)
    {
        var words = chrome.Words;
        var edition = issue.Edition is { } known ? Labels.OfEdition(known, words) : null;
        string?[] parts =
        [
            $"{Dates.DayOfYear(issue.Date!.Month!.Value, issue.Date.Day!.Value, words)} {Dates.Weekday(issue.Date, words)}",
            edition, Extents.Count("pages", issue.Pages.Length, words), IssueModel.Lead(chrome, issue, cards),
        ];
        return new ScriptObject
        {
            ["href"] = chrome.To(issue.Folder),
            ["label"] = edition,
            ["text"] = string.Join(words[WordNames.BetweenParts], parts.OfType<string>()),
        };
    }

    private static ScriptArray Months(Chrome chrome, IEnumerable<CalendarMonth> months,
        Func<(int Month, int Day), IEnumerable<ScriptObject>> links) => new(months.Select(month => new ScriptObject
        {
            ["name"] = chrome.Words.Fill(WordNames.MonthOfYear, ("month", Number(month.Number))),
            ["weeks"] = new ScriptArray(month.Weeks.Select(week => new ScriptArray(week.Select(day => day == 0 ? null
                : new ScriptObject { ["number"] = day, ["links"] = new ScriptArray(links((month.Number, day))) })))),
        }));

    private static ScriptArray? Weekdays(Words words)
    {
        var names = words[WordNames.Weekdays].Split(' ');
        return names.Length != CalendarMonth.Week.Length ? null : new ScriptArray(CalendarMonth.Week.Select(day =>
            new ScriptObject { ["name"] = names[(int)day], ["short"] = names[(int)day][^1..] }));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
