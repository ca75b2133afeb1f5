namespace Banmian.Rendering;

/// <summary>The layouts a site has, one for each kind of page.</summary>
internal static class Layouts
{
    public const string Chooser = "chooser.html";
    public const string Front = "front.html";
    public const string Paper = "paper.html";
    public const string Year = "year.html";
    public const string Days = "days.html";
    public const string Day = "day.html";
    public const string Issue = "issue.html";
    public const string Page = "page.html";
    public const string Story = "story.html";
    public const string Reading = "reading.html";
    public const string Source = "source.html";
    public const string Moved = "moved.html";
    public const string Withdrawn = "withdrawn.html";
    public const string Standing = "standing.html";
    public const string Choices = "choices.html";
    public const string Names = "names.html";
    public const string Name = "name.html";
    public const string Reprints = "reprints.html";
    public const string AllSeries = "all-series.html";
    public const string Series = "series.html";
    public const string Search = "search.html";
    public const string NotFound = "404.html";
}
