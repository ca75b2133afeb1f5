namespace Banmian.Sources;

/// <summary>
/// Lines and columns of a text's characters, asked for from the first to the last: the text is gone through once.
/// </summary>
internal ref struct PlacesInOrder(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int line = 1;
    private int lineStart;

    /// <summary>
    /// Where the character at an index stands, which is not before the one asked for last: line and column, 1-based.
    /// </summary>
    public (int Line, int Column) Of(int index)
    {
        while (text[lineStart..index].IndexOfAny('\r', '\n') is var before and >= 0)
        {
            var end = lineStart + before;
            if (text[end] is '\r' && end + 1 < text.Length && text[end + 1] is '\n')
            {
                // Not the end of the line where the index stands between the two.
                if (end + 1 >= index)
                    break;
                end++;
            }
            (line, lineStart) = (line + 1, end + 1);
        }
        return (line, index - lineStart + 1);
    }
}
