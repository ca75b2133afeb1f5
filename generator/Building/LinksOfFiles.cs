using System.Collections.Immutable;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>What the check of links asks of files that were made together.</summary>
/// <param name="Ids">the ids of each page, one a line, by its path</param>
/// <param name="Outward">the links to files that were not made with them</param>
internal sealed record LinksOfFiles(IReadOnlyDictionary<string, string> Ids, ImmutableArray<OutwardLink> Outward);
