using System.Collections.Immutable;
using Banmian.Segmentation.Lines;
using Banmian.Sources;

namespace Banmian.Training;

/// <summary>A pressed page as the program would get it.</summary>
internal static class Pressed
{
    public static SourcePage Source(PressedPage page)
    {
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        foreach (var line in page.Lines)
        {
            lines.Add(new SourceLine(lines.Count + 1, line.Text));
            for (var i = 0; i < line.BlanksAfter; i++) lines.Add(new SourceLine(lines.Count + 1, ""));
        }
        return new SourcePage($"{page.Seed}.txt", lines.ToImmutable(), "");
    }

    /// <summary>Whether the program takes the page apart into the lines that were pressed; damage may leave a line without a character.</summary>
    public static bool IsTakenApartAsPressed(PressedPage page) => PageLines.Of(Source(page)).Length == page.Lines.Length;

    /// <summary>The page's lines as the program takes them apart: one for each line that was pressed, in their order.</summary>
    public static ImmutableArray<PageLine> Lines(PressedPage page)
    {
        var lines = PageLines.Of(Source(page));
        return lines.Length == page.Lines.Length ? lines
            : throw new InvalidDataException($"page {page.Seed} was pressed with {page.Lines.Length} lines and is read as {lines.Length}");
    }
}
