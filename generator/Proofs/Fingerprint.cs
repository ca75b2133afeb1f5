using System.Collections.Immutable;
using System.Globalization;

namespace Banmian.Proofs;

/// <summary>
/// What a stretch of the dump said, as its length and a hash (a polynomial over UTF-16 units, modulo 2^32), so that the stretch
/// is found again in a dump that was extracted again. Written <c>163-9c1e77a0</c>.
/// </summary>
internal readonly record struct Fingerprint(int Length, uint Hash)
{
    private const uint Base = 16_777_619;

    public static Fingerprint Of(ReadOnlySpan<char> text)
    {
        uint hash = 0;
        foreach (var c in text) hash = hash * Base + c;
        return new Fingerprint(text.Length, hash);
    }

    public static Fingerprint? Parse(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 2 && parts[1].Length == 8
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0
            && uint.TryParse(parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            ? new Fingerprint(length, hash)
            : null;
    }

    /// <summary>Everywhere the stretch stands in a text.</summary>
    public ImmutableArray<int> In(string text)
    {
        if (Length > text.Length) return [];
        uint leading = 1;
        for (var i = 1; i < Length; i++) leading *= Base;
        var found = ImmutableArray.CreateBuilder<int>();
        var hash = Of(text.AsSpan(0, Length)).Hash;
        for (var start = 0; ; start++)
        {
            if (hash == Hash) found.Add(start);
            if (start + Length >= text.Length) return found.ToImmutable();
            hash = (hash - text[start] * leading) * Base + text[start + Length];
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Length}-{Hash:x8}");
}
