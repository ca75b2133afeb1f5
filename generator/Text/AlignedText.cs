namespace Banmian.Text;

/// <summary>A text, its conversion, and which place became which.</summary>
internal sealed record AlignedText(string Source, string Converted, Alignment Alignment)
{
    /// <summary>What <paramref name="length"/> UTF-16 units of the source at <paramref name="start"/> became.</summary>
    public string Slice(int start, int length) => Converted[Alignment.ToConverted(start)..Alignment.ToConverted(start + length)];

    /// <summary>What the first occurrence of <paramref name="part"/> became, or null where it does not occur.</summary>
    public string? Counterpart(string part) =>
        Source.IndexOf(part, StringComparison.Ordinal) is >= 0 and var start ? Slice(start, part.Length) : null;
}
