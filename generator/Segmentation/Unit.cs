using System.Collections.Immutable;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// A unit of a page's text: what it is, what it says, whom it names, and the lines of the dump it stands in, which it may share
/// with others at its ends. <paramref name="Printed"/> is its text in the dump's own script: it knows where each character
/// stands.
/// </summary>
internal sealed record Unit(UnitKind Kind, SourcedText Printed, ImmutableArray<string> Names, ImmutableArray<LineRange> Lines)
{
    /// <summary>A unit as a person wrote it.</summary>
    public Unit(UnitKind kind, string text, ImmutableArray<string> names, ImmutableArray<LineRange> lines)
        : this(kind, SourcedText.ByHand(text), names, lines)
    {
    }

    /// <summary>The text in the script of the reading. In a headline a line end stands where print turned it over.</summary>
    public string Text { get; init; } = Printed.Characters;

    /// <summary>Why it was dropped (<c>overprint</c>, <c>hyphen</c>, or a person's word); empty for what is shown.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Which place of the text came from which of the printed one.</summary>
    public Alignment FromPrinted { get; init; } = Alignment.Identity;

    /// <summary>The text as lines of display type, as print turned it over.</summary>
    public string[] Turned => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text without the turns of print: a word may go over one, so it is converted like this.</summary>
    public string Unturned => Text.Replace("\n", "", StringComparison.Ordinal);

    /// <summary>
    /// The places of the text without turns where one parts what belongs together, as a narrow box forced it: no pause is there.
    /// </summary>
    public ImmutableArray<int> Forced { get; init; } = [];

    /// <summary>The text as it is read in one line: a space stands where print turned it over.</summary>
    public string InOneLine => Text.Contains('\n') ? LineJoins.InOneLine(Turned, Forced) : Text;

    /// <summary>The line (1-based) and column (0-based) of the dump a character came from; line 0 where it came from
    /// none.</summary>
    public (int Line, int Column) PlaceOf(int at) => Printed.PlaceOf(FromPrinted.ToSource(at));

    /// <summary>From the first line it stands in to the last; lines 0 where it stands in none: a person put it in.</summary>
    public LineRange Extent => Lines.IsEmpty ? default : new LineRange(Lines.Min(l => l.First), Lines.Max(l => l.Last));
}
