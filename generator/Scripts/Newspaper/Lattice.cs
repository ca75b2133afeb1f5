using System.Runtime.CompilerServices;
using Banmian.Scripts.Opencc;
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

    // A name where a word leads up to it or a clause begins with it; where only a word behind it speaks for it, the cut
    // into other words must be as much worse. The surname costs what NameTable says, a given character a little less
    // than a common one by itself.
    private const float NameCost = 4;
    private const float GivenCost = 4;

    // Nobody is called so: 涂料要等 is no 涂料要 with others, 钟表店老板 no 钟表店.
    private const string NeverGiven = "是的了把被我他她这那要或让很店铺厂馆表";
    private const float UncuedCost = 5;

    // Surnames that are oftener verbs: behind people who work so, or where what follows is a word, it is what was done
    // (果农种桃种李, 农民种牛蒡, 工人干活).
    private const string Verbs = "种占干";
    private const string Workers = "农户民员匠";

    // Between a clause's beginning and a word that names stand before, there is little else.
    private const float CuedBothSidesCost = 1;

    // A name among names: 王刚、于洋、余明. Neither 于 nor 余 is a word where its neighbours are names. Beside one of them it
    // may be (范围广、程度重), and a rare surname is more often a word there (种茶、养鱼, 党旗、国旗).
    private const float ListedCost = 1;
    private const float ListedBesideOneCost = 3;
    private const float RareSurname = 6.5f;

    // A surname alone before a title. In a clause it must be no word that often stands there (于, 后).
    private const float SurnameBeginningClauseCost = -2;
    private const float SurnameInClauseCost = 1.8f;

    // A name the page marks elsewhere needs no cue, but words that are likely otherwise stand.
    private const float KnownNameCost = 8;

    // A name written by its sound is longer than two words that are likely otherwise.
    private const float SoundNameCost = 8;
    private const float SoundCost = 4;

    private readonly Vocabulary vocabulary;
    private readonly KeyTrie trie;
    private readonly NumberWords numbers;
    private readonly NameTable names;
    private readonly Sounds sounds;

    private readonly float[] best = new float[Window + LongestWord + 1];
    private readonly Edge[] into = new Edge[Window + LongestWord + 1];
    private readonly bool[] cued = new bool[Window + LongestWord + 1];

    // How far these are about the present stretch of text: what lies beyond is left from another.
    private int reach;

    // Every word tried, with its cost, where someone asks what else the text could have been.
    private List<(Edge Edge, float Cost)>? tried;

    public Lattice(Vocabulary vocabulary, NumberWords numbers, NameTable names, Sounds sounds) =>
        (this.vocabulary, trie, this.numbers, this.names, this.sounds) = (vocabulary, vocabulary.Trie, numbers, names, sounds);

    /// <summary>
    /// Adds the words from <paramref name="start"/> to the next place no word crosses, and every word tried on the way,
    /// with how much dearer than the path the best cut through it is: 0 on the path itself. Returns that place.
    /// </summary>
    public int Cut(
        ReadOnlySpan<char> text, int start, KnownNames known, List<Edge> path, List<(Edge Edge, float Slack)> rivals)
    {
        rivals.Clear();
        tried = rivals;
        var end = Cut(text, start, text.Length, known, path);
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

    /// <summary>
    /// Adds the words from <paramref name="start"/> to the next place no word crosses; returns that place. No word goes beyond
    /// <paramref name="limit"/>, but words may look there.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Cut(ReadOnlySpan<char> text, int start, int limit, KnownNames known, List<Edge> path)
    {
        best[0] = 0;
        cued[0] = false;
        reach = 0;
        var at = 0;
        do
        {
            if (!float.IsPositiveInfinity(best[at]))
                Extend(text, at, start, limit, known);
            at++;
        }
        while (at < Window && start + at < limit && (at < reach || cued[at] || NameJoined(text, at, start) > 0));
        while (float.IsPositiveInfinity(best[at]))
            at--;
        Trace(at, start, path);
        return start + at;
    }

    /// <summary>Tries every word that begins at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Extend(ReadOnlySpan<char> text, int at, int start, int limit, KnownNames known)
    {
        var rest = text[(start + at)..limit];
        var first = rest[0];
        var roles = vocabulary.Roles(first);
        if ((roles & UnitRoles.Description) != 0 && DescriptionSequence.Length(rest) is > 0 and var description)
        {
            Relax(at, start, description, EdgeKind.Description, 0, 0);
            return;
        }
        var numeral = (roles & UnitRoles.Numeral) != 0;
        var character = char.IsHighSurrogate(first) && rest.Length > 1 && char.IsLowSurrogate(rest[1]) ? 2 : 1;
        var node = trie.Root(first);
        if (character == 2 || node == 0 || float.IsPositiveInfinity(vocabulary.Cost(node)))
            Relax(at, start, character, EdgeKind.Character, 0, vocabulary.UnknownCharacter);

        for (var length = 1; node != 0 && length <= LongestWord; length++)
        {
            var cost = vocabulary.Cost(node);
            if (float.IsNaN(cost))
                cost = vocabulary.WorkOut(node, rest[..length]);
            if (!float.IsPositiveInfinity(cost) && !(numeral && numbers.Has(rest[..length])))
            {
                Relax(at, start, length, length == character ? EdgeKind.Character : EdgeKind.Entry, node, cost);
                if (vocabulary.NameFollows(node))
                    cued[at + length] = true;
            }
            if (length == rest.Length)
                break;
            node = trie.Step(node, rest[length]);
        }
        if (cued[at] && (roles & UnitRoles.BetweenNames) != 0 && rest.Length > 1)
            cued[at + 1] = true;
        if (NameJoined(text, at, start) is > 0 and var joined && at + joined <= reach)
            cued[at + joined] = true;
        if (numeral && numbers.Length(text, start + at) is > 0 and var number)
            Relax(at, start, number, EdgeKind.Number, 0, NumberWords.Cost(number));
        if ((roles & UnitRoles.Sound) != 0)
            for (var sound = sounds.Length(rest); sound >= Sounds.Shortest; sound--)
                if (sounds.IsSpecial(rest[..sound]))
                    Relax(at, start, sound, EdgeKind.Sound, 0, SoundNameCost + SoundCost * sound);
        foreach (var name in known.BeginningWith(first))
            if (rest.StartsWith(name, StringComparison.Ordinal) && names.HasShapeOfName(name))
                Relax(at, start, name.Length, EdgeKind.Name, 0, known.Certain ? 0 : KnownNameCost);
        if ((roles & UnitRoles.Surname) != 0)
            ExtendByNames(text, rest, at, start);
    }

    /// <summary>
    /// The length of what joins a name that ends at a place, be it one of the word list, to one that may follow; or 0.
    /// </summary>
    private int NameJoined(ReadOnlySpan<char> text, int at, int start)
    {
        var rest = text[(start + at)..];
        if (at == 0 || NameLists.Joined(rest) is not (> 0 and var joined) || joined == rest.Length)
            return 0;
        var edge = into[at];
        var ends = edge.Kind == EdgeKind.Name || edge.Kind == EdgeKind.Entry
            && (cued[edge.Start - start] || NameLists.Beside(names, text, edge.Start, edge.Length) > 0)
            && NameLists.HasShape(names, text.Slice(edge.Start, edge.Length)) is true;
        return ends && rest[joined] != text[edge.Start] && names.SurnameCost(rest.Slice(joined, 1)) < RareSurname ? joined : 0;
    }

    private void ExtendByNames(ReadOnlySpan<char> text, ReadOnlySpan<char> rest, int at, int start)
    {
        var before = start + at == 0 ? ' ' : text[start + at - 1];
        var beginsClause = !char.IsLetterOrDigit(before);
        for (var surname = names.SurnameLength(rest); surname > 0; surname--)
        {
            if (names.SurnameCost(rest[..surname]) is not { } surnameCost)
                continue;
            for (var given = 1; given <= 2 && surname + given <= rest.Length
                && Characters.IsIdeograph(rest[surname + given - 1]) && !NeverGiven.Contains(rest[surname + given - 1]); given++)
            {
                if (given == 2 && IsWeekday(rest.Slice(surname, 2)))
                    break;
                var followed = vocabulary.NameStandsBefore(rest[(surname + given)..]);
                if (surnameCost < RareSurname && beginsClause && !(surname + given == 2 && vocabulary.HasWord(rest[..2]))
                    && NamesBeside(text, start + at, surname + given, cued[at]) is > 0 and var beside)
                    Relax(at, start, surname + given, EdgeKind.Name, 0,
                        (beside > 1 ? ListedCost : ListedBesideOneCost) + surnameCost + GivenCost * given);
                else if (followed || cued[at] && !IsDone(before, rest[..(surname + given)]))
                    Relax(at, start, surname + given, EdgeKind.Name, 0,
                        CostOfCues(cued[at], beginsClause, followed) + surnameCost + GivenCost * given);
            }
            if (vocabulary.SurnameStandsBefore(rest[surname..]) && !Numerals.Has(before))
                Relax(at, start, surname, EdgeKind.Name, 0,
                    (beginsClause ? SurnameBeginningClauseCost : SurnameInClauseCost) + surnameCost);
        }
    }

    private bool IsDone(char before, ReadOnlySpan<char> name) => Verbs.Contains(name[0])
        && (Workers.Contains(before)
            || name.Length == 2 && vocabulary.HasWord(name) || name.Length == 3 && vocabulary.HasWord(name[1..]));

    // 外交部长于周四启程: the day, and no 于周四.
    private static bool IsWeekday(ReadOnlySpan<char> word) => word[0] == '周' && (Numerals.Has(word[1]) || word[1] is '日' or '末');

    /// <summary>Beside how many other names of a row a name would stand.</summary>
    private int NamesBeside(ReadOnlySpan<char> text, int at, int length, bool isCued) =>
        isCued && text[at - 1] == NameLists.Comma ? 2 : NameLists.Beside(names, text, at, length);

    private static float CostOfCues(bool cued, bool beginsClause, bool followed) =>
        beginsClause && followed ? CuedBothSidesCost : cued || beginsClause ? NameCost : NameCost + UncuedCost;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Relax(int at, int start, int length, EdgeKind kind, int node, float cost)
    {
        var to = at + length;
        if (to > reach)
        {
            best.AsSpan(reach + 1, to - reach).Fill(float.PositiveInfinity);
            cued.AsSpan(reach + 1, to - reach).Clear();
            reach = to;
        }
        tried?.Add((new Edge(start + at, length, kind, node), cost));
        if (best[at] + cost >= best[to])
            return;
        best[to] = best[at] + cost;
        into[to] = new Edge(start + at, length, kind, node);
    }

    private void Trace(int end, int start, List<Edge> path)
    {
        var first = path.Count;
        for (var at = end; at > 0; at = into[at].Start - start)
            path.Add(into[at]);
        path.Reverse(first, path.Count - first);
    }
}
