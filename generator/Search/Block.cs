using System.Collections.Immutable;
using Banmian.Archive;

namespace Banmian.Search;

/// <summary>Issues whose pages are searched together, with an index of their own.</summary>
internal sealed record Block(ImmutableArray<Issue> Issues)
{
    private const int FewestPages = 250;
    private const int MostPages = 750;

    // So that a block has some 500 pages where an issue has eight.
    private const int Chance = 32;

    /// <summary>
    /// The issues of an archive in blocks, in the order of their addresses. Where a block ends is in an issue's address, not in
    /// a count: an issue that comes in or goes changes its block and perhaps the next, and no other.
    /// </summary>
    public static IEnumerable<Block> Of(IEnumerable<Issue> issues)
    {
        var (block, pages) = (ImmutableArray.CreateBuilder<Issue>(), 0);
        foreach (var issue in issues.OrderBy(issue => issue.Folder, StringComparer.Ordinal))
        {
            block.Add(issue);
            pages += issue.Pages.Length;
            if (pages < MostPages && (pages < FewestPages || Number(issue.Folder) % Chance != 0))
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
