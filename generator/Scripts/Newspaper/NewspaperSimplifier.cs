using System.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// Traditional to Simplified for newspapers: as OpenCC does, but names keep the characters that are names' own (乾, 昇, 甯),
/// and the site's glossary goes before. Many characters become one here, so words need no choosing.
/// </summary>
internal sealed class NewspaperSimplifier : IScriptConverter
{
    private readonly OpenccConverter exact;
    private readonly NameTable names;
    private readonly Dictionary<char, (string From, string To)[]> glossary;

    /// <param name="glossary">What the site itself says of a word, from Traditional to Simplified.</param>
    public NewspaperSimplifier(OpenccConverter exact, IEnumerable<(string From, string To)> glossary)
    {
        this.exact = exact;
        names = new NameTable("surnames-hans", "name-characters-hans", exact.Convert);
        this.glossary = glossary.GroupBy(entry => entry.From[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.From.Length).ToArray());
    }

    public string Convert(string text, KnownNames known) => Align(text, known).Converted;

    public AlignedText Align(string text, KnownNames known)
    {
        var converted = new StringBuilder(text.Length);
        var alignment = new AlignmentBuilder();
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            if (Fixed(text, at, known) is not var (length, value))
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
            var aligned = exact.Align(between, KnownNames.None);
            converted.Append(aligned.Converted);
            alignment.Add(aligned.Alignment, between.Length, aligned.Converted.Length);
        }
    }

    private (int Length, string Value)? Fixed(string text, int at, KnownNames known)
    {
        foreach (var (from, to) in glossary.GetValueOrDefault(text[at], []))
            if (text.AsSpan(at).StartsWith(from, StringComparison.Ordinal))
                return (from.Length, to);
        foreach (var name in known.BeginningWith(text[at]))
            if (text.AsSpan(at).StartsWith(name, StringComparison.Ordinal))
                return (name.Length, names.Convert(name));
        return null;
    }
}
