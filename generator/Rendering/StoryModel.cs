using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Segmentation;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>A story as layouts get it; <c>templates/README.md</c> documents the fields.</summary>
/// <param name="Credit">text, or HTML where names in it lead to their pages</param>
internal sealed record StoryModel(
    string Id, string Kind, string Title, string Href, Html? Kicker, Lazy<ImmutableArray<PhraseModel>> Phrases, Html? Deck,
    BylineModel? Byline, Lazy<ImmutableArray<BlockModel>> Body, object? Credit, JumpModel? Jump, OnwardModel? Onward,
    PhotoModel? Photo, bool Framed) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<StoryModel>
    {
        m => m.Id, m => m.Kind, m => m.Title, m => m.Href, m => m.Kicker, { m => m.Phrases.Value, PhraseModel.Fields },
        m => m.Deck, { m => m.Byline, BylineModel.Fields }, { m => m.Body.Value, BlockModel.Fields }, m => m.Credit,
        { m => m.Jump, JumpModel.Fields }, { m => m.Onward, OnwardModel.Fields }, { m => m.Photo, PhotoModel.Fields },
        m => m.Framed, m => m.KickerHref, m => m.SeriesHref,
    };

    /// <summary>The link to the column or series its kicker names.</summary>
    public string? KickerHref { get; init; }

    /// <summary>The link to the column or series its headline names with a number.</summary>
    public string? SeriesHref { get; init; }

    FieldTable IExported.Table => Fields;

    /// <summary>The kind's name in the split contract.</summary>
    public static string NameOf(StoryKind kind) =>
        kind switch { StoryKind.Photo => "photo", StoryKind.Brief => "brief", _ => "article" };

    /// <param name="view">The link to the source view, where paragraphs link to their lines there.</param>
    /// <param name="isAlone">Whether no other story stands on its page; where some do, the anchors of its paragraphs name
    /// it.</param>
    public static StoryModel Of(
        Chrome chrome, Issue issue, Page page, int index, bool isAlone = true, string? view = null)
    {
        var story = page.Readings[chrome.Script].Stories[index];
        var byline = Rendering.Byline.Of(story);
        var photo = PhotoModel.Of(chrome, page, index, story, isPrinted: view is null);
        object? Named(string? text) => text is null || view is null ? text
            : NameLinks.In(chrome, page, page.AsDumped.Stories[index], text);
        // The sheet has its headline and text in lines, and asks for neither of these.
        return new StoryModel(
            Id: story.Id,
            Kind: NameOf(story.Kind),
            Title: Labels.OfStory(story, chrome.Words),
            Href: chrome.To(Folders.OfStory(page.Folder, story.Id)),
            Kicker: Inline.OrNull(story.Kicker),
            Phrases: new(() => PhrasesOf(Copies.Headline(page, chrome.Script, index, chrome.Site))),
            Deck: Inline.OrNull(story.Deck),
            Byline: byline.AtHead is var (mark, text) ? new BylineModel(mark, Named(text)!) : null,
            Body: new(() => BodyOf(page, index, story, Named(byline.AtEnd), isAlone, view, Named)),
            Credit: Named(Copies.Credit(story, chrome.Words)),
            Jump: story.Jump is { } line ? new JumpModel(line, JumpTo(chrome, issue, page, line, story.Id)) : null,
            Onward: isAlone ? null : OnwardOf(chrome, page, story.Id),
            Photo: photo,
            Framed: photo is not null || chrome.Site.Archive.Config.FramesMissingPictures);
    }

    /// <summary>
    /// Where a jump line leads: to the other part of the story where that is known, else to the page of the issue; null where
    /// the archive has none.
    /// </summary>
    /// <param name="story">the story's id</param>
    private static string? JumpTo(Chrome chrome, Issue issue, Page page, string line, string story) =>
        page.Threads.Continuations.GetValueOrDefault(story) is { } other
            ? chrome.To(Folders.OfStory(other.Page.Folder, other.Story)) : JumpTo(chrome, issue, page, line);

    /// <summary>The page of the issue a jump line leads to; null where the archive has none.</summary>
    public static string? JumpTo(Chrome chrome, Issue issue, Page page, string line) =>
        Jumps.Target(issue, page.Entry, line) is { } to ? chrome.To(to.Folder) : null;

    /// <summary>The headline in phrases (<c>gap</c>: a space stands before one, as in the headline in one line).</summary>
    private static ImmutableArray<PhraseModel> PhrasesOf(DisplayUnits? headline) => headline is null ? []
        : [.. headline.Phrases(0, headline.Text.Length)
            .Select(phrase => new PhraseModel(SetText.PhraseOf(headline.Text, phrase), phrase.HasGap))];

    // How the story goes on, on another page; null where it does not, or nobody knows.
    private static OnwardModel? OnwardOf(Chrome chrome, Page page, string story)
    {
        if (page.Threads.Continuations.GetValueOrDefault(story) is not { IsOnward: true } other
            || page.Onward.FirstOrDefault(there => there.Folder == other.Page.Folder) is not { } there)
            return null;
        return new OnwardModel(
            Labels.OfNumber(there.Entry, chrome.Words),
            chrome.To(Folders.OfStory(there.Folder, other.Story)),
            [.. there.Readings[chrome.Script].Stories.Single(part => part.Id == other.Story).Units
                .Where(unit => unit.Kind is UnitKind.Paragraph or UnitKind.Crosshead)
                .Select(unit => new OnwardParagraph(unit.Kind.Name(), Inline.Of(unit.Text)))]);
    }

    private static ImmutableArray<BlockModel> BodyOf(
        Page page, int index, Story story, object? closing, bool isAlone, string? view, Func<string?, object?> named)
    {
        var body = ImmutableArray.CreateBuilder<BlockModel>();
        var (number, last) = (0, story.Paragraphs.Length - 1);
        foreach (var (unit, dumped) in story.Units.Zip(page.AsDumped.Stories[index].Units))
            if (unit.Kind == UnitKind.Paragraph)
            {
                body.Add(new BlockModel(unit.Kind.Name(), Inline.Of(unit.Text),
                    isAlone ? Anchors.OfParagraph(number) : Anchors.OfParagraph(story.Id, number),
                    number == 0 ? named(story.Dateline) : null,
                    number == last ? closing : null,
                    view is null ? [] : [.. dumped.Lines.Select(range => LineLinks.Of(range, view))]));
                number++;
            }
            else if (unit.Kind != UnitKind.Jump && unit.Kind.Traits().Setting == UnitSetting.Block)
                body.Add(new BlockModel(unit.Kind.Name(), Inline.Of(unit.Text), null, null, null, []));
        return body.DrainToImmutable();
    }
}

