namespace Banmian.Training;

/// <summary>
/// News in brief that the corpus has as one article, each piece under a crosshead: taken apart, they are the best briefs it has,
/// and no two pages bear the digest's own title.
/// </summary>
internal static class Digests
{
    public static IEnumerable<Article> Part(Article article)
    {
        if (article.Title is not { } title || !title.Contains("联播快讯", StringComparison.Ordinal)) return [article];
        var pieces = new List<Article>();
        var starts = article.Crossheads.Keys.Order().ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : article.Paragraphs.Length;
            pieces.Add(new Article(article.Id + "#" + i, article.Source, article.Crossheads[starts[i]], null, null, null, false, article.Paragraphs[starts[i]..end], new Dictionary<int, string>()));
        }
        return pieces;
    }
}
