namespace Banmian.Segmentation.Stories;

/// <summary>What short news in a list stand behind, as evening papers and papers before 1950 print them.</summary>
internal static class ItemMarks
{
    /// <summary>One such text may be a caption or a point, so many are a list.</summary>
    public const int FewestItems = 3;

    /// <summary>The most characters of one: what short news say in a sentence or two.</summary>
    public const int LongestItem = 120;

    private const string All = "■□●○◆◇★☆▲△◎◘※▍◤•·";

    /// <summary>The mark that a line begins with, or null.</summary>
    public static char? At(string line) => line is [var first, ..] && All.Contains(first) ? first : null;
}
