using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;

namespace Banmian.Rendering;

/// <summary>A page in miniature as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record MiniatureModel(string Name, ImmutableArray<MiniatureSheetModel> Sheets) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<MiniatureModel>
    {
        m => m.Name, { m => m.Sheets, MiniatureSheetModel.Fields },
    };

    FieldTable IExported.Table => Fields;

    /// <summary>Room around the type area, so that the miniature looks like a sheet of paper.</summary>
    private const int Margin = 45;

    /// <summary>The least size of words that can be read where a miniature is 240 px wide, as beside a story.</summary>
    private const int LeastReadBesideAStory = 40;

    /// <param name="current">
    /// The place of the story shown beside it, from 0; null where none is. Every story of a page shows the page, so what is too
    /// small to be seen there is left out: words, columns of text, and the sheets it does not stand on.
    /// </param>
    public static MiniatureModel Of(
        Chrome chrome, PageEntry page, PageCard card, Miniature miniature, int? current = null) => new(
        chrome.Words[WordNames.Miniature] + chrome.Words[WordNames.BetweenParts]
            + Labels.InIssue(page, Labels.Lead(card, chrome.Script), chrome.Words),
        [.. Shown(miniature, current).Select(sheet => new MiniatureSheetModel(
            ViewBox: string.Create(CultureInfo.InvariantCulture,
                $"-{Margin} -{Margin} {Miniature.Across + 2 * Margin} {sheet.Height + 2 * Margin}"),
            Dashes: current is null ? sheet.Dashes : null,
            Rules: sheet.Rules,
            Pictures: string.Concat(sheet.Boxes.Select(box => box.Picture).OfType<MiniatureRect>().Select(Path)),
            Bars: string.Concat(sheet.Boxes.Select(box => box.Bars)),
            Paper: sheet.Paper is { } paper ? Text(paper) : null,
            Boxes: [.. sheet.Boxes.Select(box => Box(chrome, page, card.Stories[box.Story], box, current))]))]);

    private static IEnumerable<MiniatureSheet> Shown(Miniature miniature, int? current) => current is null
        ? miniature.Sheets : miniature.Sheets.Where(sheet => sheet.Boxes.Any(box => box.Story == current));

    private static MiniatureBoxModel Box(Chrome chrome, PageEntry page, StoryCard story, MiniatureBox box, int? current) => new(
        Href: chrome.To(Folders.OfStory(page.Folder, story.Id)),
        Title: story.Titles[chrome.Script],
        Tie: current is null ? SheetStyles.TieOf(box.Story) : null,
        Current: box.Story == current,
        Tinted: box.IsTinted,
        Place: Path(box.Place),
        Columns: current is null ? box.Columns : null,
        ColumnWidth: box.ColumnWidth,
        Dashes: box.Dashes,
        Headline: [.. box.Headline.Where(line => current is null || line.Size >= LeastReadBesideAStory).Select(Text)]);

    private static string Path(MiniatureRect rect) =>
        string.Create(CultureInfo.InvariantCulture, $"M{rect.X} {rect.Y}h{rect.Width}v{rect.Height}H{rect.X}z");

    private static MiniatureTextModel Text(MiniatureText text) => new(text.X, text.Y, text.Size, text.Text);
}

/// <summary>A sheet in miniature.</summary>
internal sealed record MiniatureSheetModel(
    string ViewBox, string? Dashes, string Rules, string Pictures, string Bars, MiniatureTextModel? Paper,
    ImmutableArray<MiniatureBoxModel> Boxes) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<MiniatureSheetModel>
    {
        m => m.ViewBox, m => m.Dashes, m => m.Rules, m => m.Pictures, m => m.Bars,
        { m => m.Paper, MiniatureTextModel.Fields }, { m => m.Boxes, MiniatureBoxModel.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A story on a sheet in miniature.</summary>
internal sealed record MiniatureBoxModel(
    string Href, string Title, string? Tie, bool Current, bool Tinted, string Place, string? Columns, int ColumnWidth,
    string? Dashes, ImmutableArray<MiniatureTextModel> Headline) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<MiniatureBoxModel>
    {
        m => m.Href, m => m.Title, m => m.Tie, m => m.Current, m => m.Tinted, m => m.Place, m => m.Columns, m => m.ColumnWidth,
        m => m.Dashes, { m => m.Headline, MiniatureTextModel.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>Words on a sheet in miniature.</summary>
internal sealed record MiniatureTextModel(int X, int Y, int Size, string Text) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<MiniatureTextModel>
    {
        m => m.X, m => m.Y, m => m.Size, m => m.Text,
    };

    FieldTable IExported.Table => Fields;
}
