namespace Banmian.Scripts;

/// <summary>A text and its conversion, which keep the same places where the conversion changed characters one for one.</summary>
internal sealed record AlignedText(string Source, string Converted)
{
    public static AlignedText Convert(string source, IScriptConverter converter) => new(source, converter.Convert(source));

    /// <summary>Whether both have as many code points, so that a place in one is a place in the other.</summary>
    public bool IsAligned { get; } = CodePoints.Count(Source) == CodePoints.Count(Converted);

    /// <summary>What <paramref name="length"/> UTF-16 units of the source at <paramref name="start"/> became; only where aligned.</summary>
    public string Slice(int start, int length)
    {
        var from = CodePoints.Offset(Converted, CodePoints.Count(Source.AsSpan(0, start)));
        var to = CodePoints.Offset(Converted, CodePoints.Count(Source.AsSpan(0, start + length)));
        return Converted[from..to];
    }
}
