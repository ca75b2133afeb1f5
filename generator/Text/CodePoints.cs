namespace Banmian.Text;

/// <summary>
/// Places in text counted in code points: s2t, s2tw, s2hk and t2s change characters one for one, but some are one UTF-16
/// unit in one script and two in the other. A lone surrogate counts as one.
/// </summary>
internal static class CodePoints
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += Width(text, i))
            count++;
        return count;
    }

    /// <summary>The UTF-16 place of the code point number <paramref name="index"/> (0-based), at most the text's end.</summary>
    public static int Offset(ReadOnlySpan<char> text, int index)
    {
        var offset = 0;
        while (index-- > 0 && offset < text.Length)
            offset += Width(text, offset);
        return offset;
    }

    /// <summary>The code point at a place.</summary>
    public static string At(string text, int place) => text.Substring(place, Width(text, place));

    /// <summary>The place a number of code points on, at most the text's end.</summary>
    public static int On(string text, int place, int count) => place + Offset(text.AsSpan(place), count);

    /// <summary>The place a number of code points back, at least the text's beginning.</summary>
    public static int Back(string text, int place, int count)
    {
        for (; count > 0 && place > 0; count--)
            place -= place > 1 && char.IsLowSurrogate(text[place - 1]) && char.IsHighSurrogate(text[place - 2]) ? 2 : 1;
        return place;
    }

    /// <summary>The UTF-16 units of the code point at a place.</summary>
    public static int Width(ReadOnlySpan<char> text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
}
