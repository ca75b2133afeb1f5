using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Config;

namespace Banmian.Archive;

/// <summary>
/// What the archive has of one paper: its volumes, the oldest first, and its pages without a date. Without a
/// <paramref name="Paper"/> it is what is of papers that nobody named.
/// </summary>
internal sealed record Holding(Paper? Paper, ImmutableArray<Volume> Volumes, Issue? Undated)
{
    public string Folder => Folders.OfPaper(Paper?.Slug);

    /// <summary>All of it, the oldest first and the undated last.</summary>
    public IEnumerable<Issue> Issues =>
        Volumes.SelectMany(volume => volume.Issues).Concat(Undated is null ? [] : [Undated]);

    public static ImmutableArray<Holding> Of(IEnumerable<Issue> issues) =>
    [
        .. issues.GroupBy(issue => issue.Paper?.Slug, StringComparer.Ordinal)
            .OrderBy(ofPaper => ofPaper.Key is null).ThenBy(ofPaper => ofPaper.Key, StringComparer.Ordinal)
            .Select(ofPaper => new Holding(
                ofPaper.First().Paper, Volume.Of(ofPaper), ofPaper.FirstOrDefault(issue => issue.Date is null))),
    ];
}

/// <summary>The issues of one paper and year, as a library binds them: in the order of their dates.</summary>
internal sealed record Volume(Paper? Paper, int Year, ImmutableArray<Issue> Issues)
{
    public string Folder => Folders.OfYear(Paper?.Slug, Year);

    /// <summary>The issue of which no more than the year is known; it stands on the volume's page.</summary>
    public Issue? OfNoMonth => Issues.FirstOrDefault(issue => issue.IsOfNoMonth);

    /// <summary>The issues of each day that is known exactly.</summary>
    public ILookup<(int Month, int Day), Issue> Days => Issues.Where(issue => issue.Date is { Month: not null, Day: not null })
        .ToLookup(issue => (issue.Date!.Month!.Value, issue.Date.Day!.Value));

    /// <summary>The other issues whose day is not known, or not for certain.</summary>
    public IEnumerable<Issue> OfNoDay => Issues.Where(issue => issue.Date?.Day is null && !issue.IsOfNoMonth);

    public static ImmutableArray<Volume> Of(IEnumerable<Issue> ofPaper) =>
    [
        .. ofPaper.Where(issue => issue.Date is not null)
            .OrderBy(issue => issue.Date!.SortKey, StringComparer.Ordinal).ThenBy(issue => issue.Folder, StringComparer.Ordinal)
            .GroupBy(issue => issue.Date!.Year)
            .Select(ofYear => new Volume(ofYear.First().Paper, ofYear.Key, [.. ofYear])),
    ];
}
