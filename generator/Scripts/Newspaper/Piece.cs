using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>A piece of a text (<paramref name="Length"/> UTF-16 units at <paramref name="Start"/>), what it became and what it is.</summary>
/// <param name="Entry">The kind of entry it is; null where it is none.</param>
internal readonly record struct Piece(int Start, int Length, string Converted, EdgeKind Kind, EntryKind? Entry)
{
    /// <summary>What the character at a place of the text became; null where the piece changed its count of characters.</summary>
    public string? Form(int place, string text)
    {
        var source = text.AsSpan(Start, Length);
        if (CodePoints.Count(source) != CodePoints.Count(Converted))
            return null;
        var from = CodePoints.Offset(Converted, CodePoints.Count(source[..(place - Start)]));
        return Converted[from..(from + CodePoints.Offset(Converted.AsSpan(from), 1))];
    }
}
