using System.Runtime.CompilerServices;
using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Cuts a text into words by the cheapest path (the likeliest, words taken as independent) through all entries that stand
/// in it. Works from one place no word crosses to the next, so that memory does not grow with the text.
/// </summary>
internal sealed class Lattice
{
    // A text without such a place is cut after this many units all the same.
    private const int Window = 512;

    private const int LongestWord = 64;

    // A name where a cue leads up to it: as likely as a rare word of two characters, and one more character costs a
    // little less than a common character by itself. Without a cue before it, a cue behind it must do.
    private const float NameCost = 9;
    private const float GivenCost = 4;
    private const float UncuedCost = 5;

    // A name the page marks elsewhere needs no cue, but words that are likely otherwise stand.
    private const float KnownNameCost = 8;

    private const float NumberCost = 6;
    private const float FigureCost = 0.5f;

    private readonly Vocabulary vocabulary;
    private readonly NumberWords numbers;
    private readonly NameTable names;

    private readonly float[] best = new float[Window + LongestWord + 1];
    private readonly Edge[] into = new Edge[Window + LongestWord + 1];
    private readonly bool[] cued = new bool[Window + LongestWord + 1];

    // Every word tried, with its cost, where someone asks what else the text could have been.
    private List<(Edge Edge, float Cost)>? tried;

    public Lattice(Vocabulary vocabulary, NumberWords numbers, NameTable names) =>
        (this.vocabulary, this.numbers, this.names) = (vocabulary, numbers, names);

    /// <summary>
    /// Does the same and adds, every word tried on the way, with how much dearer than the path the best cut through
    /// it is: 0 on the path itself.
    /// </summary>
    public int Cut(ReadOnlySpan<char> text, int start, KnownNames known, List<Edge> path, List<(Edge Edge, float Slack)> rivals)
    {
        rivals.Clear();
        tried = rivals;
        var end = Cut(text, start, known, path);
        tried = null;

        rivals.RemoveAll(word => word.Edge.Start + word.Edge.Length > end);
        var rest = new float[end - start + 1]; // what the cheapest cut from a place to the end costs
        rest.AsSpan(0, end - start).Fill(float.PositiveInfinity);
        for (var i = rivals.Count - 1; i >= 0; i--) // tried from left to right
        {
            var (edge, cost) = rivals[i];
            var (from, to) = (edge.Start - start, edge.Start + edge.Length - start);
            rest[from] = Math.Min(rest[from], cost + rest[to]);
            rivals[i] = (edge, best[from] + cost + rest[to] - best[end - start]);
        }
        return end;
    }

    /// <summary>Adds the words from <paramref name="start"/> to the next place no word crosses; returns that place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Cut(ReadOnlySpan<char> text, int start, KnownNames known, List<Edge> path)
    {
        var limit = Math.Min(Window + LongestWord, text.Length - start);
        best.AsSpan(0, limit + 1).Fill(float.PositiveInfinity);
        cued.AsSpan(0, limit + 1).Clear();
        best[0] = 0;
        var reach = 0;
        var at = 0;
        do
        {
            if (!float.IsPositiveInfinity(best[at]))
                reach = Math.Max(reach, Extend(text.Slice(start, limit), at, start, known));
            at++;
        }
        while (at < Window && at < limit && (at < reach || cued[at]));
        while (float.IsPositiveInfinity(best[at]))
            at--;
        Trace(at, start, path);
        return start + at;
    }

    /// <summary>Tries every word that begins at a place; returns the end of the longest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Extend(ReadOnlySpan<char> text, int at, int start, KnownNames known)
    {
        var rest = text[at..];
        if (rest[0] is >= DescriptionSequence.FirstOperator and <= DescriptionSequence.LastOperator && DescriptionSequence.Length(rest) is > 0 and var description)
        {
            Relax(at, start, description, EdgeKind.Description, 0, 0);
            return at + description;
        }
        var character = char.IsHighSurrogate(rest[0]) && rest.Length > 1 && char.IsLowSurrogate(rest[1]) ? 2 : 1;
        var reach = at + character;
        Relax(at, start, character, EdgeKind.Character, 0, vocabulary.UnknownCharacter);

        var node = vocabulary.Trie.Root(rest[0]);
        for (var length = 1; node != 0 && length <= LongestWord; length++)
        {
            var cost = vocabulary.Cost(node, rest[..length]);
            if (!float.IsPositiveInfinity(cost))
            {
                Relax(at, start, length, length == character ? EdgeKind.Character : EdgeKind.Entry, node, cost);
                reach = Math.Max(reach, at + length);
                if (vocabulary.NameFollows(node))
                    cued[at + length] = true;
            }
            if (length == rest.Length)
                break;
            node = vocabulary.Trie.Step(node, rest[length]);
        }
        if (cued[at] && rest.Length > 1 && rest[0] is ' ' or '：' or ':' or '、' or '\u3000')
            cued[at + 1] = true;
        if (numbers.IsNumeral(rest[0]))
            reach = Math.Max(reach, ExtendByNumber(rest, at, start));
        return Math.Max(reach, ExtendByNames(rest, at, start, known));
    }

    private int ExtendByNumber(ReadOnlySpan<char> rest, int at, int start)
    {
        var length = numbers.Length(rest);
        if (length > 0)
            Relax(at, start, length, EdgeKind.Number, 0, NumberCost + FigureCost * length);
        return at + length;
    }

    private int ExtendByNames(ReadOnlySpan<char> rest, int at, int start, KnownNames known)
    {
        var reach = at;
        foreach (var name in known.BeginningWith(rest[0]))
            if (rest.StartsWith(name, StringComparison.Ordinal) && names.HasShapeOfName(name))
                Take(name.Length, known.Certain ? 0 : KnownNameCost);

        for (var surname = names.SurnameLength(rest); surname > 0; surname--)
            for (var given = 1; given <= 2 && surname + given <= rest.Length && Characters.IsIdeograph(rest[surname + given - 1]); given++)
                if (cued[at])
                    Take(surname + given, NameCost + GivenCost * given);
                else if (vocabulary.NameStandsBefore(rest[(surname + given)..]))
                    Take(surname + given, NameCost + GivenCost * given + UncuedCost);
        return reach;

        void Take(int length, float cost)
        {
            Relax(at, start, length, EdgeKind.Name, 0, cost);
            reach = Math.Max(reach, at + length);
        }
    }

    private void Relax(int at, int start, int length, EdgeKind kind, int node, float cost)
    {
        var edge = new Edge(start + at, length, kind, node);
        tried?.Add((edge, cost));
        if (best[at] + cost >= best[at + length])
            return;
        best[at + length] = best[at] + cost;
        into[at + length] = edge;
    }

    private void Trace(int end, int start, List<Edge> path)
    {
        var first = path.Count;
        for (var at = end; at > 0; at = into[at].Start - start)
            path.Add(into[at]);
        path.Reverse(first, path.Count - first);
    }
}
