using System.Runtime.InteropServices;
using Banmian.Scripts.Newspaper;
using Banmian.Scripts.Opencc;
using Banmian.Text;

namespace Banmian.Scripts;

/// <summary>Finds the characters of a text that OpenCC's dictionary gives several traditional forms (一简对多繁).</summary>
internal static class Ambiguities
{
    private const int Context = 6;

    private static readonly Lazy<Dictionary<string, string[]>> Forms = new(() =>
        CharacterForms.Read("STCharacters.txt").Where(entry => entry.Value.Length > 1).ToDictionary());

    // How often OpenCC's phrases have each form of a character.
    private static readonly Lazy<Dictionary<(char Character, char Form), int>> Uses = new(CountUses);

    public static IEnumerable<Ambiguity> In(string text, KnownNames known, NewspaperConverter converter)
    {
        foreach (var cut in converter.Explain(text, known))
            foreach (var piece in cut.Pieces)
                for (var at = piece.Start; at < piece.Start + piece.Length; at += CodePoints.Width(text, at))
                    if (FormsAt(text, at) is { } forms && piece.Form(at, text) is { } chosen)
                        yield return new Ambiguity(CodePoints.At(text, at), chosen,
                            [.. forms.Where(form => form != chosen)], text.Substring(piece.Start, piece.Length),
                            text[CodePoints.Back(text, piece.Start, Context)..piece.Start],
                            text[(piece.Start + piece.Length)..CodePoints.On(text, piece.Start + piece.Length, Context)],
                            Decided(piece), Decided(piece) == Decision.Default ? MarginAlone(forms, text[at], chosen)
                                : cut.Margin(at, text, chosen), at);
    }

    /// <summary>Whether any character of a text has several traditional forms.</summary>
    public static bool HasAny(string text)
    {
        for (var at = 0; at < text.Length; at += CodePoints.Width(text, at))
            if (FormsAt(text, at) is not null)
                return true;
        return false;
    }

    /// <summary>
    /// How far the form of a character alone, for which no word speaks, is before its nearest rival: the natural logarithm of how
    /// much oftener phrases have it. So 了 is hardly in doubt, and 干 is.
    /// </summary>
    private static float MarginAlone(string[] forms, char character, string chosen) =>
        Math.Max(0, MathF.Log((Count(character, chosen) + 1f)
            / (forms.Where(form => form != chosen).Max(form => Count(character, form)) + 1f)));

    private static int Count(char character, string form) =>
        form.Length == 1 ? Uses.Value.GetValueOrDefault((character, form[0])) : 0;

    private static Dictionary<(char Character, char Form), int> CountUses()
    {
        const string Phrases = "STPhrases.txt";
        var uses = new Dictionary<(char Character, char Form), int>();
        var text = OpenccData.Shipped.ReadDictionary(Phrases);
        var lines = new DictionaryLines(Phrases, text);
        while (lines.MoveNext())
            for (var i = 0; i < lines.KeyLength && lines.KeyLength == lines.FirstCandidateLength; i++)
                CollectionsMarshal.GetValueRefOrAddDefault(uses, (text[lines.Key + i], text[lines.Candidates + i]), out _)++;
        return uses;
    }

    private static Decision Decided(Piece piece) => (piece.Kind, piece.Entry) switch
    {
        (EdgeKind.Name or EdgeKind.Sound, _) => Decision.Name,
        (EdgeKind.Number, _) => Decision.Number,
        (_, EntryKind.Word) => Decision.Word,
        (_, EntryKind.Phrase) => Decision.Phrase,
        (_, EntryKind.Fix) => Decision.Fix,
        (_, EntryKind.Glossary) => Decision.Glossary,
        _ => Decision.Default,
    };

    /// <summary>The traditional forms of the character at a place; null where it has but one.</summary>
    private static string[]? FormsAt(string text, int at) =>
        Forms.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, CodePoints.Width(text, at)),
            out var forms) ? forms : null;
}
