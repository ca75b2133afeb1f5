using System.Runtime.CompilerServices;
using Banmian.Scripts.Opencc;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Everything a text can be cut into: the words of the word list, OpenCC's phrases, and the entries of the site and of
/// the program that say what they become. An entry is a node of the trie.
/// </summary>
internal sealed class Vocabulary
{
    // A phrase beats its own pieces by this much, and loses to a cut across its border that is better by more: e to the
    // third, as if the word list held it twenty times as often as chance would have its pieces meet.
    private const float PhraseBonus = 3;

    // A fix was written because the frequencies go wrong there.
    private const float FixBonus = 7;

    // Per character: no cut of the text is worth as much, and a longer entry is worth more than a shorter one.
    private const float GlossaryBonus = 100;

    private readonly OpenccConverter exact;
    private readonly Variants variants;
    private readonly NumberWords numbers;
    private readonly NameTable names;
    private readonly Sounds sounds;
    private readonly float[] wordCosts;
    private readonly float[] costs; // not a number where not yet worked out
    private readonly Mark[] marks;
    private readonly ulong[] pairs;
    private readonly UnitRoles[] roles = new UnitRoles[char.MaxValue + 1];
    private readonly Dictionary<int, WordForm> given = [];
    private readonly string?[] converted;
    private readonly Dictionary<char, string[]> cuesByEnd = [];

    private const string BetweenNames = " \u3000：:、";

    [Flags]
    private enum Mark : byte
    {
        None = 0,
        Phrase = 1,
        Fix = 2,
        Glossary = 4,
        NameFollows = 8,
        NamePrecedes = 16,
        Title = 32,
    }

    private sealed record Marked(int Node, Mark Mark);

    /// <param name="words">The words and phrases; the vocabulary adds its own to their trie.</param>
    /// <param name="exact">Converts each word alone.</param>
    /// <param name="glossary">What the site itself says of a word, in its own form of Traditional.</param>
    /// <param name="variants">The forms the site prefers in all else.</param>
    public Vocabulary(WordList words, OpenccConverter exact, IEnumerable<WordForm> glossary,
        Variants variants, NumberWords numbers, NameTable names, Sounds sounds)
    {
        (this.exact, this.variants, this.numbers, this.names, this.sounds) = (exact, variants, numbers, names, sounds);
        Trie = words.Trie;
        pairs = words.Pairs;
        var marked = new List<Marked>();
        foreach (var row in TableLines.Shipped("fixes-hant"))
            Add(row[0], Mark.Fix, variants.Apply(exact.Regional(row[1])));
        foreach (var row in TableLines.Shipped("name-cues"))
        {
            Add(row[1], row[0] switch
            {
                "before" => Mark.NameFollows,
                "title" => Mark.NamePrecedes | Mark.Title,
                _ => Mark.NamePrecedes,
            }, null);
            if (row[0] == "before")
            {
                roles[row[1][^1]] |= UnitRoles.NameFollows;
                cuesByEnd[row[1][^1]] = [.. cuesByEnd.GetValueOrDefault(row[1][^1], []), row[1]];
            }
            else
                roles[row[1][0]] |= UnitRoles.NamePrecedes;
        }
        foreach (var (from, to) in glossary)
            Add(from, Mark.Glossary, to);

        UnknownCharacter = words.UnknownCharacter;
        wordCosts = new float[Trie.Count];
        words.Costs.CopyTo(wordCosts, 0);
        wordCosts.AsSpan(words.Costs.Length).Fill(float.PositiveInfinity);
        costs = [.. wordCosts];
        marks = new Mark[Trie.Count];
        converted = new string?[Trie.Count];
        MarkPhrases(words.Phrases);
        foreach (var (node, mark) in marked)
        {
            marks[node] |= mark;
            if (mark is Mark.Fix or Mark.Glossary)
                costs[node] = float.NaN;
        }

        MarkRoles();

        void Add(string key, Mark mark, string? value)
        {
            var node = Trie.Add(key);
            PlainText.Mark(pairs, key);
            marked.Add(new Marked(node, mark));
            if (value is not null)
                given[node] = new WordForm(key, value);
        }
    }

