using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// How a page is made up, on one sheet or more. The same for every script whose lines run in one direction; only the lines of the
/// texts (<see cref="SetStory"/>) stand once for each.
/// </summary>
internal sealed record PageMakeUp(ImmutableArray<SheetMakeUp> Sheets);

/// <summary>
/// A sheet of so many <paramref name="Rows"/> below its front matter, filled to a <paramref name="Depth"/>.
/// <paramref name="IsExact"/>: every row of every column is taken to there, but for the few lines a last column is short.
/// </summary>
internal sealed record SheetMakeUp(
    Grid Grid, int Rows, int Depth, int FrontRows, bool IsExact, ImmutableArray<Box> Boxes, ImmutableArray<RuleLine> Rules)
{
    // Less than that is seen to be white.
    private const double NearlyFull = 0.8;

    /// <summary>Whether the text is too short for the sheet, so that white stands below it.</summary>
    public bool IsShort => Depth < Rows;

    /// <summary>Whether it is filled exactly, and but for a little white at its foot.</summary>
    public bool IsFilled => IsExact && Filled >= NearlyFull;

    /// <summary>How much of its height the text takes, 0 to 1.</summary>
    public double Filled => (double)Depth / Rows;
}

/// <summary>Where something stands on a sheet: basic columns and rows, from 1.</summary>
internal readonly record struct Place(int Column, int Span, int Row, int Rows);

/// <summary>
/// A hairline or rule: upright in the gutter before its first column, or level in the middle of its row. It goes on to the rules
/// it meets: an upright one above and below, a level one at the left and at the right.
/// </summary>
internal readonly record struct RuleLine(
    bool IsUpright, bool IsHair, Place Place, bool MeetsBefore = false, bool MeetsAfter = false);

/// <summary>
/// The place of a story, or of a part of one: its heading takes <paramref name="HeadRows"/>, a photo's frame
/// <paramref name="FrameRows"/>, its text <paramref name="BodyRows"/>: columns side by side, each of so many
/// <paramref name="Lines"/>, or bands of vertical lines one below the other. <paramref name="HeadlineStep"/> is one of
/// <see cref="Heading.Sizes"/>; <paramref name="Set"/> has the lines in each script, in the order of the piece's copies.
/// </summary>
internal sealed record Box(
    Piece Piece, Place Place, int Columns, int Lines, int HeadRows, int FrameRows, int BodyRows,
    int HeadlineStep, bool IsTinted, ImmutableArray<SetStory> Set);

/// <summary>
/// A story with its lines fixed, in one script; <paramref name="Turns"/> are the blocks of its body that begin a column.
/// </summary>
internal sealed record SetStory(
    ImmutableArray<SetLine> Kicker, ImmutableArray<SetLine> Headline, ImmutableArray<SetLine> Deck,
    ImmutableArray<SetLine> Byline, ImmutableArray<SetBlock> Body, ImmutableArray<int> Turns);
