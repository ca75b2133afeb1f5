using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>
/// The Atom feeds (RFC 4287) of a script: of the newest dated issues with the headlines of their pages, and of the pages that
/// came into the archive last. Nothing in them comes from the clock: an undated issue is not in the first, one that was dated
/// later or added late stands where its date puts it, and the second has the pages of which it is stated when they came.
/// </summary>
internal static class Feed
{
    /// <summary>So many issues, or pages, are in a feed; readers ask for all of it again and again.</summary>
    public const int Newest = 20;

    // A feed must say when it was updated (4.1.1); one without an entry says the zero of Unix time, which no reader takes for
    // news.
    private static readonly DateTimeOffset Never = DateTimeOffset.UnixEpoch;

    public static byte[] Of(Site site, Script script, IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = Chrome.For(site, script, "");
        return Write(chrome, FileNames.Feed, "", Text(chrome.SiteTitle), site.Archive.Issues
            .Where(issue => issue.Date is not null).Take(Newest).Select(issue => Entry(chrome, issue, cards)));
    }

    public static byte[] OfAdded(Site site, Script script, IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = Chrome.For(site, script, "");
        var title = chrome.SiteTitle + chrome.Words[WordNames.BetweenTitles] + chrome.Words[WordNames.Added];
        return Write(chrome, FileNames.FeedOfAdded, "added", Text(title),
            site.Archive.Added.Take(Newest).Select(page => Entry(chrome, page, cards[page.Path])));
    }

    private static SyndicationItem Entry(Chrome chrome, PageEntry page, PageCard card) => Entry(chrome, page.Folder, page.Paper,
        Labels.OfPage(page, Labels.Lead(card, chrome.Script), chrome.Script, chrome.Words), page.Sidecar.Added!,
        Headlines(chrome, page, card));

    private static SyndicationItem Entry(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards)
    {
        var entry = Entry(chrome, issue.Folder, issue.Paper, Labels.OfIssue(issue, chrome.Script, chrome.Words), issue.Date!,
            Headlines(chrome, issue, cards));
        if (issue.Date!.Day is not null)
            entry.PublishDate = Noon(issue.Date);
        if (issue.Pages.Select(page => (cards[page.Path].Script, page.Sidecar.Rights))
            .Distinct().ToList() is [(var written, { } rights)])
            entry.Copyright = Text(chrome.Site.In(chrome.Script, written, rights));
        return entry;
    }

    /// <param name="folder">where it stands, below the script's folder</param>
    private static SyndicationItem Entry(
        Chrome chrome, string folder, Paper? paper, string title, EdtfDate updated, string headlines)
    {
        var entry = new SyndicationItem
        {
            Id = PermanentId.Of(chrome, folder),
            Title = Text(title),
            Content = SyndicationContent.CreateHtmlContent(XmlText.Of(headlines)),
            LastUpdatedTime = Noon(updated),
        };
        entry.Authors.Add(new SyndicationPerson { Name = XmlText.Shown(Labels.OfPaper(paper, chrome.Script, chrome.Words)) });
        entry.Links.Add(
            new SyndicationLink(Address(chrome, folder)) { RelationshipType = "alternate", MediaType = "text/html" });
        return entry;
    }

    /// <summary>The pages of an issue and their headlines, each a link.</summary>
    private static string Headlines(Chrome chrome, Issue issue, IReadOnlyDictionary<string, PageCard> cards) =>
        string.Concat(issue.Pages.Select(page => "<p>" + Link(chrome, page.Folder,
            Labels.InIssue(page, Labels.Lead(cards[page.Path], chrome.Script), chrome.Words)) + "</p>\n"
            + Headlines(chrome, page, cards[page.Path])));

    private static string Headlines(Chrome chrome, PageEntry page, PageCard card) =>
        "<ul>\n" + string.Concat(card.Stories.Select(story =>
            "<li>" + Link(chrome, Folders.OfStory(page.Folder, story.Id), story.Titles[chrome.Script]) + "</li>\n")) + "</ul>\n";

    private static string Link(Chrome chrome, string below, string text) =>
        $"<a href=\"{Html.Escape(Address(chrome, below).OriginalString)}\">{Html.Escape(text)}</a>";

    /// <summary>
    /// The first day a date can mean, as a moment: Atom has no days. At noon in Greenwich it is that day nearly everywhere, so
    /// that no reader shows the one before.
    /// </summary>
    private static DateTimeOffset Noon(EdtfDate date) => new(date.Year, date.Month ?? 1, date.Day ?? 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Absolute where the site has a base URL, else relative to the feed.</summary>
    private static Uri Address(Chrome chrome, string below) =>
        chrome.Links.Absolute(Folders.Below(chrome.Links.Folder, below)) is { } address ? new Uri(address)
            : new Uri(chrome.To(below), UriKind.Relative);

    // A reader of feeds shows titles as they are.
    private static TextSyndicationContent Text(string text) => new(XmlText.Shown(text));

    /// <param name="name">what tells the feed's id from that of the site</param>
    private static byte[] Write(
        Chrome chrome, string file, string name, TextSyndicationContent title, IEnumerable<SyndicationItem> items)
    {
        var entries = items.ToList();
        var feed = new SyndicationFeed
        {
            Id = PermanentId.Of(chrome, name),
            Title = title,
            Description = chrome.DescriptionIn(chrome.Script) is { Length: > 0 } description ? Text(description) : null,
            Language = chrome.Script.Tag,
            LastUpdatedTime = entries.Count > 0 ? entries[0].LastUpdatedTime : Never,
            Items = entries,
        };
        feed.Authors.Add(new SyndicationPerson { Name = XmlText.Shown(chrome.SiteTitle) });
        feed.Links.Add(new SyndicationLink(Address(chrome, "")) { RelationshipType = "alternate", MediaType = "text/html" });
        if (chrome.Links.Absolute(chrome.Links.Folder) is { } home)
            feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(home + file), "application/atom+xml"));
        return Write(feed);
    }

    private static byte[] Write(SyndicationFeed feed)
    {
        using var bytes = new MemoryStream();
        // To bytes: a writer of text would declare utf-16.
        using (var xml = XmlWriter.Create(bytes,
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
            feed.SaveAsAtom10(xml);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
