using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;
using Banmian.Text;

namespace Banmian.Config;

/// <summary>
/// A date as the Library of Congress' EDTF writes it, of its levels 0 and 1 what dates a newspaper: a year, a month or
/// a day (<c>2021</c>, <c>2021-02</c>, <c>2021-02-01</c>), qualified or not (<c>?</c> uncertain, <c>~</c> approximate,
/// <c>%</c> both), or an interval of two (<c>2021-01/2021-02</c>). <paramref name="Text"/> is the form as given; of an
/// interval <paramref name="Year"/> and <paramref name="Month"/> are its beginning's; <paramref name="Day"/> is set only
/// where a single exact day is named.
/// </summary>
internal sealed partial record EdtfDate(string Text, int Year, int? Month, int? Day)
{
    private const string LeapYear = "2000年";

    /// <summary>The names of eras, as a choice of a regular expression: those of <see cref="Eras"/>.</summary>
    public const string EraName = "民[国國]|明治|大正|昭和|大同|康德";

    // Eras that papers have printed, each with the year before its first.
    private static readonly FrozenDictionary<string, int> Eras = new Dictionary<string, int>
    {
        ["民国"] = 1911,
        ["民國"] = 1911,
        ["明治"] = 1867,
        ["大正"] = 1911,
        ["昭和"] = 1925,
        ["大同"] = 1931,
        ["康德"] = 1933,
    }.ToFrozenDictionary();

    private static readonly ChineseLunisolarCalendar Moon = new();

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;

    /// <summary>By what dates are sorted: a year stands before its months, a month before its days.</summary>
    public string SortKey => FormattableString.Invariant($"{Year:0000}-{Month ?? 0:00}-{Day ?? 0:00}");

    /// <summary>
    /// The date; or null, and <paramref name="problem"/> says what is wrong in words that follow a quotation of the text.
    /// </summary>
    public static EdtfDate? Parse(string text, out Sentence problem)
    {
        problem = $"";
        if (Form().Match(text) is not { Success: true } form)
            problem = $"is not a date";
        else if (FirstDay(form, "") is not { } begin)
            problem = $"is not a day of the calendar";
        else if (!form.Groups["end"].Success)
            return new EdtfDate(text, begin.Year, Number(form, "m"), form.Groups["q"].Success ? null : Number(form, "d"));
        else if (FirstDay(form, "2") is not { } end)
            problem = $"ends on a day that is not in the calendar";
        else if (end < begin)
            problem = $"ends before it begins";
        else
            return new EdtfDate(text, begin.Year, Number(form, "m"), null);
        return null;
    }

    /// <summary>
    /// A date as papers and people write it: 2024/3/1, 2024年3月, 20240301, 二〇二一年二月一日, 民國一一〇年二月一日, 昭和十二年三月五日,
    /// March 1, 2024, 25/3/2021, by the moon 二〇二一年正月初三; null where it is none, or where it may be two days (05/03/2021).
    /// </summary>
    public static EdtfDate? OfOtherForm(string text)
    {
        var dense = Characters.HalfWidth(Spacing.Dense(text));
        if (YearLastForm().Match(dense) is { Success: true } yearLast)
            return OfYearLast(yearLast);
        if (LunarForm().Match(dense) is { Success: true } lunar)
            return OfLunar(lunar);
        if (OtherForm().Match(dense) is not { Success: true } form)
            return null;
        var parts = new[] { "y", "m", "d" }.Where(part => form.Groups[part].Success)
            .Select(part => form.Groups[part].Value is var number && number == "元" ? 1 : PrintedNumber.Parse(number)).ToList();
        if (form.Groups["era"].Success)
            parts[0] += Eras[form.Groups["era"].Value];
        if (form.Groups["month"] is { Success: true } month)
            parts.Insert(1, Array.FindIndex(Months, name => name == month.Value) + 1);
        return Parse(string.Join('-', parts.Select((part, i) =>
            $"{part}".PadLeft(i == 0 ? "2021".Length : "02".Length, '0'))), out _);
    }

    // Papers in English write either part first: what is above 12 is the day.
    private static EdtfDate? OfYearLast(Match form)
    {
        var (one, other) = (Number(form, "one")!.Value, Number(form, "other")!.Value);
        return one <= 12 && other <= 12 && one != other ? null
            : Parse($"{form.Groups["y"].Value}-{Math.Min(one, other):00}-{Math.Max(one, other):00}", out _);
    }

