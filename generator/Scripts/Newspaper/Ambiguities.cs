using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Banmian.Scripts.Newspaper;

/// <summary>Finds the characters of a text that OpenCC's dictionary gives several traditional forms (一简对多繁).</summary>
internal static class Ambiguities
{
    private const int Context = 6;

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> Forms = new(ReadForms);

    public static IEnumerable<Ambiguity> In(string text, KnownNames known, NewspaperConverter converter)
    {
        foreach (var cut in converter.Explain(text, known))
            foreach (var piece in cut.Pieces)
                for (var at = piece.Start; at < piece.Start + piece.Length; at += CodePoints.Width(text, at))
                    if (Forms.Value.TryGetValue(CodePoints.At(text, at), out var forms) && piece.Form(at, text) is { } chosen)
                        yield return new Ambiguity(CodePoints.At(text, at), chosen, forms.Remove(chosen), text.Substring(piece.Start, piece.Length),
                            text[CodePoints.Back(text, piece.Start, Context)..piece.Start],
                            text[(piece.Start + piece.Length)..CodePoints.On(text, piece.Start + piece.Length, Context)],
                            piece.Decision, piece.Decision == Decision.Default ? 0 : cut.Margin(at, text, chosen));
    }

    /// <summary>Whether any character of a text has several traditional forms.</summary>
    public static bool HasAny(string text)
    {
        for (var at = 0; at < text.Length; at += CodePoints.Width(text, at))
            if (Forms.Value.ContainsKey(CodePoints.At(text, at)))
                return true;
        return false;
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
