using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Banmian.Archive;
using Banmian.MakeUp;
using Banmian.Scripts;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>Draws the miniature of a page from its make-up.</summary>
internal static class Miniatures
{
    /// <summary>The base line of a headline, from the top of its line and in its size.</summary>
    private const double BaseLine = (Heading.HeadlineLeading - 1) / 2 + 0.88;

    /// <summary>What of a line's pitch is ink.</summary>
    private const double Ink = 0.42;

    public static ImmutableSortedDictionary<Script, Miniature> Of(Site site, Page page, MakeUps makeUps) =>
        site.Archive.Config.Scripts.ToImmutableSortedDictionary(script => script, script => Of(site, script, page, makeUps));

    public static Miniature Of(Site site, Script script, Page page, MakeUps makeUps)
    {
        var (makeUp, copy) = makeUps.Of(script);
        var paper = FolioModel.PaperOf(Chrome.For(site, script, page.Folder), page);
        return new Miniature([.. makeUp.Sheets.Select((sheet, i) =>
            Draw(sheet, copy, i == 0 ? Furnishings.Of(page) : Furnishing.Folio, i == 0 ? paper : null))]);
    }

    private static MiniatureSheet Draw(SheetMakeUp sheet, int copy, Furnishing furnishing, string? paper)
    {
        var grid = sheet.Grid;
        var em = Miniature.Across / (double)grid.Across;
        var row = grid.Pitch(sheet.Rows + sheet.FrontRows) * em;
        var front = sheet.FrontRows * row;
        var rules = new StringBuilder(Path($"M0 {Whole(Math.Max(2, front - row))}h{Miniature.Across}"));
        foreach (var rule in sheet.Rules)
        {
            var left = (rule.Place.Column - 1) * (grid.Characters + grid.Gutter) * em;
            var top = front + (rule.Place.Row - 1) * row;
            rules.Append(rule.IsUpright
                ? Path($"M{Whole(left - grid.Gutter / 2 * em)} {Whole(top)}v{Whole(rule.Place.Rows * row)}")
                : Path($"M{Whole(left)} {Whole(top + rule.Place.Rows / 2.0 * row)}h{Whole(grid.Width(rule.Place.Span) * em)}"));
        }
        var size = (furnishing == Furnishing.Nameplate ? 5.2 : 2) * em;
        return new MiniatureSheet(Whole((sheet.Rows + sheet.FrontRows) * row), Dashes(grid.Leading(row / em) * em),
            rules.ToString(),
            paper is null ? null
                : new MiniatureText(Miniature.Across / 2, Whole((front - row) / 2 + size * 0.36), Whole(size), paper),
            [.. sheet.Boxes.OrderBy(box => box.Piece.Story).Select(box => Draw(box, copy, grid, em, row, front))]);
    }

    private static MiniatureBox Draw(Box box, int copy, Grid grid, double em, double row, double front)
    {
        var (left, width) = ((box.Place.Column - 1) * (grid.Characters + grid.Gutter) * em, grid.Width(box.Place.Span) * em);
        var top = front + (box.Place.Row - 1) * row;
        var head = top + box.FrameRows * row;
        var body = head + box.HeadRows * row;
        var (bars, headline) = Head(box, copy, left + width / 2, width, head, box.HeadRows * row, em);
        var (columns, columnWidth, dashes) = box.Piece.IsVertical
            ? Bands(box, left, width, body, row) : Columns(box, left, width, body, row, grid.Gutter * em);
        return new MiniatureBox(box.Piece.Story,
            new MiniatureRect(Whole(left), Whole(top), Whole(width), Whole(box.Place.Rows * row)),
            box.FrameRows == 0 ? null
                : new MiniatureRect(Whole(left), Whole(top), Whole(width), Whole(box.FrameRows * row)),
            box.IsTinted, bars, columns, columnWidth, dashes, headline);
    }

    /// <summary>The heading in the middle of its rows: the words of the headline, kicker and deck as bars.</summary>
    private static (string Bars, ImmutableArray<MiniatureText> Headline) Head(
        Box box, int copy, double middle, double width, double top, double height, double em)
    {
        var (text, set) = (box.Piece.Copies[copy], box.Set[copy]);
        var size = Heading.Sizes[box.HeadlineStep] * em;
        var kicker = HeightOf(set.Kicker, Heading.KickerSize);
        var headlineHeight = set.Headline.Length * size * Heading.HeadlineLeading;
        var all = kicker + headlineHeight + HeightOf(set.Deck, Heading.DeckSize) + HeightOf(set.Byline, 1);
        var at = top + Math.Max(0, height - all) / 2;
        var bars = new StringBuilder();
        Bars(set.Kicker, Heading.KickerSize, at);
        Bars(set.Deck, Heading.DeckSize, at + kicker + headlineHeight + Heading.Between * em);
        return (bars.ToString(), [.. set.Headline.Select((line, i) => new MiniatureText(Whole(middle),
            Whole(at + kicker + (i * Heading.HeadlineLeading + BaseLine) * size), Whole(size),
            text.Headline!.Text.Substring(line.Start, line.Length)))]);

        double HeightOf(ImmutableArray<SetLine> lines, double ems) =>
            lines.IsEmpty ? 0 : (lines.Length * ems * Heading.SmallLeading + Heading.Between) * em;

        void Bars(ImmutableArray<SetLine> lines, double ems, double from)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var length = Math.Min(width, lines[i].Length * ems * em);
                bars.Append(Path($"M{Whole(middle - length / 2)} {Whole(from + (i + 0.5) * ems * Heading.SmallLeading * em)}h"))
                    .Append(Path($"{Whole(length)}"));
            }
        }
    }

    private static (string, int, string?) Columns(Box box, double left, double width, double top, double row,
        double gutter)
    {
        var column = (width - (box.Columns - 1) * gutter) / box.Columns;
        var path = string.Concat(Enumerable.Range(0, box.Columns).Select(i =>
            Path($"M{Whole(left + i * (column + gutter) + column / 2)} {Whole(top)}v{Whole(box.BodyRows * row)}")));
        return (path, Whole(column), null);
    }

    /// <summary>Vertical lines, in bands one below the other; reading begins at the right.</summary>
    private static (string, int, string?) Bands(Box box, double left, double width, double top, double row)
    {
        var band = (box.BodyRows - (box.Columns - 1) * BandedText.Gap) * row / box.Columns;
        var path = string.Concat(Enumerable.Range(0, box.Columns).Select(i =>
            Path($"M{Whole(left + width)} {Whole(top + i * (band + BandedText.Gap * row) + band / 2)}h-{Whole(width)}")));
        return (path, Whole(band), Dashes(width / box.Lines));
    }

    private static string Dashes(double pitch) => Path($"{pitch * Ink:0.#} {pitch * (1 - Ink):0.#}");

    private static int Whole(double units) => (int)Math.Round(units);

    private static string Path(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
