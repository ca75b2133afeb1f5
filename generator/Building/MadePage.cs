using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Building.Lists;

namespace Banmian.Building;

/// <summary>All that is left of a page once its files are made: what they are, and what lists take of it.</summary>
internal sealed record MadePage(MadeFiles Files, ImmutableArray<Taken> Taken)
{
    public PageCard Card { get; } = Taken.Of(Cards.Extract);

    public T Of<T>(Extract<T> extract) => Taken.Of(extract);

    /// <summary>Tells one content of an extract from another.</summary>
    public string MarkOf(Extract extract) => Taken.By(extract).Mark;
}
