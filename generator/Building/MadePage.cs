using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Building.Lists;

namespace Banmian.Building;

/// <summary>All that is left of a page once its files are made: what they are, and what lists take of it.</summary>
internal sealed record MadePage(MadeFiles Files, ImmutableDictionary<Extract, Taken> Extracts)
{
    public PageCard Card { get; } = Cards.Extract.Read(Extracts[Cards.Extract]);

    public T Of<T>(Extract<T> extract) => extract.Read(Extracts[extract]);
}
