using System.Collections.Immutable;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Roles;
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

    /// <summary>The page's lines as the program takes them apart: one for each line that was pressed, in their order.</summary>
    public static ImmutableArray<PageLine> Lines(PressedPage page)
    {
        var lines = PageLines.Of(Source(page), ReaderModel.Shared.Counts);
        return IsAsPressed(page, lines) ? lines
            : throw new InvalidDataException($"page {page.Seed} is not read line by line as it was pressed");
    }

    /// <summary>Whether each pressed line is one for the program too: a table may by chance stand as columns do, damage may leave
    /// a line without a character; such a page is no exercise.</summary>
    public static bool IsExercise(PressedPage page) => IsAsPressed(page, PageLines.Of(Source(page), ReaderModel.Shared.Counts));

    private static bool IsAsPressed(PressedPage page, ImmutableArray<PageLine> lines) =>
        lines.Length == page.Lines.Length && lines.Zip(page.Lines)
            .All(l => l.First.Text == LineFolding.Fold(l.Second.Text).Text.Trim());
}
