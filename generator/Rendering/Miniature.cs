using System.Collections.Immutable;

namespace Banmian.Rendering;

/// <summary>
/// A page in miniature (版面图) in one script: what of its make-up can be seen when it is as large as a hand. It is kept for
/// lists, so it is small: whole units, of which <see cref="Across"/> go into the width of the type area.
/// </summary>
internal sealed record Miniature(ImmutableArray<MiniatureSheet> Sheets)
{
    public const int Across = 1000;
}

/// <summary>A sheet of a page in miniature.</summary>
/// <param name="Dashes">the height of a line of text and of the space below it</param>
/// <param name="Rules">a path of all rules between boxes, and below what stands over them</param>
/// <param name="Paper">the name of the paper, where the sheet shows it</param>
internal sealed record MiniatureSheet(
    int Height, string Dashes, string Rules, MiniatureText? Paper, ImmutableArray<MiniatureBox> Boxes);

/// <summary>A story in miniature, or the part of it on one sheet.</summary>
/// <param name="Story">its place among the stories of the page, from 0</param>
/// <param name="Bars">a path of kicker and deck, as bars of their length</param>
/// <param name="Columns">a path down the middle of each column, which dashes of its width make lines of text</param>
/// <param name="Dashes">null where they are those of the sheet: vertical lines have their own</param>
internal sealed record MiniatureBox(
    int Story, MiniatureRect Place, MiniatureRect? Picture, bool IsTinted, string Bars, string Columns, int ColumnWidth,
    string? Dashes, ImmutableArray<MiniatureText> Headline);

internal readonly record struct MiniatureRect(int X, int Y, int Width, int Height);

/// <summary>A line of text around the middle <paramref name="X"/>, on the base line <paramref name="Y"/>.</summary>
internal sealed record MiniatureText(int X, int Y, int Size, string Text);
