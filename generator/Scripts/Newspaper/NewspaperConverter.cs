using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Banmian.Scripts.Opencc;
using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Simplified to Traditional with what OpenCC lacks: the words are those of the likeliest cut of the text, names follow
/// the rules for names, and the site's glossary and the program's fixes go before. Each word is then converted exactly as
/// OpenCC converts it alone. Safe to use from any number of threads at once.
/// </summary>
internal sealed class NewspaperConverter : INewspaperConverter
{
    // 唐纳德·特朗普: the parts of a name are short, and a word farther off is likely none of it.
    private const int NearDot = 3;

    private readonly OpenccConverter exact;
    private readonly Variants variants;
    private readonly Vocabulary vocabulary;
    private readonly NameTable names;
    private readonly PlainText plain;
    private readonly StretchMemory memory = new();
    private readonly Contexts contexts = new();
    private readonly NumberWords numbers;
    private readonly Sounds sounds;
    private readonly ConcurrentBag<Lattice> idle = [];
    private readonly string?[] characters = new string?[char.MaxValue + 1];

    /// <param name="exact">A configuration that makes Traditional of Simplified.</param>
    /// <param name="words">The word list; it is taken over.</param>
    /// <param name="glossary">What the site itself says of a word.</param>
    /// <param name="variants">The forms the site prefers, but in what its glossary says.</param>
    public NewspaperConverter(OpenccConverter exact, WordList words, IEnumerable<WordForm> glossary, Variants variants)
    {
        (this.exact, this.variants) = (exact, variants);
        numbers = new NumberWords(contexts);
        var units = Task.Run(exact.Units); // side by side: a process that converts one line waits for little else
        names = new NameTable("surnames-hant", "name-characters-hant", exact.Convert);
        sounds = new Sounds(names);
        vocabulary = new Vocabulary(words, exact, glossary, variants, numbers, names, sounds);
        var (doubtful, changing) = units.Result;
        foreach (var (from, to) in vocabulary.Given.Concat(names.Forms).Concat(numbers.Forms).Concat(contexts.Forms))
            for (var i = 0; i < from.Length; i++)
                doubtful[from[i]] |= from.Length != to.Length || Exact(from.AsSpan(i, 1)) != to[i].ToString();
        for (var unit = DescriptionSequence.FirstOperator; unit <= DescriptionSequence.LastOperator; unit++)
            doubtful[unit] = true;
        plain = new PlainText(vocabulary.Pairs, doubtful, changing, one => Exact(one));
    }

    public string Convert(string text, KnownNames known)
    {
        using var output = new CharBuffer(text.Length + text.Length / 8);
        Convert(text, known, output);
        return output.Written.SequenceEqual(text) ? text : new string(output.Written);
    }

    public void Convert(ReadOnlySpan<char> text, KnownNames known, CharBuffer output) => Convert(text, known, output, null);

    public AlignedText Align(string text, KnownNames known)
    {
        using var output = new CharBuffer(text.Length + text.Length / 8);
        var alignment = new AlignmentBuilder();
        Convert(text, known, output, alignment);
        return new AlignedText(text, new string(output.Written), alignment.Build());
    }

    /// <summary>
    /// Appends the converted text to <paramref name="output"/>, and tells <paramref name="alignment"/> which piece became
    /// what. Only stretches where a character is in doubt are cut into words; the rest goes character by character, as its
    /// words would.
    /// </summary>
    private void Convert(ReadOnlySpan<char> text, KnownNames known, CharBuffer output, AlignmentBuilder? alignment)
    {
        var lattice = Lattice();
        var path = new List<Edge>();
        // A description sequence may be any number of words long.
        var whole = text.IndexOfAnyInRange(DescriptionSequence.FirstOperator, DescriptionSequence.LastOperator) >= 0;
        var dotted = text.Contains(NameTable.Dot);
        var stretches = new Stretches(text, plain, vocabulary, numbers, names, sounds, known);
        for (var done = 0; done < text.Length;)
        {
            var more = !whole && stretches.MoveNext();
            var (start, end) = whole ? (0, text.Length) : more ? (stretches.Start, stretches.End) : (text.Length, text.Length);
            plain.Convert(text[done..start], output);
            alignment?.AddSame(start - done);
            var stretch = text[start..end];
            var isRemembered = more && stretches.IsAlone && stretch.Length <= StretchMemory.Longest
                && !(dotted && StandsNearDot(text, start, end));
            var cut = isRemembered ? memory.Find(stretch) : null;
            if (cut?.To is { } form && (alignment is null || form.Length == stretch.Length))
            {
                output.Append(form);
                alignment?.AddSame(stretch.Length);
                done = end;
                continue;
            }
            path.Clear();
            if (cut is { To: null })
                foreach (var edge in cut.Words)
                    path.Add(edge with { Start = start + edge.Start });
            else
                for (var at = start; at < end;)
                    at = lattice.Cut(text, at, end, known, path);
            var before = output.Written.Length;
            foreach (var edge in path)
            {
                var converted = Convert(text, edge);
                output.Append(converted);
                alignment?.Add(text.Slice(edge.Start, edge.Length), converted);
            }
            if (isRemembered && cut is null)
                Remember(text, start, path, stretch, output.Written[before..]);
            done = end;
        }
        idle.Add(lattice);
    }

