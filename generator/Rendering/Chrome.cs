using System.Text.Json.Nodes;
using Banmian.Addresses;
using Banmian.Scripts;
using Scriban.Runtime;

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

    /// <summary>The model every layout gets; layouts add what is their own.</summary>
    public ScriptObject Model(Head head, params ReadOnlySpan<(string Title, string Below)> trail)
    {
        var steps = new ScriptArray();
        foreach (var (title, below) in trail)
            steps.Add(new ScriptObject { ["title"] = title, ["href"] = To(below) });
        return new ScriptObject
        {
            ["lang"] = Script.Tag,
            ["words"] = Words.Model,
            ["site"] = new ScriptObject
            {
                ["title"] = SiteTitle,
                ["description"] = DescriptionIn(Script),
                ["institution"] = Institution,
                ["contact"] = Site.Archive.Config.Contact is { } contact
                    ? new ScriptObject { ["text"] = Shown(contact), ["href"] = contact.AbsoluteUri } : null,
                ["licence"] = Site.Archive.Config.Licence?.AbsoluteUri,
            },
            ["assets"] = Links.ToFile(Folders.Assets),
            ["home"] = To(""),
            ["chooser"] = Links.To(""),
            ["search_href"] = To(Folders.Search),
            ["is_search"] = Below == Folders.Search,
            ["manifest"] = Below is "" && Links.BaseUrl is not null ? ToFile(FileNames.Manifest) : null,
            ["feed"] = Below is null ? null : ToFile(FileNames.Feed),
            ["head"] = HeadModel(head, trail),
            ["scripts"] = new ScriptArray(Site.Archive.Config.Scripts.Select(ScriptModel)),
            ["standing"] = new ScriptArray(Site.Archive.StandingPages.Select(page => page.In(Script))
                .Select(page => new ScriptObject
                {
                    ["title"] = Site.In(Script, page.Script, page.Title),
                    ["href"] = To(page.Slug),
                    ["current"] = Below == page.Slug,
                })),
            ["choices_href"] = Site.Archive.HasChoices ? To(Folders.Choices) : null,
            ["trail"] = steps,
            ["turns"] = new ScriptArray(),
        };
    }

    /// <summary>The page for missing addresses stands at any of them and has none of its own.</summary>
    private bool HasAddress => !Links.FromBasePath;

    private ScriptObject HeadModel(Head head, ReadOnlySpan<(string Title, string Below)> trail) => new()
    {
        ["title"] = head.Title.Contains(SiteTitle, StringComparison.Ordinal) ? head.Title
            : head.Title + Words[WordNames.BetweenTitles] + SiteTitle,
        ["short_title"] = head.Title,
        ["here"] = head.Here ?? head.Title,
        ["description"] = head.Description,
        ["canonical"] = !HasAddress ? null : head.MovedTo is { } there ? Links.Absolute(there)
            : Below is null ? Links.Absolute("") : Links.Absolute(FolderOf(Script, Below)),
        ["alternates"] = new ScriptArray((HasAddress && head.MovedTo is null && Elsewhere is null
            ? Alternates.Of(Site.Archive.Config, Below ?? "") : []).Select(a => new ScriptObject { ["lang"] = a.Lang, ["href"] = a.Href })),
        ["open_graph_type"] = head.OpenGraphType,
        ["locale"] = Script.Locale,
        ["picture"] = head.Picture is { } picture && Site.Archive.Config.BaseUrl is { } root ? root.AbsoluteUri + picture : null,
        ["json_ld"] = new[] { head.JsonLd, TrailOf(head, trail) }.OfType<JsonObject>().ToList() is [_, ..] things
            ? new Html(LinkedData.Write(things)) : null,
        ["refresh"] = head.MovedTo is null ? null : Links.To(head.MovedTo),
        ["meta"] = new ScriptArray(head.Meta.Select(m => new ScriptObject { ["name"] = m.Name, ["content"] = m.Content })),
    };

    // A trail is told by addresses, so without a base URL there is none. Its first step is the front page.
    private JsonObject? TrailOf(Head head, ReadOnlySpan<(string Title, string Below)> trail) =>
        trail.Length > 1 && head.IsToBeFound && Links.Absolute("") is not null
            ? LinkedData.Trail([.. trail[1..].ToArray()
                .Select(step => (step.Title, Links.Absolute(FolderOf(Script, step.Below))!))]) : null;

    private ScriptObject ScriptModel(Script script) => new()
    {
        ["lang"] = script.Tag,
        ["words"] = Site.Words(script).Model,
        ["search_href"] = Links.To(FolderOf(script, Folders.Search)),
        ["name"] = Site.Words(script)[script.IsTraditional ? WordNames.ScriptHant : WordNames.ScriptHans],
        ["title"] = TitleIn(script),
        ["description"] = DescriptionIn(script),
        ["href"] = Links.To(FolderOf(script, script == Script ? Below ?? "" : Elsewhere ?? Below ?? "")),
        ["current"] = Below is not null && script == Script,
    };

    /// <summary>Whose site it is; null where that is not stated.</summary>
    public string? Institution => Site.Archive.Config.Institution.GetValueOrDefault(Script);

    private static string Shown(Uri contact) => contact.Scheme == Uri.UriSchemeMailto ? contact.AbsoluteUri["mailto:".Length..]
        : contact.AbsoluteUri;

    public string TitleIn(Script script) =>
        Site.Archive.Config.Titles.GetValueOrDefault(script, Site.Words(script)[WordNames.FrontPage]);

    public string DescriptionIn(Script script) => Site.Archive.Config.Descriptions.GetValueOrDefault(script, "");

    private static string FolderOf(Script script, string below) => Folders.Below(script.Folder, below);
}
