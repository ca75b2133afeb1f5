using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>
/// A unit of a page's text: what it is, what it says, whom it names, and the lines of the dump it stands in, which it may share with
/// others at its ends. In the <paramref name="Text"/> of a headline a line end stands where print turned it over.
/// </summary>
internal sealed record Unit(UnitKind Kind, string Text, ImmutableArray<string> Names, ImmutableArray<LineRange> Lines)
{
    /// <summary>Why it was dropped (<c>overprint</c>, <c>hyphen</c>, or a person's word); empty for what is shown.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Which place of its text came from which of the text it was converted from; null in a reading as it was dumped.</summary>
    public Alignment? FromDump { get; init; }

    /// <summary>The text as lines of display type, as print turned it over.</summary>
    public string[] Turned => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text as it is read, in one line.</summary>
    public string InOneLine => Text.Contains('\n') ? Joining.Join(Turned) : Text;

    /// <summary>From the first line it stands in to the last; lines 0 where it stands in none: a person put it in.</summary>
    public LineRange Extent => Lines.IsEmpty ? default : new LineRange(Lines.Min(l => l.First), Lines.Max(l => l.Last));
}
