namespace Banmian.Scripts.Newspaper;

/// <summary>A piece of a text (<paramref name="Length"/> UTF-16 units at <paramref name="Start"/>), what it became and what decided it.</summary>
internal readonly record struct Piece(int Start, int Length, string Converted, Decision Decision);
