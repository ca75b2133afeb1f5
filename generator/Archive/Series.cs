using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Config;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>A story of a series: its page, its id, and its number in the series as printed (⑫, 三, 上), if it has one.</summary>
internal sealed record Instalment(PageEntry Page, string Story, string? Number);

/// <summary>
/// A column or a series of a paper: the stories under one label (今日谈, 红色星火⑫) or one headline (乡村调查（上）), the earliest
/// first.
/// </summary>
/// <param name="Label">as printed, without blanks and the number</param>
internal sealed partial record Series(Paper Paper, string Label, ImmutableArray<Instalment> Stories)
{
    /// <summary>
    /// The series of the archive. What heads a single story is a kicker and no label: a label heads different stories on two
    /// pages of its paper, or has a number. A headline with a number needs another one with another number, since 十大新闻之一
    /// counts nothing; with one it goes before a kicker without a number (a column may hold a series). Of a page whose paper is
    /// not known nothing is said.
    /// </summary>
    /// <param name="storiesOf">the stories of a page, by the path of its dump</param>
    public static ImmutableArray<Series> Of(SiteArchive archive, Func<string, IEnumerable<ComparedStory>> storiesOf)
    {
        var stories = (from issue in archive.Issues.OrderBy(issue => issue.Date is null)
                           .ThenBy(issue => issue.Date?.SortKey, StringComparer.Ordinal)
                       from page in issue.ShownPages
                       where page.Paper is not null
                       from story in storiesOf(page.Path)
                       let headline = Spacing.Dense(story.Headline ?? "")
                       select (Page: page, story.Id, Headline: headline, OfHeadline: OfHeadline().Match(headline),
                           OfKicker: OfKicker().Match(Spacing.Dense(story.Kicker ?? "")))).ToList();
        var counted = stories.Where(story => story.OfHeadline.Success)
            .GroupBy(story => (story.Page.Paper, Text(story.OfHeadline, "label")), story => Text(story.OfHeadline, "number"))
            .Where(numbers => numbers.Distinct().Skip(1).Any()).Select(numbers => numbers.Key).ToHashSet();
        return [.. from story in stories
            let kicker = story.OfKicker
            let isCounted = counted.Contains((story.Page.Paper, Text(story.OfHeadline, "label")))
            let isNumberedKicker = kicker.Groups["number"].Success
            let form = isNumberedKicker || kicker.Success && !isCounted ? kicker : story.OfHeadline
            where form.Success
            group (story.Headline, IsNumberedKicker: isNumberedKicker, Instalment: new Instalment(story.Page, story.Id,
                Text(form, "number"))) by (story.Page.Paper, Label: Text(form, "label")!) into series
            where series.Any(story => story.IsNumberedKicker)
                || series.DistinctBy(story => story.Headline).DistinctBy(story => story.Instalment.Page).Skip(1).Any()
                || series.DistinctBy(story => story.Instalment.Number).Skip(1).Any()
            orderby series.Key.Paper!.Slug, series.Key.Label
            select new Series(series.Key.Paper!, series.Key.Label, [.. series.Select(story => story.Instalment)])];

        static string? Text(Match form, string part) => form.Groups[part] is { Success: true } group ? group.Value : null;
    }

    // What numbers the stories of a series: ⑫, （三）, （上）, （之二）, 之三.
    private const string Number = "(?:(?<number>[①-⑳㉑-㉟㊱-㊿])"
        + $"|[（(]之?(?<number>[上中下]|{PrintedNumber.Figure}{{1,3}})[）)]|之(?<number>[一二三四五六七八九十]{{1,3}}))";

    // Words without a mark that would make a sentence of them; they may stand behind a dash.
    [GeneratedRegex($"^[—―─－-]*(?<label>[\\p{{Lo}}\\p{{Nd}}·•“”「」]{{2,12}}?){Number}?\\z")]
    private static partial Regex OfKicker();

    // No longer than an address can be that names each of its characters.
    [GeneratedRegex($"^(?<label>.{{2,30}}?)(?:——?|[:：·])?{Number}\\z")]
    private static partial Regex OfHeadline();
}
