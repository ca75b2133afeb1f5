using Banmian.Scripts.Newspaper;

namespace Banmian.Scripts;

/// <summary>A text and its conversion. Where characters changed one for one, a place in one is a place in the other.</summary>
internal sealed record AlignedText(string Source, string Converted)
{
    public static AlignedText Convert(string source, IScriptConverter converter, KnownNames known) => new(source, converter.Convert(source, known));

    public bool IsAligned { get; } = CodePoints.Count(Source) == CodePoints.Count(Converted);

    /// <summary>What <paramref name="length"/> UTF-16 units of the source at <paramref name="start"/> became; only where aligned.</summary>
    public string Slice(int start, int length)
    {
        var from = CodePoints.Offset(Converted, CodePoints.Count(Source.AsSpan(0, start)));
        var to = CodePoints.Offset(Converted, CodePoints.Count(Source.AsSpan(0, start + length)));
        return Converted[from..to];
    }

    /// <summary>What the first occurrence of <paramref name="part"/> became, or null where it does not occur or nothing is aligned.</summary>
    public string? Counterpart(string part) =>
        IsAligned && Source.IndexOf(part, StringComparison.Ordinal) is >= 0 and var start ? Slice(start, part.Length) : null;
}
