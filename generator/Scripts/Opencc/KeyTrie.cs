using System.Numerics;
using System.Runtime.CompilerServices;

namespace Banmian.Scripts.Opencc;

/// <summary>
/// Keys as paths of UTF-16 units. A first unit finds its node in a table; every further step is one look-up in a hash
/// table of packed slots. Nodes are numbered from 1, a parent always before its children; 0 is no node.
/// </summary>
internal sealed class KeyTrie
{
    private const int NodeBits = 24;

    private readonly int[] roots;
    private ulong[] slots; // parent << 40 | unit << 24 | child; 0 is empty
    private int hashShift;

    /// <param name="expectedNodes">About how many nodes there will be; more is possible but slower to build.</param>
    public KeyTrie(int expectedNodes)
    {
        roots = new int[char.MaxValue + 1];
        slots = [];
        Allocate((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(expectedNodes * 2, 64)));
    }

    /// <param name="count">What <see cref="Count"/> was of the trie that <paramref name="roots"/> and <paramref name="slots"/> were taken of.</param>
    public KeyTrie(int[] roots, ulong[] slots, int count)
    {
        (this.roots, this.slots, Count) = (roots, slots, count);
        hashShift = HashShift(slots.Length);
    }

    /// <summary>One more than the highest node.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The nodes of single units, by the unit.</summary>
    public ReadOnlySpan<int> Roots => roots;

    /// <summary>The hash table of steps, as the constructor takes it again.</summary>
    public ReadOnlySpan<ulong> Slots => slots;

    /// <summary>The parent of each node; nodes of one unit have 0.</summary>
    public int[] Parents()
    {
        var parents = new int[Count];
        foreach (var slot in slots)
            parents[Child(slot)] = (int)(slot >> 40); // an empty slot says that no node has no parent
        return parents;
    }

    /// <summary>The node of <paramref name="key"/>, made where it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(ReadOnlySpan<char> key)
    {
        ref var root = ref roots[key[0]];
        if (root == 0)
            root = Count++;
        var node = root;
        foreach (var unit in key[1..])
        {
            ref var slot = ref Slot(node, unit);
            if (slot == 0)
            {
                var parent = node;
                node = Count++;
                slot = Packed(parent, unit) << NodeBits | (uint)node;
                if (Count * 8L > slots.Length * 5L)
                    Rehash();
            }
            else
            {
                node = Child(slot);
            }
        }
        return node;
    }

    /// <summary>The node of the longest beginning of <paramref name="text"/> (not empty) that begins any key, or 0.</summary>
    public int Walk(ReadOnlySpan<char> text)
    {
        var node = roots[text[0]];
        if (node == 0)
            return 0;
        for (var i = 1; i < text.Length; i++)
        {
            var slot = Slot(node, text[i]);
            if (slot == 0)
                break;
            node = Child(slot);
        }
        return node;
    }

    /// <summary>The node of a first unit, or 0.</summary>
    public int Root(char unit) => roots[unit];

    /// <summary>The node one unit further, or 0.</summary>
    public int Step(int node, char unit)
    {
        var slot = Slot(node, unit);
        return slot == 0 ? 0 : Child(slot);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref ulong Slot(int parent, char unit)
    {
        var wanted = Packed(parent, unit);
        var mask = slots.Length - 1;
        for (var i = (int)(wanted * 0x9E3779B97F4A7C15UL >> hashShift); ; i = (i + 1) & mask)
        {
            ref var slot = ref slots[i];
            if (slot == 0 || slot >> NodeBits == wanted)
                return ref slot;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Rehash()
    {
        var old = slots;
        Allocate(old.Length * 2);
        foreach (var slot in old)
            if (slot != 0)
                Slot((int)(slot >> 40), (char)(slot >> NodeBits)) = slot;
    }

    private void Allocate(int size)
    {
        slots = new ulong[size];
        hashShift = HashShift(size);
    }

    private static int HashShift(int size) => 64 - BitOperations.Log2((uint)size);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Packed(int parent, char unit) => (ulong)parent << 16 | unit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Child(ulong slot) => (int)(slot & (1 << NodeBits) - 1);
}