    // The day of the sun's calendar; null where the moon's has no such day.
    private static EdtfDate? OfLunar(Match form)
    {
        var year = Counted(form, "y") + (form.Groups["era"].Success ? Eras[form.Groups["era"].Value] : 0);
        if (year is not { } y || y < Moon.MinSupportedDateTime.Year || y >= Moon.MaxSupportedDateTime.Year
            || Counted(form, "m") is not { } month || Counted(form, "d") is not { } day)
            return null;
        // The calendar counts a month put in between as one more: of a year with 闰四月 that is the fifth.
        var (isLeap, leap) = (form.Groups["leap"].Success, Moon.GetLeapMonth(y));
        var counted = isLeap || leap > 0 && month >= leap ? month + 1 : month;
        if (isLeap && counted != leap || month is < 1 or > 12 || day < 1 || day > Moon.GetDaysInMonth(y, counted))
            return null;
        return Parse(Moon.ToDateTime(y, counted, day, 0, 0, 0, 0).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out _);
    }

    private static int? Counted(Match form, string part) => form.Groups[part].Value switch
    {
        "元" or "正" => 1,
        "冬" => 11,
        "腊" or "臘" => 12,
        var number => PrintedNumber.Parse(number),
    };

    /// <summary>Whether a text has the form of a date, with a year or without, and the calendar has no such day: 6月31日.</summary>
    public static bool IsNoDay(string text)
    {
        var dense = Characters.HalfWidth(Spacing.Dense(text));
        return ((string[])[dense, LeapYear + dense]).Any(date => OtherForm().IsMatch(date) && OfOtherForm(date) is null);
    }

    private static DateOnly? FirstDay(Match form, string of) =>
        DateOnly.TryParseExact($"{form.Groups["y" + of].Value}-{Number(form, "m" + of) ?? 1:00}-{Number(form, "d" + of) ?? 1:00}",
            "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Number(Match form, string group) =>
        form.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^(?<y>[0-9]{4})(-(?<m>[0-9]{2})(-(?<d>[0-9]{2}))?)?(?<q>[?~%])?"
        + "(/(?<end>(?<y2>[0-9]{4})(-(?<m2>[0-9]{2})(-(?<d2>[0-9]{2}))?)?[?~%]?))?\\z")]
    private static partial Regex Form();

    private const string YearNumber = $"(?:(?:中[华華])?(?<era>{EraName})(?<y>元|{PrintedNumber.Figure}{{1,6}})"
        + $"|(?:公元|西[历曆元])?(?<y>{PrintedNumber.Figure}{{4}}))";

    [GeneratedRegex("^(?<one>[0-9]{1,2})(?<mark>[./-])(?<other>[0-9]{1,2})\\k<mark>(?<y>(?:19|20)[0-9]{2})\\z")]
    private static partial Regex YearLastForm();

    // By the moon are the months 正, 冬 and 腊, and the days with 初.
    [GeneratedRegex($"^{YearNumber}年(?:[农農夏旧舊阴陰][历曆])?(?<leap>[闰閏])?"
        + $"(?:(?<m>[正冬腊臘])月初?(?<d>{PrintedNumber.Figure}{{1,3}})"
        + $"|(?<m>{PrintedNumber.Figure}{{1,3}})月初(?<d>{PrintedNumber.Figure}))日?\\z")]
    private static partial Regex LunarForm();

    private const string NamedMonth = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[.]?";

    [GeneratedRegex($"^(?:(?<y>[0-9]{{4}})(?<m>[0-9]{{2}})(?<d>[0-9]{{2}})"
        + $"|{YearNumber}(?:年|[年./-](?<m>{PrintedNumber.Figure}{{1,3}})(?:月|[月./-](?<d>{PrintedNumber.Figure}{{1,4}})日?)?)"
        + $"|{NamedMonth}(?<d>[0-9]{{1,2}})(?:st|nd|rd|th)?,?(?<y>[0-9]{{4}})"
        + $"|(?<d>[0-9]{{1,2}})(?:st|nd|rd|th)?{NamedMonth},?(?<y>[0-9]{{4}}))\\z")]
    private static partial Regex OtherForm();
}
