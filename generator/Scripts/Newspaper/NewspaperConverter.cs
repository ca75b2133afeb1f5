using System.Collections.Concurrent;
using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Simplified to Traditional with what OpenCC lacks: the words are those of the likeliest cut of the text, names follow
/// the rules for names, and the site's glossary and the program's fixes go before. Each word is then converted exactly as
/// OpenCC converts it alone. Safe to use from any number of threads at once.
/// </summary>
internal sealed class NewspaperConverter : IScriptConverter
{
    // 唐纳德·特朗普: the parts of a name are short, and a word farther off is likely none of it.
    private const int NearDot = 3;

    private readonly OpenccConverter exact;
    private readonly Vocabulary vocabulary;
    private readonly NameTable names;
    private readonly NumberWords numbers = new();
    private readonly ConcurrentBag<Lattice> idle = [];
    private readonly string?[] characters = new string?[char.MaxValue + 1];

    /// <param name="exact">A configuration that makes Traditional of Simplified.</param>
    /// <param name="words">The word list; it is taken over.</param>
    /// <param name="glossary">What the site itself says of a word.</param>
    public NewspaperConverter(OpenccConverter exact, WordList words, IEnumerable<(string From, string To)> glossary)
    {
        this.exact = exact;
        names = new NameTable("surnames-hant", "name-characters-hant", exact.Convert);
        vocabulary = new Vocabulary(words, exact, glossary);
    }

    public string Convert(string text) => Convert(text, KnownNames.None);

    public string Convert(string text, KnownNames known)
    {
        using var output = new CharBuffer(text.Length + text.Length / 8);
        Convert(text, known, output);
        return output.Written.SequenceEqual(text) ? text : new string(output.Written);
    }

    /// <summary>Appends the converted text to <paramref name="output"/>.</summary>
    public void Convert(ReadOnlySpan<char> text, KnownNames known, CharBuffer output)
    {
        var lattice = idle.TryTake(out var free) ? free : new Lattice(vocabulary, numbers, names);
        var path = new List<Edge>();
        for (var start = 0; start < text.Length;)
        {
            path.Clear();
            start = lattice.Cut(text, start, known, path);
            foreach (var edge in path)
                output.Append(Convert(text, edge));
        }
        idle.Add(lattice);
    }

    /// <summary>The text cut by cut, each with its pieces and what else was considered for it.</summary>
    public IEnumerable<Cut> Explain(string text, KnownNames known)
    {
        var lattice = new Lattice(vocabulary, numbers, names);
        var path = new List<Edge>();
        var rivals = new List<(Edge Edge, float Slack)>();
        for (var start = 0; start < text.Length;)
        {
            path.Clear();
            start = lattice.Cut(text, start, known, path, rivals);
            yield return new Cut([.. path.Select(edge => Piece(text, edge))], [.. rivals.Select(rival => (Piece(text, rival.Edge), rival.Slack))]);
        }
    }

    private Piece Piece(string text, Edge edge) => new(edge.Start, edge.Length, new string(Convert(text, edge)), Decided(edge));

    private Decision Decided(Edge edge) => edge.Kind switch
    {
        EdgeKind.Name => Decision.Name,
        EdgeKind.Number => Decision.Number,
        EdgeKind.Entry => vocabulary.Decision(edge.Node),
        _ => Decision.Default,
    };

    private ReadOnlySpan<char> Convert(ReadOnlySpan<char> text, Edge edge)
    {
        var word = text.Slice(edge.Start, edge.Length);
        return edge.Kind switch
        {
            EdgeKind.Entry => vocabulary.Convert(edge.Node, word, exact),
            EdgeKind.Name => exact.Regional(names.Convert(new string(word))),
            EdgeKind.Number => exact.Regional(numbers.Convert(word, exact.Convert)),
            EdgeKind.Description => word,
            _ => Character(text, edge),
        };
    }

    private ReadOnlySpan<char> Character(ReadOnlySpan<char> text, Edge edge)
    {
        var word = text.Slice(edge.Start, edge.Length);
        if (word.Length > 1)
            return exact.Convert(new string(word));
        if (StandsByDot(text, edge.Start) && names.IsSpecialInTransliteration(word))
            return exact.Regional(names.Transliterated(new string(word)));
        return characters[word[0]] ??= exact.Convert(new string(word));
    }

    /// <summary>Whether the dot of a transliterated name stands near, with nothing but ideographs between.</summary>
    private static bool StandsByDot(ReadOnlySpan<char> text, int at)
    {
        for (var left = at - 1; left >= Math.Max(0, at - NearDot) && (text[left] == NameTable.Dot || Characters.IsIdeograph(text[left])); left--)
            if (text[left] == NameTable.Dot)
                return true;
        for (var right = at + 1; right <= Math.Min(text.Length - 1, at + NearDot) && (text[right] == NameTable.Dot || Characters.IsIdeograph(text[right])); right++)
            if (text[right] == NameTable.Dot)
                return true;
        return false;
    }
}
