namespace Banmian.Sources;

/// <summary>Lines as an editor counts them.</summary>
internal static class TextLines
{
    /// <summary>The lines without their ends (CR LF, LF or CR). A line end at the very end starts no further line.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is var offset and >= 0 ? start + offset : text.Length;
            yield return text[start..end];
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }
    }

    /// <summary>Where the character at <paramref name="index"/> stands: line and column, 1-based.</summary>
    public static (int Line, int Column) PlaceOf(ReadOnlySpan<char> text, int index) => new PlacesInOrder(text).Of(index);
}
