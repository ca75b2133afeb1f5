using System.Globalization;
using Banmian.Archive;

namespace Banmian.Rendering;

/// <summary>How much there is of something, in words: so many issues, pages, stories.</summary>
internal static class Extents
{
    public static string Of(
        IReadOnlyCollection<Issue> issues, Words words, IReadOnlyDictionary<string, PageCard> cards) =>
        string.Join(words[WordNames.BetweenParts], Count("issues", issues.Count, words),
            Count("pages", issues.Sum(issue => issue.Pages.Length), words),
            Count("stories", issues.Sum(issue => issue.Pages.Sum(page => cards[page.Path].Stories.Length)), words));

    /// <param name="what">what is counted, as words name it: <c>pages</c> for <c>count_of_pages</c></param>
    public static string Count(string what, int count, Words words) =>
        words.Fill(WordNames.CountOf + what, ("count", count.ToString("N0", CultureInfo.InvariantCulture)));
}
