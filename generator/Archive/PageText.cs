using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// One text of a page as it is converted: the line its story begins at, the names known there, and where it stands –
/// which story, and which of its paragraphs (0-based; null for what is none).
/// </summary>
internal sealed record PageText(Unit Unit, KnownNames Known, int Line, int? Story = null, int? Paragraph = null)
{
    public string Words => Unit.Unturned;

    /// <summary>The line of the dump that a character of the words stands in; that of the story if it stands in none.</summary>
    public int LineOf(int place)
    {
        for (var at = 0; at < Unit.Text.Length; at++)
            if (Unit.Text[at] != '\n' && place-- == 0)
                return Unit.PlaceOf(at).Line is > 0 and var line ? line : Line;
        return Line;
    }
}
