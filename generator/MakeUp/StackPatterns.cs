using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>The ways to put so many pieces into one to three stacks, and to divide the columns of a sheet among stacks.</summary>
internal static class StackPatterns
{
    public const int MostStacks = 3;

    // The same few serve every set of one size, and every sheet of one number of columns.
    private static readonly ConcurrentDictionary<int, ImmutableArray<ImmutableArray<int>>> OfPieces = new();
    private static readonly ConcurrentDictionary<(int Columns, int Stacks), ImmutableArray<ImmutableArray<int>>> OfColumns =
        new();

    /// <summary>Each way has a bit mask for each stack, in the order of their first members.</summary>
    public static ImmutableArray<ImmutableArray<int>> Of(int pieces) => OfPieces.GetOrAdd(pieces, Divide);

    /// <summary>Each way has the number of columns of each stack.</summary>
    public static ImmutableArray<ImmutableArray<int>> Spans(int columns, int stacks) =>
        OfColumns.GetOrAdd((columns, stacks), sheet => [.. Divide(sheet.Columns, sheet.Stacks)]);

    private static ImmutableArray<ImmutableArray<int>> Divide(int pieces)
    {
        if (pieces == 1)
            return [[1]];
        var last = 1 << (pieces - 1);
        return [.. Divide(pieces - 1).SelectMany(stacks => stacks
            .Select((stack, i) => stacks.SetItem(i, stack | last))
            .Concat(stacks.Length < MostStacks ? [stacks.Add(last)] : []))];
    }

    private static IEnumerable<ImmutableArray<int>> Divide(int columns, int stacks) =>
        stacks == 1 ? [[columns]]
        : Enumerable.Range(1, columns - stacks + 1)
            .SelectMany(first => Divide(columns - first, stacks - 1).Select(rest => (ImmutableArray<int>)[first, .. rest]));
}