/// <summary>A part of a headline between two places where it may turn over.</summary>
/// <param name="Gap">whether a space stands before it</param>
internal sealed record PhraseModel(Html Text, bool Gap) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<PhraseModel> { m => m.Text, m => m.Gap };

    FieldTable IExported.Table => Fields;
}

/// <summary>What stands under a headline.</summary>
/// <param name="Text">text, or HTML where names in it lead to their pages</param>
internal sealed record BylineModel(string Mark, object Text) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<BylineModel> { m => m.Mark, m => m.Text };

    FieldTable IExported.Table => Fields;
}

/// <summary>A paragraph, crosshead or lead-in.</summary>
/// <param name="Dateline">text or HTML, as <paramref name="Closing"/></param>
internal sealed record BlockModel(
    string Kind, Html Text, string? Anchor, object? Dateline, object? Closing, ImmutableArray<LineLink> Lines) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<BlockModel>
    {
        m => m.Kind, m => m.Text, m => m.Anchor, m => m.Dateline, m => m.Closing, { m => m.Lines, LineLink.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A printed jump line, and where it leads.</summary>
internal sealed record JumpModel(string Text, string? Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<JumpModel> { m => m.Text, m => m.Href };

    FieldTable IExported.Table => Fields;
}

/// <summary>How a story goes on, on another page.</summary>
internal sealed record OnwardModel(string Page, string Href, ImmutableArray<OnwardParagraph> Paragraphs) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<OnwardModel>
    {
        m => m.Page, m => m.Href, { m => m.Paragraphs, OnwardParagraph.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A paragraph or crosshead of the other part of a story.</summary>
internal sealed record OnwardParagraph(string Kind, Html Text) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<OnwardParagraph> { m => m.Kind, m => m.Text };

    FieldTable IExported.Table => Fields;
}
