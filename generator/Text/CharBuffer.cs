using System.Buffers;

namespace Banmian.Text;

/// <summary>Text under construction in a pooled array; dispose it to give the array back.</summary>
internal sealed class CharBuffer(int capacity) : IDisposable
{
    private char[] chars = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 16));
    private int length;

    public ReadOnlySpan<char> Written => chars.AsSpan(0, length);

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > chars.Length - length)
            Grow(text.Length);
        text.CopyTo(chars.AsSpan(length));
        length += text.Length;
    }

    /// <summary>Appends room to be filled by the caller.</summary>
    public Span<char> Extend(int wanted)
    {
        if (wanted > chars.Length - length)
            Grow(wanted);
        length += wanted;
        return chars.AsSpan(length - wanted, wanted);
    }

    /// <summary>Takes back what was appended last.</summary>
    public void Shorten(int unwanted) => length -= unwanted;

    public void Clear() => length = 0;

    public void Dispose() => ArrayPool<char>.Shared.Return(chars);

    private void Grow(int wanted)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(chars.Length * 2, length + wanted));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(chars);
        chars = larger;
    }
}