    public KeyTrie Trie { get; }

    /// <summary>The pairs of units next to each other in any entry.</summary>
    public ulong[] Pairs => pairs;

    /// <summary>The entries that say themselves what they become.</summary>
    public IEnumerable<WordForm> Given => given.Values;

    /// <summary>What a character costs that is no word.</summary>
    public float UnknownCharacter { get; }

    /// <summary>What a unit can be the beginning of.</summary>
    public UnitRoles Roles(char unit) => roles[unit];

    /// <summary>
    /// What the entry at a node costs: infinite where there is none, not a number where it is not yet worked out.
    /// </summary>
    public float Cost(int node) => costs[node];

    /// <summary>Works out what the entry at a node costs.</summary>
    public float WorkOut(int node, ReadOnlySpan<char> word) => costs[node] = EntryCost(node, word);

    /// <summary>Whether a text of two units is a word of the word list.</summary>
    public bool HasWord(ReadOnlySpan<char> pair) =>
        Trie.Root(pair[0]) is not 0 and var first && Trie.Step(first, pair[1]) is not 0 and var node
            && !float.IsPositiveInfinity(wordCosts[node]);

    public bool NameFollows(int node) => (marks[node] & Mark.NameFollows) != 0;

    /// <summary>Whether a text ends with a word that names follow (记者).</summary>
    public bool NameFollows(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (roles[text[^1]] & UnitRoles.NameFollows) == 0)
            return false;
        foreach (var cue in cuesByEnd[text[^1]])
            if (text.EndsWith(cue, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Whether a text begins with a word that names stand before (教授, 说).</summary>
    public bool NameStandsBefore(ReadOnlySpan<char> text) => BeginsWith(text, Mark.NamePrecedes);

    /// <summary>Whether a text begins with a word that a surname alone stands before too (先生, 局长).</summary>
    public bool SurnameStandsBefore(ReadOnlySpan<char> text) => BeginsWith(text, Mark.Title);

    private bool BeginsWith(ReadOnlySpan<char> text, Mark mark)
    {
        var node = text.IsEmpty || (roles[text[0]] & UnitRoles.NamePrecedes) == 0 ? 0 : Trie.Root(text[0]);
        for (var length = 1; node != 0; length++)
        {
            if ((marks[node] & mark) != 0)
                return true;
            if (length == text.Length)
                break;
            node = Trie.Step(node, text[length]);
        }
        return false;
    }

    /// <summary>
    /// Whether the entry at a node is a phrase that is no word, a collocation: what stands around it says more than it does.
    /// </summary>
    public bool IsCollocation(int node) => marks[node] == Mark.Phrase && float.IsPositiveInfinity(wordCosts[node]);

    /// <summary>Whether nothing says what the word at a node becomes but what its characters become.</summary>
    public bool IsPlainWord(int node) => (marks[node] & Mark.Phrase) == 0 && !IsGiven(node);

    /// <summary>What the entry at a node is; where it is several things, the one that decides.</summary>
    public EntryKind KindOf(int node) => marks[node] switch
    {
        var m when (m & Mark.Glossary) != 0 => EntryKind.Glossary,
        var m when (m & Mark.Fix) != 0 => EntryKind.Fix,
        var m when (m & Mark.Phrase) != 0 => EntryKind.Phrase,
        _ => EntryKind.Word,
    };

    /// <summary>What the word at a node becomes, worked out once.</summary>
    public string Convert(int node, ReadOnlySpan<char> word) =>
        converted[node] ??= given.TryGetValue(node, out var value) ? value.To
            : (marks[node] & Mark.Phrase) != 0 || word.Length <= 2 ? Exact(word)
            : sounds.Make(word) ? variants.Apply(exact.Regional(names.ConvertBySound(new string(word))))
            : ConvertPieces(node, word);

    private string Exact(ReadOnlySpan<char> word) => variants.Apply(exact.Convert(new string(word)));

    /// <summary>
    /// OpenCC has no phrase for the word, so each piece of its likeliest cut is converted alone: 考试|制度, where OpenCC's
    /// greedy match takes 试制. A character that is left over is as in the greedy match.
    /// </summary>
    private string ConvertPieces(int node, ReadOnlySpan<char> word)
    {
        Span<(int Start, int Node)> into = stackalloc (int, int)[word.Length + 1];
        CutIntoPieces(node, word, isConverted: true, into);
        var greedy = Exact(word);
        if (greedy.Length != word.Length)
            return greedy;
        var pieces = new List<string>();
        for (var end = word.Length; end > 0; end = into[end].Start)
        {
            var (start, piece) = into[end];
            pieces.Add(end - start == 1 ? greedy[start..end]
                : piece == 0 ? variants.Apply(exact.Regional(numbers.Convert(word[start..end], exact.Convert)))
                : Convert(piece, word[start..end]));
        }
        pieces.Reverse();
        return string.Concat(pieces);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MarkRoles()
    {
        for (var unit = 0; unit < roles.Length; unit++)
            roles[unit] |= (Numerals.Has((char)unit) ? UnitRoles.Numeral : 0)
                | (names.BeginsSurname((char)unit) ? UnitRoles.Surname : 0)
                | (sounds.Has((char)unit) ? UnitRoles.Sound : 0)
                | (char.IsHighSurrogate((char)unit) ? UnitRoles.HighSurrogate : 0)
                | (DescriptionSequence.IsOperator((char)unit) ? UnitRoles.Description : 0);
        foreach (var unit in BetweenNames)
            roles[unit] |= UnitRoles.BetweenNames;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MarkPhrases(bool[] phrases)
    {
        for (var node = 0; node < phrases.Length; node++)
            if (phrases[node])
                (marks[node], costs[node]) = (Mark.Phrase, float.NaN);
    }

    private float EntryCost(int node, ReadOnlySpan<char> word)
    {
        var mark = marks[node];
        if ((mark & Mark.Glossary) != 0)
            return -GlossaryBonus * word.Length;
        var bonus = (mark & Mark.Fix) != 0 ? FixBonus : PhraseBonus;
        Span<(int Start, int Node)> into = stackalloc (int, int)[word.Length + 1];
        return Math.Min(wordCosts[node], CutIntoPieces(node, word, isConverted: false, into) - bonus);
    }

    /// <summary>
    /// The cost of the cheapest cut of a word into others; for the end of each piece, <paramref name="into"/> holds its
    /// beginning and its node, 0 for a figure with its measure. What says itself what it becomes is a word like others unless
    /// the pieces are to be converted: else a phrase of OpenCC's (自我克制) would beat the fix in it.
    /// </summary>
    private float CutIntoPieces(int node, ReadOnlySpan<char> word, bool isConverted, Span<(int Start, int Node)> into)
    {
        Span<float> best = stackalloc float[word.Length + 1];
        best.Fill(float.PositiveInfinity);
        best[0] = 0;
        for (var start = 0; start < word.Length; start++)
        {
            Relax(start, start + 1, 0, UnknownCharacter, best, into);
            if (numbers.Length(word, start) is > 0 and var number && number < word.Length)
                Relax(start, start + number, 0, NumberWords.Cost(number), best, into);
            var at = Trie.Root(word[start]);
            for (var end = start + 1; at != 0; end++)
            {
                if (at != node)
                    Relax(start, end, at, isConverted || !IsGiven(at) ? CostOf(at, word[start..end]) : wordCosts[at], best, into);
                if (end == word.Length)
                    break;
                at = Trie.Step(at, word[end]);
            }
        }
        return best[^1];

        static void Relax(int start, int end, int piece, float cost, Span<float> best, Span<(int Start, int Node)> into)
        {
            if (best[start] + cost < best[end])
                (best[end], into[end]) = (best[start] + cost, (start, piece));
        }
    }

    /// <summary>Whether the entry at a node says itself what it becomes.</summary>
    private bool IsGiven(int node) => (marks[node] & (Mark.Fix | Mark.Glossary)) != 0;

    private float CostOf(int node, ReadOnlySpan<char> word) => float.IsNaN(costs[node]) ? WorkOut(node, word) : costs[node];
}