    private void Remember(
        ReadOnlySpan<char> text, int start, List<Edge> path, ReadOnlySpan<char> stretch, ReadOnlySpan<char> converted)
    {
        var depends = false;
        foreach (var edge in path)
            depends |= DependsOnContext(text, edge);
        // Whether a figure ends with 只 is asked of what stands beside it, too: then even the cut depends on that.
        if (!depends)
            memory.Remember(new(stretch.ToString(), converted.ToString(), []));
        else if (!HasDoubtfulFigure(stretch))
            memory.Remember(new(stretch.ToString(), null, [.. path.Select(edge => edge with { Start = edge.Start - start })]));
    }

    /// <summary>Whether a text has a figure and a measure word that is one only beside certain words.</summary>
    private bool HasDoubtfulFigure(ReadOnlySpan<char> text)
    {
        var (figure, measure) = (false, false);
        foreach (var unit in text)
        {
            figure |= Numerals.Has(unit);
            measure |= numbers.IsDoubtful(unit);
        }
        return figure && measure;
    }

    /// <summary>The text cut by cut, each with its pieces and what else was considered for it.</summary>
    public IEnumerable<Cut> Explain(string text, KnownNames known)
    {
        var lattice = Lattice();
        var path = new List<Edge>();
        var rivals = new List<(Edge Edge, float Slack)>();
        for (var start = 0; start < text.Length;)
        {
            path.Clear();
            start = lattice.Cut(text, start, known, path, rivals);
            yield return new Cut([.. path.Select(edge => Piece(text, edge))],
                [.. rivals.Select(rival => (Piece(text, rival.Edge), rival.Slack))]);
        }
        idle.Add(lattice);
    }

    /// <summary>The pieces a text is cut into.</summary>
    public ImmutableArray<Piece> Pieces(string text, KnownNames known) =>
        [.. Path(text, known).Select(edge => Piece(text, edge))];

    /// <summary>Where the pieces a text is cut into end (UTF-16 units, ascending).</summary>
    public ImmutableArray<int> Ends(string text, KnownNames known) =>
        [.. Path(text, known).Select(edge => edge.Start + edge.Length)];

    /// <summary>
    /// The names a text marks by the words beside them, and those known that stand in it as names; no surname alone, which is a
    /// word elsewhere.
    /// </summary>
    public IEnumerable<string> NamesIn(string text, KnownNames known) =>
        Path(text, known).Where(edge => edge.Kind == EdgeKind.Name && edge.Length > 1)
            .Select(edge => text.Substring(edge.Start, edge.Length));

    private List<Edge> Path(string text, KnownNames known)
    {
        var lattice = Lattice();
        var path = new List<Edge>();
        for (var start = 0; start < text.Length;)
            start = lattice.Cut(text, start, text.Length, known, path);
        idle.Add(lattice);
        return path;
    }

    private Lattice Lattice() => idle.TryTake(out var free) ? free : new Lattice(vocabulary, numbers, names, sounds);

    /// <summary>What a name became wherever it stands in a text as one or several words of its own.</summary>
    public IEnumerable<string> FormsOf(string name, string text, KnownNames known)
    {
        var pieces = Pieces(text, known);
        for (var first = 0; first < pieces.Length; first++)
        {
            if (string.CompareOrdinal(text, pieces[first].Start, name, 0, name.Length) != 0)
                continue;
            var end = pieces[first].Start + name.Length;
            var whole = pieces.Skip(first).TakeWhile(piece => piece.Start < end).ToList();
            if (whole[^1].Start + whole[^1].Length == end)
                yield return string.Concat(whole.Select(piece => piece.Converted));
        }
    }

