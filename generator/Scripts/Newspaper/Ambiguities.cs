using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>Finds the characters of a text that OpenCC's dictionary gives several traditional forms (一简对多繁).</summary>
internal static class Ambiguities
{
    private const int Context = 6;

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> Forms = new(ReadForms);

    public static IEnumerable<Ambiguity> In(string text, KnownNames known, NewspaperConverter converter)
    {
        foreach (var piece in converter.Explain(text, known))
        {
            var to = 0;
            for (var from = 0; from < piece.Length && to < piece.Converted.Length;)
            {
                Rune.DecodeFromUtf16(text.AsSpan(piece.Start + from), out _, out var length);
                Rune.DecodeFromUtf16(piece.Converted.AsSpan(to), out _, out var convertedLength);
                var character = text.Substring(piece.Start + from, length);
                var chosen = piece.Converted.Substring(to, convertedLength);
                if (Forms.Value.TryGetValue(character, out var forms))
                    yield return new Ambiguity(character, chosen, forms.Remove(chosen), text.Substring(piece.Start, piece.Length),
                        text[Math.Max(0, piece.Start - Context)..piece.Start],
                        text[(piece.Start + piece.Length)..Math.Min(text.Length, piece.Start + piece.Length + Context)], piece.Decision);
                from += length;
                to += convertedLength;
            }
        }
    }

    private static FrozenDictionary<string, ImmutableArray<string>> ReadForms()
    {
        const string File = "STCharacters.txt";
        var text = OpenccData.Shipped.ReadDictionary(File);
        var forms = new Dictionary<string, ImmutableArray<string>>();
        var lines = new DictionaryLines(File, text);
        while (lines.MoveNext())
            if (text.Substring(lines.Candidates, lines.CandidatesLength).Split(' ') is { Length: > 1 } candidates)
                forms[text.Substring(lines.Key, lines.KeyLength)] = [.. candidates];
        return forms.ToFrozenDictionary();
    }
}
