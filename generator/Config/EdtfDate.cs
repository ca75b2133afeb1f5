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
    /// March 1, 2024; null where it is none.
    /// </summary>
    public static EdtfDate? OfOtherForm(string text)
    {
        if (OtherForm().Match(Characters.HalfWidth(Spacing.Dense(text))) is not { Success: true } form)
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

    private const string NamedMonth = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[.]?";

    [GeneratedRegex($"^(?:(?<y>[0-9]{{4}})(?<m>[0-9]{{2}})(?<d>[0-9]{{2}})"
        + $"|(?:(?:中[华華])?(?<era>{EraName})(?<y>元|{PrintedNumber.Figure}{{1,6}})"
        + $"|(?:公元|西[历曆元])?(?<y>{PrintedNumber.Figure}{{4}}))"
        + $"(?:年|[年./-](?<m>{PrintedNumber.Figure}{{1,3}})(?:月|[月./-](?<d>{PrintedNumber.Figure}{{1,4}})日?)?)"
        + $"|{NamedMonth}(?<d>[0-9]{{1,2}})(?:st|nd|rd|th)?,?(?<y>[0-9]{{4}})"
        + $"|(?<d>[0-9]{{1,2}})(?:st|nd|rd|th)?{NamedMonth},?(?<y>[0-9]{{4}}))\\z")]
    private static partial Regex OtherForm();
}
