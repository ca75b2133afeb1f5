using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Scripts;

/// <summary>
/// Quotation marks of the two manners, one for one: the outer ones “”/「」, the inner ones ‘’/『』. Where the marks of a
/// text pair, each becomes what its level asks for. Where they do not, each becomes its counterpart, since a paragraph before or
/// behind may have its partner; one that no other paragraph can have a partner for stays.
/// </summary>
internal static class QuoteMarks
{
    private const string Curly = "“”‘’";
    private const string Corner = "「」『』";
    private const string Straight = "\"'";

    // What Marks has of a place where no quotation mark stands.
    private const int None = -1;

    public static string ToCorner(string text) => Replace(text, Curly, Corner);

    public static string ToCurly(string text) => Replace(text, Corner, Curly);

    /// <summary>
    /// The marks of a run of paragraphs that have no partner. A quotation that goes on opens again at the next paragraph's
    /// beginning without having been closed.
    /// </summary>
    public static ImmutableArray<(int Paragraph, int Place)> Unpaired(IReadOnlyList<string> paragraphs)
    {
        var unpaired = ImmutableArray.CreateBuilder<(int Paragraph, int Place)>();
        var open = new Stack<(int Paragraph, int Place, int Mark)>();
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var marks = Marks(paragraphs[p], open.Select(opening => opening.Mark));
            for (var i = 0; i < marks.Length; i++)
            {
                var mark = marks[i];
                if (mark == None)
                    continue;
                if (i == 0 && open.TryPeek(out var before) && before.Mark == mark)
                    open.Pop();
                if (mark % 2 == 0)
                    open.Push((p, i, mark));
                else if (!open.Any(opening => opening.Mark == mark - 1))
                    unpaired.Add((p, i));
                else // in “‘” it is the inner one that has no partner
                    while (open.TryPop(out var opening) && opening.Mark != mark - 1)
                        unpaired.Add((opening.Paragraph, opening.Place));
            }
        }
        unpaired.AddRange(open.Select(opening => (opening.Paragraph, opening.Place)));
        unpaired.Sort();
        return unpaired.ToImmutable();
    }

    private static string Replace(string text, string from, string to)
    {
        if (text.AsSpan().IndexOfAny(from) < 0 && text.AsSpan().IndexOfAny(Straight) < 0)
            return text;
        var marks = Marks(text, []);
        var pairs = Unpaired([text]).IsEmpty;
        var strays = pairs ? [] : Strays(marks);
        var first = (Curly + Corner).IndexOf(from[0]);
        var depth = 0;
        return string.Create(text.Length, text, (converted, source) =>
        {
            source.CopyTo(converted);
            for (var i = 0; i < source.Length; i++)
            {
                var mark = Straight.Contains(source[i]) ? marks[i] : marks[i] - first;
                if (marks[i] == None || mark is < 0 or > 3 || strays.Contains(i))
                    continue;
                if (mark % 2 == 1)
                    depth--;
                converted[i] = to[pairs ? (depth % 2 * 2) + (mark % 2) : mark];
                if (mark % 2 == 0)
                    depth++;
            }
        });
    }

    /// <summary>
    /// The places of marks that cannot have a partner in another paragraph: an opening mark inside a quotation that closes
    /// without it, and a closing one that closes none of the marks before it, unless it stands around all of them (‘甲’，乙”).
    /// </summary>
    private static HashSet<int> Strays(int[] marks)
    {
        var strays = new HashSet<int>();
        var open = new Stack<int>();
        var outermost = int.MaxValue;
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i] == None)
                continue;
            var level = marks[i] % 4 / 2;
            if (marks[i] % 2 == 0)
                open.Push(i);
            else if (level >= outermost && !open.Any(opening => marks[opening] == marks[i] - 1))
                strays.Add(i);
            else
                while (open.TryPop(out var opening) && marks[opening] != marks[i] - 1)
                    strays.Add(opening);
            outermost = Math.Min(outermost, level);
        }
        return strays;
    }

    /// <summary>
    /// What stands at each place of a text: 0 to 3 for curly marks, 4 to 7 for corner ones, an opening one even; straight marks
    /// are curly ones.
    /// </summary>
    /// <param name="before">The marks that are open where the text begins.</param>
    private static int[] Marks(string text, IEnumerable<int> before)
    {
        var marks = new int[text.Length];
        var open = new List<int>(before);
        bool[] straight = [StraightMarksPair(text, Straight[0]), StraightMarksPair(text, Straight[1])];
        bool[] straightOpen = [false, false];
        for (var i = 0; i < text.Length; i++)
        {
            var kind = Straight.IndexOf(text[i]);
            marks[i] = kind < 0 ? (Curly + Corner).IndexOf(text[i])
                : !straight[kind] || !IsStraightMark(text, i) ? None : (kind * 2) + (straightOpen[kind] ? 1 : 0);
            if (kind >= 0 && marks[i] != None)
                straightOpen[kind] = !straightOpen[kind];
            if (IsPrime(text, i) || IsApostrophe(text, i) && !open.Contains(2) || IsInsideWord(text, i)
                || marks[i] == 1 && IsDigitBefore(text, i) && (!open.Contains(0) || ClosesAgain(text, i)))
                marks[i] = None;
            if (marks[i] == None)
                continue;
            if (marks[i] % 2 == 0)
                open.Add(marks[i]);
            else if (open.LastIndexOf(marks[i] - 1) is >= 0 and var opening)
                open.RemoveAt(opening);
        }
        return marks;
    }

    /// <summary>Whether the next double mark closes too, so that this one is none: “6.1”屏幕”.</summary>
    private static bool ClosesAgain(string text, int at) =>
        text.IndexOfAny([Curly[0], Curly[1]], at + 1) is >= 0 and var next && text[next] == Curly[1]
            && text.AsSpan(0, at).Count(Curly[0]) == 1;

    /// <summary>The seconds of 5’30”.</summary>
    private static bool IsPrime(string text, int at)
    {
        if (text[at] != Curly[1] || !IsDigitBefore(text, at))
            return false;
        var figure = at;
        while (figure > 0 && (char.IsAsciiDigit(text[figure - 1]) || text[figure - 1] == '.'))
            figure--;
        return figure > 1 && text[figure - 1] == Curly[3] && char.IsAsciiDigit(text[figure - 2]);
    }

    /// <summary>it’s, 5’30.</summary>
    private static bool IsInsideWord(string text, int at) =>
        text[at] == Curly[3] && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])
            && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);

    /// <summary>teachers’ day, ’98, 5’: where no mark is open that it could close.</summary>
    private static bool IsApostrophe(string text, int at) =>
        text[at] == Curly[3] && (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])
            || at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    private static bool IsDigitBefore(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]);

    /// <summary>
    /// Whether the straight marks of a text are quotation marks: they pair, and each pair stands beside Chinese or around it.
    /// </summary>
    private static bool StraightMarksPair(string text, char mark)
    {
        var (count, opening) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != mark || !IsStraightMark(text, i))
                continue;
            if (count++ % 2 == 0)
                opening = i;
            else if (!IsChinese(text, opening - 1) && !IsChinese(text, opening + 1) && !IsChinese(text, i + 1)
                || IsDigitBefore(text, opening))
                return false;
        }
        return count % 2 == 0;
    }

    /// <summary>Whether a straight mark is no apostrophe (it's, '98) and no sign of minutes (5'30").</summary>
    private static bool IsStraightMark(string text, int at)
    {
        if (text[at] != Straight[1])
            return true;
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        var endsWord = at > 0 && char.IsAsciiLetter(text[at - 1]) && (after == ' ' || char.IsAsciiLetter(after));
        return !endsWord && !IsDigitBefore(text, at) && !char.IsAsciiDigit(after);
    }

    private static bool IsChinese(string text, int at) =>
        at >= 0 && at < text.Length && (Characters.IsIdeograph(text[at])
            || text[at] is >= '\u3000' and < '\u3040' or >= '\uff00');
}
