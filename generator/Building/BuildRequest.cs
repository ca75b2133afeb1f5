using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Search;

namespace Banmian.Building;

/// <summary>What is asked of a build.</summary>
/// <param name="BaseUrl">The address of the site in place of the one in site-config.yml, where it is told.</param>
/// <param name="Output">The folder to write; a check writes nothing, and reads what builds into it have kept.</param>
/// <param name="Clean">Whether all is to be made again, whatever an earlier build left.</param>
internal sealed record BuildRequest(Uri? BaseUrl, string Output, bool Clean = false)
{
    /// <summary>Whether the site is only to be checked.</summary>
    public bool IsCheck { get; init; }

    /// <summary>The day on which the command was given; null where dates in the future are not looked for.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The sheet pages are made up for, in place of the one in site-config.yml; null where that stands.</summary>
    public Sheet? Sheet { get; init; }

    /// <summary>How many pages a block of the index of search has: tests have few pages.</summary>
    public BlockSize SearchBlocks { get; init; } = BlockSize.Usual;

    /// <summary>The folder into which the stories are written for a search engine; null where they are not.</summary>
    public string? SearchExport { get; init; }

    /// <summary>The address whose pages alone are built, a part of the site; null where the site is.</summary>
    public string? Only { get; init; }

    /// <summary>The folders of parts, built before, that the site is joined of.</summary>
    public ImmutableArray<string> Join { get; init; } = [];

    /// <summary>
    /// Whether nothing is asked for but the site: one that stands may be left as it is. Who prints it needs its plan, too.
    /// </summary>
    public bool IsForSiteAlone => !IsCheck && WithPrints && SearchExport is null && Only is null && Join.IsEmpty;

    /// <summary>Takes the time of each stage.</summary>
    public StageClock Clock { get; init; } = new();

    /// <summary>Whether prints in <c>printed/</c> are put into the site; not into the site that is built to be printed.</summary>
    public bool WithPrints { get; init; } = true;
}

/// <summary>How many pages of the site are done.</summary>
internal readonly record struct PagesDone(int Done, int Of);
