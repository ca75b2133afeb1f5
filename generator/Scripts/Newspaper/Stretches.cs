using System.Runtime.CompilerServices;
using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>Finds the stretches of a text that need the lattice, from left to right.</summary>
internal ref struct Stretches(
    ReadOnlySpan<char> text, PlainText plain, Vocabulary vocabulary, NumberWords numbers, NameTable names, Sounds sounds,
    KnownNames known)
{
    // A name is looked at with the words beside it: a cue has at most five characters, a name four.
    private const int LongestName = 4;
    private const int BesideName = 8;

    private readonly ReadOnlySpan<char> text = text;
    private readonly PlainText plain = plain;
    private readonly Vocabulary vocabulary = vocabulary;
    private int next;
    private bool knownName;

    // The places no entry crosses since the last stretch, as far back as a name may need them.
    private BreakRing breaks;

    [InlineArray(16)]
    private struct BreakRing
    {
        private int first;
    }

    private int breakCount;

    /// <summary>The stretch found, from <see cref="Start"/> to <see cref="End"/>; what lies before it is plain.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Whether nothing around the stretch, no name and no word beside one, has a say in what it becomes.</summary>
    public bool IsAlone { get; private set; }

    /// <summary>Goes to the next stretch; false where the rest is plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        var floor = End;
        breakCount = 0;
        while (next < text.Length)
        {
            var start = next;
            AddBreak(start);
            if (!Advance())
                continue;
            (Start, IsAlone) = (start, !knownName);
            if (NameIn(start, next) is var (from, to))
            {
                (Start, IsAlone) = (BreakBefore(from - BesideName, floor), false);
                GoTo(to + BesideName);
            }
            while (next < text.Length && NameOver(next) is { } over)
            {
                IsAlone = false;
                GoTo(over + BesideName);
            }
            End = next;
            return true;
        }
        return false;
    }

    private void GoTo(int place)
    {
        while (next < text.Length && next < place)
            Advance();
    }

    /// <summary>Goes to the next place no entry crosses; whether anything on the way is in doubt.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Advance()
    {
        var text = this.text;
        var (plain, vocabulary) = (this.plain, this.vocabulary);
        var doubt = false;
        knownName = false;
        var at = next;
        var joined = at + 1;
        do
        {
            var unit = text[at];
            doubt |= plain.IsDoubtful(unit);
            if ((vocabulary.Roles(unit) & UnitRoles.Longer) != 0)
                joined = Math.Max(joined, at + Length(at));
            if (!known.Names.IsEmpty)
                foreach (var name in known.BeginningWith(unit))
                    if (text[at..].StartsWith(name, StringComparison.Ordinal))
                        (doubt, knownName, joined) = (true, true, Math.Max(joined, at + name.Length));
            at++;
        }
        while (at < text.Length && (at < joined || plain.Join(text[at - 1], text[at])));
        next = at;
        return doubt;
    }

    /// <summary>The length of what no list has: a pair of surrogates, a figure, a name by its sound.</summary>
    private readonly int Length(int at)
    {
        var roles = vocabulary.Roles(text[at]);
        var length = CodePoints.Width(text, at);
        if ((roles & UnitRoles.Numeral) != 0)
            length = Math.Max(length, numbers.Length(text, at));
        if ((roles & UnitRoles.Sound) != 0)
            length = Math.Max(length, sounds.Length(text[at..]));
        return length;
    }

    /// <summary>Where in a stretch a name may begin by the words beside it, and where it may end.</summary>
    private readonly (int From, int To)? NameIn(int start, int end)
    {
        (int From, int To)? found = null;
        for (var i = Math.Max(0, start - LongestName); i < end; i++)
            if ((vocabulary.Roles(text[i]) & UnitRoles.Surname) != 0 && IsNamed(i))
                found = (found?.From ?? i, i + LongestName);
        return found;
    }

    /// <summary>
    /// Where a name may end that begins shortly before a place, or that a word before the place leads up to: a
    /// stretch that ended there would cut it, or not know of the word.
    /// </summary>
    private readonly int? NameOver(int place)
    {
        for (var i = Math.Max(0, place - LongestName + 1); i < place; i++)
            if ((vocabulary.Roles(text[i]) & UnitRoles.Surname) != 0 && IsNamed(i))
                return i + LongestName;
        return IsCued(place) ? place + LongestName : null;
    }

    private readonly bool IsNamed(int place) => IsCued(place) || IsFollowed(place) || NameLists.MayHave(names, text, place);

    private readonly bool IsCued(int place)
    {
        while (place > 0 && (vocabulary.Roles(text[place - 1]) & UnitRoles.BetweenNames) != 0)
            place--;
        return vocabulary.NameFollows(text[..place]);
    }

    private readonly bool IsFollowed(int place)
    {
        if (vocabulary.SurnameStandsBefore(text[(place + 1)..]))
            return true;
        for (var i = place + 2; i <= Math.Min(place + LongestName, text.Length - 1); i++)
            if (vocabulary.NameStandsBefore(text[i..]))
                return true;
        return false;
    }

    private void AddBreak(int place) => breaks[breakCount++ & 15] = place;

    private readonly int BreakBefore(int place, int floor)
    {
        for (var i = breakCount - 1; i >= Math.Max(0, breakCount - 16); i--)
            if (breaks[i & 15] <= place)
                return breaks[i & 15];
        return breakCount > 16 ? breaks[breakCount & 15] : floor;
    }
}
