using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// Folds text that extraction gives twice because a shadow or outline was drawn as a second copy
/// (<c>发展新材料发展新材料 清远高新区硬气十足清远高新区硬气十足</c>), and leaves words that are truly said twice.
/// </summary>
internal static class Overprint
{
    /// <summary>The text once, and the copy that was taken out; the copy is empty where nothing was overprinted.</summary>
    public static (SourcedText Once, SourcedText Copy) Fold(SourcedText text)
    {
        // A shadow falls on the whole line: every phrase must be doubled, and one of them long enough to be no reduplication
        // (2020, 研究研究 and 天天向上 are none).
        var phrases = text.Characters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (phrases.Length > 0 && phrases.All(IsDoubled) && phrases.Any(p => p.Count(Characters.IsIdeograph) >= 6))
            return Parted(text, string.Join(' ', phrases.Select(p => p[..(p.Length / 2)])),
                [.. phrases.SelectMany(p => Enumerable.Range(0, p.Length).Select(i => i >= p.Length / 2))]);

        // The copy may also follow phrase by phrase over the whole line: A B A B.
        var half = phrases.Length / 2;
        if (phrases.Length >= 4 && phrases.Length % 2 == 0 && phrases.Take(half).SequenceEqual(phrases.Skip(half)) && phrases.Take(half).Sum(p => p.Length) >= 6)
            return Parted(text, string.Join(' ', phrases[..half]), [.. phrases.SelectMany((p, n) => p.Select(_ => n >= half))]);

        // Or character by character: 发发展展新新材材料料.
        var dense = Spacing.Close(text.Characters);
        if (dense.Length >= 10 && dense.Length % 2 == 0 && Enumerable.Range(0, dense.Length / 2).All(i => dense[2 * i] == dense[2 * i + 1]))
            return Parted(text, string.Concat(Enumerable.Range(0, dense.Length / 2).Select(i => dense[2 * i])),
                [.. dense.Select((_, i) => i % 2 == 1)]);
        return (text, SourcedText.Empty);
    }

    /// <param name="isCopy">whether each character that is not white space belongs to the copy</param>
    private static (SourcedText, SourcedText) Parted(SourcedText text, string once, bool[] isCopy)
    {
        var number = -1;
        bool?[] parts = [.. text.Characters.Select(c => char.IsWhiteSpace(c) ? (bool?)null : isCopy[++number])];
        return (text.Where(at => parts[at] == false).Respaced(once), text.Where(at => parts[at] == true));
    }

    private static bool IsDoubled(string phrase) =>
        phrase.Length >= 4 && phrase.Length % 2 == 0 && phrase.AsSpan(0, phrase.Length / 2).SequenceEqual(phrase.AsSpan(phrase.Length / 2));
}
