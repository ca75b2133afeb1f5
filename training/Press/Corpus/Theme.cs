namespace Banmian.Training;

/// <summary>
/// What the page of a section is about: sport, one province, one event. Its stories share more words than stories that meet by
/// chance, and a reader that parts stories by their words alone would run them together.
/// </summary>
internal sealed class Theme
{
    // Of so many articles the one is drawn that shares most with the page.
    public const int Tries = 30;

    private readonly HashSet<ulong> pairs = [];

    public void Add(Article article) => pairs.UnionWith(article.Pairs);

    /// <summary>How much an article shares with the page, against its length.</summary>
    public double Shared(Article article) =>
        article.Pairs.Count(pairs.Contains) / Math.Sqrt(1 + article.Pairs.Count);
}
