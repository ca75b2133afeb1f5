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
    /// counts nothing. Of a page whose paper is not known nothing is said.
    /// </summary>
    /// <param name="storiesOf">the stories of a page, by the path of its dump</param>
    public static ImmutableArray<Series> Of(SiteArchive archive, Func<string, IEnumerable<ComparedStory>> storiesOf) =>
        [.. from issue in archive.Issues.OrderBy(issue => issue.Date is null)
                .ThenBy(issue => issue.Date?.SortKey, StringComparer.Ordinal)
            from page in issue.ShownPages
            where page.Paper is not null
            from story in storiesOf(page.Path)
            let headline = Spacing.Dense(story.Headline ?? "")
            let kicker = OfKicker().Match(Spacing.Dense(story.Kicker ?? ""))
            let form = kicker.Success ? kicker : OfHeadline().Match(headline)
            where form.Success
            group (Headline: headline, IsNumberedKicker: kicker.Groups["number"].Success, Instalment: new Instalment(page,
                story.Id, form.Groups["number"] is { Success: true } number ? number.Value : null))
                by (page.Paper, Label: form.Groups["label"].Value) into series
            where series.Any(story => story.IsNumberedKicker)
                || series.DistinctBy(story => story.Headline).DistinctBy(story => story.Instalment.Page).Skip(1).Any()
                || series.DistinctBy(story => story.Instalment.Number).Skip(1).Any()
            orderby series.Key.Paper!.Slug, series.Key.Label
            select new Series(series.Key.Paper!, series.Key.Label, [.. series.Select(story => story.Instalment)])];

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
