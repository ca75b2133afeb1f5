using System.Globalization;
using Banmian.Config;

namespace Banmian.Rendering;

/// <summary>Dates as a reader sees them, from EDTF; what is unknown is said to be unknown.</summary>
internal static class Dates
{
    public static string Show(EdtfDate? date, Words words)
    {
        if (date is null)
            return words[WordNames.DateUnknown];
        var ends = date.Text.Split('/');
        return ends.Length == 2
            ? words.Fill(WordNames.DateInterval, ("from", ShowOne(ends[0], words)), ("to", ShowOne(ends[1], words)))
            : ShowOne(date.Text, words);
    }

    /// <summary>A day of any year.</summary>
    public static string DayOfYear(int month, int day, Words words) => words.Fill(WordNames.DayOfYear,
        ("month", month.ToString(CultureInfo.InvariantCulture)), ("day", day.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The weekday of an exact day, else null.</summary>
    public static string? Weekday(EdtfDate? date, Words words) =>
        date is { Month: { } month, Day: { } day } && words[WordNames.Weekdays].Split(' ') is { Length: 7 } names
            ? names[(int)new DateTime(date.Year, month, day, 0, 0, 0, DateTimeKind.Unspecified).DayOfWeek]
            : null;

    /// <summary>
    /// The date for machines where it is exact to the year, month or day; null where it is qualified or an interval.
    /// </summary>
    public static string? Iso(EdtfDate? date) =>
        date is not null && date.Text.All(c => char.IsAsciiDigit(c) || c == '-') ? date.Text : null;

    private static string ShowOne(string edtf, Words words)
    {
        if (edtf is "" or "..")
            return words[WordNames.DateUnknown];
        var parts = edtf.TrimEnd('~', '?', '%').Split('-');
        var shown = parts switch
        {
            [var y, var m, var d] => words.Fill(WordNames.DateOfDay, ("year", y), ("month", Plain(m)), ("day", Plain(d))),
            [var y, var m] => words.Fill(WordNames.DateOfMonth, ("year", y), ("month", Plain(m))),
            _ => words.Fill(WordNames.DateOfYear, ("year", parts[0])),
        };
        if (edtf[^1] is '~' or '%')
            shown = words.Fill(WordNames.DateApproximate, ("date", shown));
        return edtf[^1] is '?' or '%' ? words.Fill(WordNames.DateUncertain, ("date", shown)) : shown;
    }

    private static string Plain(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value.ToString(CultureInfo.InvariantCulture) : number;
}
