using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Banmian.Addresses;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>
/// What is the same on every page: head, links home, to standing pages and to the other script.
/// <paramref name="Below"/> is the page's folder below its script's (<c>undated/x/03</c>; empty is the front page), null for
/// the pages of no script.
/// </summary>
internal sealed record Chrome(Site Site, Script Script, string? Below, Links Links)
{
    /// <summary>Where the switch of scripts leads (below their folders) if this page stands in one script only.</summary>
    public string? Elsewhere { get; init; }

    public static Chrome For(Site site, Script script, string below) =>
        new(site, script, below, new Links(FolderOf(script, below), site.Archive.Config.BaseUrl));

    /// <summary>The address of this page, absolute where the site has one; else its folder in the site.</summary>
    public string Address => Links.Absolute(Links.Folder) ?? Links.Folder + "/";

    public Words Words => Site.Words(Script);

    /// <summary>The link to a folder below this page's script.</summary>
    public string To(string below) => Links.To(FolderOf(Script, below));

    /// <summary>The link to a file below this page's script.</summary>
    public string ToFile(string below) => Links.ToFile(FolderOf(Script, below));

    public string SiteTitle => TitleIn(Script);

    /// <summary>What every layout gets.</summary>
    public CommonModel Model(Head head, params ReadOnlySpan<(string Title, string Below)> trail)
    {
        var steps = ImmutableArray.CreateBuilder<TitledLink>(trail.Length);
        foreach (var (title, below) in trail)
            steps.Add(new TitledLink(title, To(below)));
        return new CommonModel(
            Lang: Script.Tag,
            Words: Words.Model,
            Site: new SiteModel(SiteTitle, DescriptionIn(Script), Institution,
                Site.Archive.Config.Contact is { } contact ? new ContactModel(Shown(contact), contact.AbsoluteUri) : null,
                Site.Archive.Config.Licence?.AbsoluteUri),
            Assets: Links.ToFile(Folders.Assets),
            Home: To(""),
            Chooser: Links.To(""),
            SearchHref: To(Folders.Search),
            IsSearch: Below == Folders.Search,
            Manifest: Below is "" && Links.BaseUrl is not null ? ToFile(FileNames.Manifest) : null,
            Feed: Below is null ? null : ToFile(FileNames.Feed),
            Head: HeadModel(head, trail),
            Scripts: [.. Site.Archive.Config.Scripts.Select(ScriptModel)],
            Standing: [.. Site.Archive.StandingPages.Select(page => page.In(Script)).Select(page =>
                new StandingLink(Site.In(Script, page.Script, page.Title), To(page.Slug), Below == page.Slug))],
            ChoicesHref: Site.Archive.HasChoices ? To(Folders.Choices) : null,
            Trail: steps.DrainToImmutable());
    }

    /// <summary>The page for missing addresses stands at any of them and has none of its own.</summary>
    private bool HasAddress => !Links.FromBasePath;

    private HeadModel HeadModel(Head head, ReadOnlySpan<(string Title, string Below)> trail) => new(
        Title: head.Title.Contains(SiteTitle, StringComparison.Ordinal) ? head.Title
            : head.Title + Words[WordNames.BetweenTitles] + SiteTitle,
        ShortTitle: head.Title,
        Here: head.Here ?? head.Title,
        Description: head.Description,
        Canonical: !HasAddress ? null : head.MovedTo is { } there ? Links.Absolute(there)
            : Below is null ? Links.Absolute("") : Links.Absolute(FolderOf(Script, Below)),
        Alternates: [.. (HasAddress && head.MovedTo is null && Elsewhere is null
            ? Alternates.Of(Site.Archive.Config, Below ?? "") : []).Select(a => new AlternateModel(a.Lang, a.Href))],
        OpenGraphType: head.OpenGraphType,
        Locale: Script.Locale,
        Picture: head.Picture is { } picture && Site.Archive.Config.BaseUrl is { } root ? root.AbsoluteUri + picture : null,
        JsonLd: new[] { head.JsonLd, TrailOf(head, trail) }.OfType<JsonObject>().ToList() is [_, ..] things
            ? new Html(LinkedData.Write(things)) : null,
        Refresh: head.MovedTo is null ? null : Links.To(head.MovedTo),
        Meta: [.. head.Meta.Select(m => new MetaModel(m.Name, m.Content))]);

    // A trail is told by addresses, so without a base URL there is none. Its first step is the front page.
    private JsonObject? TrailOf(Head head, ReadOnlySpan<(string Title, string Below)> trail) =>
        trail.Length > 1 && head.IsToBeFound && Links.Absolute("") is not null
            ? LinkedData.Trail([.. trail[1..].ToArray()
                .Select(step => (step.Title, Links.Absolute(FolderOf(Script, step.Below))!))]) : null;

    private ScriptModel ScriptModel(Script script) => new(
        Lang: script.Tag,
        Words: Site.Words(script).Model,
        SearchHref: Links.To(FolderOf(script, Folders.Search)),
        Name: Site.Words(script)[script.IsTraditional ? WordNames.ScriptHant : WordNames.ScriptHans],
        Title: TitleIn(script),
        Description: DescriptionIn(script),
        Href: Links.To(FolderOf(script, script == Script ? Below ?? "" : Elsewhere ?? Below ?? "")),
        Current: Below is not null && script == Script);

    /// <summary>Whose site it is; null where that is not stated.</summary>
    public string? Institution => Site.Archive.Config.Institution.GetValueOrDefault(Script);

    private static string Shown(Uri contact) => contact.Scheme == Uri.UriSchemeMailto ? contact.AbsoluteUri["mailto:".Length..]
        : contact.AbsoluteUri;

    public string TitleIn(Script script) =>
        Site.Archive.Config.Titles.GetValueOrDefault(script, Site.Words(script)[WordNames.FrontPage]);

    public string DescriptionIn(Script script) => Site.Archive.Config.Descriptions.GetValueOrDefault(script, "");

    private static string FolderOf(Script script, string below) => Folders.Below(script.Folder, below);
}
