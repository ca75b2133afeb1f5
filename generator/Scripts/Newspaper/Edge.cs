namespace Banmian.Scripts.Newspaper;

/// <summary>A word on the path through a text: <paramref name="Length"/> UTF-16 units at <paramref name="Start"/>.</summary>
/// <param name="Node">The vocabulary's node for an entry; 0 for what is none.</param>
internal readonly record struct Edge(int Start, int Length, EdgeKind Kind, int Node);

internal enum EdgeKind : byte
{
    /// <summary>One character that stands for itself.</summary>
    Character,

    /// <summary>An entry of the vocabulary.</summary>
    Entry,

    /// <summary>A figure and its measure word.</summary>
    Number,

    /// <summary>A person's name.</summary>
    Name,

    /// <summary>A name written by its sound.</summary>
    Sound,

    /// <summary>An ideographic description sequence, copied whole.</summary>
    Description,
}