    private Piece Piece(string text, Edge edge) =>
        new(edge.Start, edge.Length, Convert(text, edge), edge.Kind,
            edge.Kind == EdgeKind.Entry ? vocabulary.KindOf(edge.Node) : null);

    private string Convert(ReadOnlySpan<char> text, Edge edge)
    {
        var word = text.Slice(edge.Start, edge.Length);
        return edge.Kind switch
        {
            EdgeKind.Entry => InContext(text, edge) ?? CharactersInContext(text, edge) ?? vocabulary.Convert(edge.Node, word),
            EdgeKind.Name => Regional(names.Convert(new string(word))),
            EdgeKind.Sound => Regional(names.ConvertBySound(new string(word))),
            EdgeKind.Number => Regional(numbers.Convert(word, exact.Convert)),
            EdgeKind.Description => new string(word),
            _ => InContext(text, edge) ?? Character(text, edge),
        };
    }

    /// <summary>What a word becomes by what stands beside it; null where it becomes the same everywhere.</summary>
    private string? InContext(ReadOnlySpan<char> text, Edge edge) =>
        contexts.Begins(text[edge.Start]) && vocabulary.KindOf(edge.Node) is EntryKind.Word or EntryKind.Phrase
            && contexts.Form(text, edge.Start, edge.Length) is { } form ? Regional(form) : null;

    private bool DependsOnContext(ReadOnlySpan<char> text, Edge edge)
    {
        var word = text.Slice(edge.Start, edge.Length);
        if (contexts.Has(word) || edge.Kind == EdgeKind.Number && contexts.Has(word[^1..]))
            return true;
        if (HasLooseCharacters(edge))
            for (var i = 0; i < word.Length; i++)
                if (contexts.Has(word.Slice(i, 1)))
                    return true;
        return false;
    }

    /// <summary>
    /// Whether a word says less about its characters than what stands beside them: a collocation of OpenCC's, or a
    /// word that OpenCC lacks.
    /// </summary>
    private bool HasLooseCharacters(Edge edge) => edge.Kind == EdgeKind.Entry
        && (vocabulary.IsCollocation(edge.Node) || edge.Length > 1 && vocabulary.IsPlainWord(edge.Node));

    /// <summary>
    /// What a word becomes that has loose characters, if one depends on what stands beside it; null where none does, or no row
    /// fits.
    /// </summary>
    private string? CharactersInContext(ReadOnlySpan<char> text, Edge edge)
    {
        if (!HasLooseCharacters(edge))
            return null;
        StringBuilder? changed = null;
        for (var place = edge.Start; place < edge.Start + edge.Length; place++)
            if (contexts.Begins(text[place]) && contexts.Form(text, place, 1) is { } form)
            {
                changed ??= new StringBuilder(vocabulary.Convert(edge.Node, text.Slice(edge.Start, edge.Length)));
                if (changed.Length != edge.Length)
                    return null;
                changed[place - edge.Start] = Regional(form)[0];
            }
        return changed?.ToString();
    }

    private string Character(ReadOnlySpan<char> text, Edge edge)
    {
        var word = text.Slice(edge.Start, edge.Length);
        if (word.Length > 1)
            return Exact(word);
        if (names.IsSpecialInTransliteration(word[0]) && StandsByDot(text, edge.Start))
            return Regional(names.Transliterated(new string(word)));
        return characters[word[0]] ??= Exact(word);
    }

    private string Exact(ReadOnlySpan<char> word) => variants.Apply(exact.Convert(new string(word)));

    private string Regional(string standard) => variants.Apply(exact.Regional(standard));

    private static bool StandsNearDot(ReadOnlySpan<char> text, int start, int end) =>
        text[Math.Max(0, start - NearDot)..Math.Min(text.Length, end + NearDot)].Contains(NameTable.Dot);

    /// <summary>Whether the dot of a transliterated name stands near, with nothing but ideographs between.</summary>
    private static bool StandsByDot(ReadOnlySpan<char> text, int at)
    {
        for (var left = at - 1; left >= Math.Max(0, at - NearDot)
            && (text[left] == NameTable.Dot || Characters.IsIdeograph(text[left])); left--)
            if (text[left] == NameTable.Dot)
                return true;
        for (var right = at + 1; right <= Math.Min(text.Length - 1, at + NearDot)
            && (text[right] == NameTable.Dot || Characters.IsIdeograph(text[right])); right++)
            if (text[right] == NameTable.Dot)
                return true;
        return false;
    }
}
