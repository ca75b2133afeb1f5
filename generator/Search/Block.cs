using System.Collections.Immutable;
using Banmian.Archive;

namespace Banmian.Search;

/// <summary>How many pages blocks have.</summary>
/// <param name="Chance">that a block with the fewest pages ends after an issue is one in so many</param>
internal sealed record BlockSize(int FewestPages, int MostPages, int Chance)
{
    /// <summary>Some 500 pages where an issue has eight.</summary>
    public static readonly BlockSize Usual = new(250, 750, 32);
}

/// <summary>Issues whose pages are searched together, with an index of their own.</summary>
internal sealed record Block(ImmutableArray<Issue> Issues)
{
    /// <summary>
    /// The issues of an archive in blocks, in the order of their addresses. Where a block ends is in an issue's address, not in
    /// a count: an issue that comes in or goes changes its block and perhaps the next, and no other.
    /// </summary>
    public static IEnumerable<Block> Of(IEnumerable<Issue> issues, BlockSize size)
    {
        var (block, pages) = (ImmutableArray.CreateBuilder<Issue>(), 0);
        foreach (var issue in issues.OrderBy(issue => issue.Folder, StringComparer.Ordinal))
        {
            block.Add(issue);
            pages += issue.Pages.Length;
            if (pages < size.MostPages && (pages < size.FewestPages || Number(issue.Folder) % size.Chance != 0))
                continue;
            yield return new Block(block.ToImmutable());
            (block, pages) = (ImmutableArray.CreateBuilder<Issue>(), 0);
        }
        if (block.Count > 0)
            yield return new Block(block.ToImmutable());
    }

    // FNV-1a: the same on every machine.
    private static uint Number(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
