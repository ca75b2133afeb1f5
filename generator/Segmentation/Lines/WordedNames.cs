using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>A name between the words of a by-line: where it stands, and whether whom it names took or drew the picture.</summary>
internal readonly record struct WordedName(Range At, bool IsCredit);

/// <summary>
/// Names that stand between the words of a by-line and nothing else: 执笔：王明，李小满编译; ■朱怀明口述; 文／王明　图／李小满. Where the
/// words explain all of a text, it is known which of it are names, whatever else is in doubt.
/// </summary>
internal sealed class WordedNames
{
    // What is longer is text.
    private const int Longest = 80;

    private readonly BylineWords words;
    private readonly NameForms forms;

    public WordedNames(Cues cues, NameForms forms, Openings openings) =>
        (words, this.forms) = (new BylineWords(cues, forms, openings), forms);

    /// <summary>The names of a text in their order; none where anything else is in it.</summary>
    /// <param name="isOfNames">whether it is known that names stand in the text: a name of any form counts</param>
    public IReadOnlyList<WordedName> In(string text, bool isOfNames = false)
    {
        if (Parts(text, isOfNames) is not { } parts) return [];
        // 法新社供图, 资料图片: whose picture it is where no one took it.
        if (!Has(parts, BylinePart.Name) && (Has(parts, BylinePart.Picture) || Has(parts, BylinePart.Source)))
            return [.. parts.Where(p => p.Is is BylinePart.Agency or BylinePart.Source)
                .Select(p => new WordedName(p.Start..p.End, IsCredit: true))];
        var names = parts.Count(part => part.Is == BylinePart.Name);
        // 朱怀明 by itself may be anything: a word or a sign says that it is a name, or others beside it.
        var isAlone = names == 1 && parts.TrueForAll(part => part.Is is BylinePart.Name or BylinePart.Stroke)
            && !BylineWords.IsMark(text.TrimStart()[0]);
        return names == 0 || isAlone ? [] : Attributed(parts);
    }

    /// <summary>The names of a text that is known to be a by-line.</summary>
    public ImmutableArray<string> NamesIn(string byline) =>
        [.. In(byline, isOfNames: true).Select(name => Spacing.Close(byline[name.At]))];

    /// <summary>Whether a text is a line of names by its words, whatever it looks like: 执笔：王明　李小满, 《通讯员王明口述》.</summary>
    public bool IsLine(string text) => Parts(text, isOfNames: false) is { } parts && Has(parts, BylinePart.Name)
        && parts.Exists(part => part.Is is BylinePart.Role or BylinePart.Text or BylinePart.Picture or BylinePart.Origin);

    /// <summary>Whether a text names those alone who neither wrote nor took the picture: 本版编辑 王明.</summary>
    public bool IsOfOthers(string text) =>
        Parts(text, isOfNames: true) is { } parts && Has(parts, BylinePart.Aside) && Attributed(parts).Count == 0;

    /// <summary>Whether a line's end cuts a name, or a word beside it, that the line below goes on with: 时艳，白铁 / 芸; 李小 /
    /// 满摄.</summary>
    public bool GoesOn(string above, string below) => above.Length > 0
        && (Doubts($"{above}{below}") < Doubts($"{above} {below}") || words.IsCut(above, below));

    /// <summary>Whether a text is a word that stands beside names, and no name.</summary>
    public bool IsWord(string text) => words.IsWord(text);

    // How many of a text's names are of no sure form; more than any where the words do not explain it.
    private int Doubts(string text) => Parts(text, isOfNames: true) is { } parts
        ? parts.Count(p => p.Is == BylinePart.Name && !forms.IsHan(text.AsSpan(p.Start, p.End - p.Start))) : int.MaxValue;

    private List<PlacedPart>? Parts(string text, bool isOfNames) =>
        text.Length is > 0 and <= Longest ? new BylineParts(words, forms, text, isOfNames).Read() : null;

    private static bool Has(List<PlacedPart> parts, BylinePart wanted) => parts.Exists(part => part.Is == wanted);

    // 文／王明　图／李小满: words stand before their names where one stands before all names; 王明文　李小满摄: behind them where one
    // ends the text; else before them where a stroke parts the two, or one touches the name behind it and no other (攝影李小满).
    // 王明 文/图 and 王明 摄影报道 wrote the text too. Who follows 编辑 did neither.
    private static List<WordedName> Attributed(List<PlacedPart> parts)
    {
        var first = parts.FindIndex(IsHand);
        var leads = first >= 0 && first < parts.FindIndex(part => part.Is == BylinePart.Name);
        var trails = parts.FindLastIndex(IsHand) > parts.FindLastIndex(part => part.Is == BylinePart.Name);
        var names = new List<WordedName>();
        var (isCredit, isAside, from) = (false, false, 0);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Is == BylinePart.Aside) isAside = true;
            else if (part.Is == BylinePart.Role) isAside = false;
            else if (part.Is == BylinePart.Name && !isAside) names.Add(new WordedName(part.Start..part.End, isCredit));
            if (!IsHand(part)) continue;
            var isPicture = part.Is == BylinePart.Picture && !IsBoth(parts, i);
            var isBefore = names.Count == from || leads && !IsName(parts, i - 1, i)
                || !trails && (i + 1 < parts.Count && parts[i + 1].Is == BylinePart.Stroke
                    || IsName(parts, i + 1, i) && !IsName(parts, i - 1, i));
            for (var n = from; n < names.Count && !isBefore; n++) names[n] = names[n] with { IsCredit = isPicture };
            isAside &= !isBefore;
            isCredit = isBefore && isPicture;
            from = names.Count;
        }
        return names;
    }

    // Whether a part is a name that touches another.
    private static bool IsName(List<PlacedPart> parts, int at, int other) =>
        Touch(parts, at, other) && parts[at].Is == BylinePart.Name;

    private static bool IsHand(PlacedPart part) => part.Is is BylinePart.Text or BylinePart.Picture;

    // 文/图, of which no blank parts the two.
    private static bool IsBoth(List<PlacedPart> parts, int at) => Hand(parts, at, -1) || Hand(parts, at, 1);

    private static bool Hand(List<PlacedPart> parts, int at, int step)
    {
        var next = at + step;
        if (Touch(parts, at, next) && parts[next].Is == BylinePart.Stroke) next += step;
        return Touch(parts, next - step, next) && IsHand(parts[next]) && parts[next].Is != parts[at].Is;
    }

    private static bool Touch(List<PlacedPart> parts, int a, int b) => b >= 0 && b < parts.Count
        && parts[Math.Min(a, b)].End == parts[Math.Max(a, b)].Start;
}
