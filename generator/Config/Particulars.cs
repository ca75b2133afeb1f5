namespace Banmian.Config;

/// <summary>
/// What a library records of an issue, of its copy and of a page's picture: <paramref name="IssueNumber"/> (期号),
/// <paramref name="Cn"/> (国内统一刊号), <paramref name="CallNumber"/> (馆藏号) and the rest.
/// </summary>
internal sealed record Particulars(
    string? IssueNumber, string? Cn, string? CallNumber, string? Place, string? Publisher, Uri? RightsUri, Uri? Facsimile)
{
    public static readonly Particulars None = new(null, null, null, null, null, null, null);
}
