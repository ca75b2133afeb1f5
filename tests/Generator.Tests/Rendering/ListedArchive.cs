using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Tests.Archive;
using Banmian.Tests.Scripts;
using Banmian.Text;

namespace Banmian.Tests.Rendering;

/// <summary>An archive as its lists know it: entries and cards of pages that nobody has read.</summary>
internal sealed class ListedArchive
{
    private const string LongHeadline = "这是一条长得需要转行才排得下的头条新闻的主标题";

    private readonly Dictionary<string, PageCard> cards;
    private readonly DiagnosticBag bag = new();

    private ListedArchive(IEnumerable<Sidecar> pages)
    {
        var entries = pages.Select((page, i) => Samples.Entry($"seeds/p{i:00000}.txt", page)).ToArray();
        cards = entries.ToDictionary(entry => entry.Path, _ => Card, StringComparer.Ordinal);
        Site = RenderedSite.Of(Samples.Archive(Samples.Config("https://example.org/"), new(), entries), Unconverted);
    }

    public static SiteConverters Unconverted { get; } = Converters.OfSite(new Unchanged(), new Unchanged());

    public Banmian.Rendering.Site Site { get; }

    private static PageCard Card { get; } = new(Script.Hans, ReviewState.Unread, [],
        [.. Enumerable.Range(1, 8).Select(n => new StoryCard($"s{n:00}", StoryKind.Article, HasHeadline: true,
            Samples.Config().Scripts.ToImmutableSortedDictionary(script => script, _ => LongHeadline)))], []);

    public static ListedArchive Of(IEnumerable<Sidecar> pages) => new(pages);

    /// <summary>A page for each of these dates (EDTF; null: none) of one paper.</summary>
    public static ListedArchive Of(params IEnumerable<string?> dates) => new(dates.Select(date => Sidecar.Empty with
    {
        Paper = Samples.Paper.Slug,
        Date = date is null ? null : EdtfDate.Parse(date, out _),
    }));

    /// <summary>So many days in a row from 1 January of a year.</summary>
    public static IEnumerable<string> Daily(int year, int days, int every = 1) => Enumerable.Range(0, days)
        .Where(day => day % every == 0).Select(day => new DateOnly(year, 1, 1).AddDays(day).ToString("yyyy-MM-dd"));

    public PageCard CardOf(PageEntry page) => cards[page.Path];

    public IEnumerable<RenderedFile> Papers => Site.Archive.Holdings
        .SelectMany(holding => ListRenderer.OfHolding(Site, holding, cards, bag));

    public IEnumerable<RenderedFile> Years => Site.Archive.Holdings.SelectMany(holding => holding.Volumes
        .SelectMany(volume => ListRenderer.OfVolume(Site, holding, volume, cards, Miniatures, bag)));

    public IEnumerable<RenderedFile> Issues => Site.Archive.Issues
        .SelectMany(issue => ListRenderer.OfIssue(Site, issue, cards, Miniatures, _ => null, bag));

    public IEnumerable<RenderedFile> Days => ListRenderer.OfDays(Site, bag)
        .Concat(Site.Archive.Days.SelectMany(day => ListRenderer.OfDay(Site, day, cards, bag)));

    /// <summary>The choice of a script and the fronts.</summary>
    /// <param name="lead">what pages lead with</param>
    public IEnumerable<RenderedFile> Fronts(PageLead? lead = null) =>
        ListRenderer.Fronts(Site, cards, _ => lead ?? new(null, ImmutableSortedDictionary<Script, LeadText>.Empty, null),
            Miniatures, bag);

    private static ImmutableSortedDictionary<Script, Miniature> Miniatures(string page) =>
        Samples.Config().Scripts.ToImmutableSortedDictionary(script => script, _ => new Miniature([]));

    /// <summary>The page of a list at this path, read by a strict parser.</summary>
    public static IHtmlDocument Document(IEnumerable<RenderedFile> list, string path) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true })
            .ParseDocument(Encoding.UTF8.GetString(list.Single(file => file.Path == path).Bytes.Span));

    private sealed class Unchanged : IScriptConverter
    {
        public string Convert(string text, KnownNames known) => text;

        public AlignedText Align(string text, KnownNames known) => new(text, text, Alignment.Identity);
    }
}
