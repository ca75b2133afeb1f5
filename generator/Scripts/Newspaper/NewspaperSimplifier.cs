using System.Text;
using Banmian.Scripts.Opencc;
using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Traditional to Simplified for newspapers: as OpenCC does, but names keep the characters that are names' own (乾, 昇, 甯),
/// the program's fixes have what OpenCC lacks, and the site's glossary goes before. Many characters become one here, so words
/// need no choosing; whether such a character stands in a name is asked of the likeliest cut of the text in Simplified.
/// </summary>
internal sealed class NewspaperSimplifier : INewspaperConverter
{
    private readonly OpenccConverter exact;
    private readonly Func<NewspaperConverter?> words;
    private readonly NameTable names;
    private readonly Dictionary<char, WordForm[]> fixes; // the longest first; of equal ones the glossary's

    /// <param name="words">What cuts Simplified into words and names; asked for where a text has a character of names.</param>
    /// <param name="glossary">What the site itself says of a word, from Traditional to Simplified.</param>
    public NewspaperSimplifier(OpenccConverter exact, Func<NewspaperConverter?> words, IEnumerable<WordForm> glossary)
    {
        (this.exact, this.words) = (exact, words);
        names = new NameTable("surnames-hans", "name-characters-hans", exact.Convert);
        var shipped = TableLines.Shipped("fixes-hans").Select(row => new WordForm(row[0], row[1]));
        fixes = glossary.Concat(shipped).GroupBy(entry => entry.From[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.From.Length).ToArray());
    }

    public string Convert(string text, KnownNames known) => Align(text, known).Converted;

    public void Convert(ReadOnlySpan<char> text, KnownNames known, CharBuffer output) =>
        output.Append(Convert(new string(text), known));

    public AlignedText Align(string text, KnownNames known)
    {
        var converted = new StringBuilder(text.Length);
        var alignment = new AlignmentBuilder();
        var namesIn = NamesIn(text, known);
        var hasParticle = text.Contains(Zhu.Particle);
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            if (Fixed(text, at, namesIn, hasParticle) is not var (length, value))
            {
                at++;
                continue;
            }
            Exactly(text[start..at]);
            converted.Append(value);
            alignment.Add(text.AsSpan(at, length), value);
            start = at += length;
        }
        Exactly(text[start..]);
        return new AlignedText(text, converted.ToString(), alignment.Build());

        void Exactly(string between)
        {
            var aligned = exact.Align(between);
            converted.Append(aligned.Converted);
            alignment.Add(aligned.Alignment, between.Length, aligned.Converted.Length);
        }
    }

    /// <summary>The names that stand in a text and have characters of their own, by where they begin.</summary>
    private Dictionary<int, int> NamesIn(string text, KnownNames known)
    {
        if (!names.HasSpecial(text))
            return [];
        var simplified = exact.Align(text);
        var knownSimplified = new KnownNames([.. known.Names.Select(exact.Convert)], known.Certain);
        return (words()?.Pieces(simplified.Converted, knownSimplified) ?? [])
            .Where(piece => piece.Kind == EdgeKind.Name)
            .Select(piece => (From: simplified.Alignment.ToSource(piece.Start),
                To: simplified.Alignment.ToSource(piece.Start + piece.Length)))
            .Where(name => name.To > name.From)
            .ToDictionary(name => name.From, name => name.To - name.From);
    }

    private (int Length, string Value)? Fixed(string text, int at, Dictionary<int, int> namesIn, bool hasParticle)
    {
        foreach (var (from, to) in fixes.GetValueOrDefault(text[at], []))
            if (text.AsSpan(at).StartsWith(from, StringComparison.Ordinal))
                return (from.Length, to);
        return namesIn.TryGetValue(at, out var length) ? (length, names.Convert(text.Substring(at, length)))
            : text[at] == Zhu.Character ? (1, Zhu.Simplified(text, at, hasParticle).ToString()) : null;
    }
}
