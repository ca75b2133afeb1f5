namespace Banmian.Sources;

/// <summary>
/// What decoding gave: the text before the first bytes that mean nothing, and the offset of these (<c>-1</c>: all bytes mean
/// something, and the text is whole).
/// </summary>
internal readonly record struct Decoded(string Text, int WrongAt = -1)
{
    public bool IsWhole => WrongAt < 0;
}
