using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Banmian.Tests.Site;

/// <summary>What must hold on every page of the site, asked of a real HTML parser.</summary>
public class EveryPageTests(BuiltSite site)
{
    // The face stands in a style sheet of the site as data: browsers load no font file from a disk.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src data:; base-uri 'none'; "
        + "form-action 'self' file:";

    private static readonly Uri Root = new(BuiltSite.BaseUrl);

    [Fact]
    public void Is_html_without_a_single_parse_error()
    {
        var strict = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        NoPage(path =>
        {
            try
            {
                strict.ParseDocument(site.Text(path));
                return [];
            }
            catch (HtmlParseException e)
            {
                return [$"{e.Position}: {e.Message}"];
            }
        });
    }

    [Fact]
    public void Has_no_id_twice() => NoPage(path =>
        site.Document(path).QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key!));

    [Fact]
    public void Links_only_to_files_and_places_that_are_there() => NoPage(path =>
        site.Document(path).QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Where(link => !Leads(path, link)));

    [Fact]
    public void Points_with_its_references_at_ids_that_are_there() => NoPage(path => site.Document(path) is var page
        ? page.QuerySelectorAll("[aria-labelledby], [aria-describedby], [for]")
            .SelectMany(e =>
                $"{e.GetAttribute("aria-labelledby")} {e.GetAttribute("aria-describedby")} {e.GetAttribute("for")}".Split(' ',
                    StringSplitOptions.RemoveEmptyEntries))
            .Where(id => page.GetElementById(id) is null)
        : []);

    [Fact]
    public void Names_the_file_in_every_link_to_a_page_so_that_it_opens_from_a_disk() => NoPage(path =>
        path == "404.html" ? [] : site.Document(path).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)
            .Where(link => (link.StartsWith('/') || link.EndsWith('/')) && Resolve(path, link).Path is not null));

    [Fact]
    public void Asks_nothing_of_another_host() => NoPage(path =>
        site.Document(path).QuerySelectorAll("[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!)
            .Where(link => link.Contains("//", StringComparison.Ordinal)));

    [Fact]
    public void Allows_nothing_but_the_files_of_the_site_before_it_asks_for_any() => NoPage(path =>
    {
        var head = site.Document(path).Head!.Children.ToList();
        var policies = head.Where(e => e.GetAttribute("http-equiv") == "Content-Security-Policy").ToList();
        var asks =
            head.FindIndex(e => e.LocalName is "script" or "style" or "base" || e.LocalName == "link" && e.HasAttribute("href"));
        var policy = Policy + (head.Exists(e => e.HasAttribute("data-manifest")) ? "; manifest-src 'self'" : "");
        return policies.Count == 1 && policies[0].GetAttribute("content") == policy && head.IndexOf(policies[0]) < asks ? []
            : [$"{policies.Count} policies, first asks at {asks}"];
    });

    [Fact]
    public void Has_nothing_the_policy_would_refuse() => NoPage(path => site.Document(path).All
        .Where(e => e.LocalName is "style" or "iframe" or "object" or "embed" or "base" || e.LocalName == "script"
            && e.GetAttribute("type") != "application/ld+json" && (!e.HasAttribute("src") || e.TextContent.Length > 0)
            || e.LocalName == "form" && (e.GetAttribute("action") is not { } action || !Leads(path, action))
            || e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)))
        .Select(e => e.OuterHtml));

    [Fact]
    public void Says_which_script_it_is_in() =>
        NoPage(path => ScriptOf(path) is { } script && site.Document(path).DocumentElement.GetAttribute("lang") is var lang
            && lang != script ? [$"lang is {lang}"] : []);

    [Fact]
    public void Switches_to_the_same_page_in_the_other_script() => NoPage(path => !IsInBothScripts(path) ? [] :
        site.Document(path).QuerySelectorAll<IHtmlAnchorElement>(".switch a")
            .Select(a => Resolve(path, a.GetAttribute("href")!).Path) is var targets
            && targets.SequenceEqual([In("zh-hans", path), In("zh-hant", path)]) ? [] : ["no switch, or not to the same page"]);

    [Fact]
    public void Has_its_own_address_and_that_of_the_other_script() => NoPage(path =>
    {
        var alternates = site.Document(path).QuerySelectorAll("link[rel=alternate][hreflang]")
            .ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href"));
        var canonical = site.Document(path).QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        return path == "404.html" ? [.. canonical is null && alternates.Count == 0 ? [] : (string[])["has an address"]]
            : LeadsOn(path) ? [.. canonical == AddressOf(path) ? (string[])["has an address of its own"] : []]
            : canonical != AddressOf(path) ? [$"canonical is {canonical}"]
            : !IsInBothScripts(path) ? []
            : alternates.GetValueOrDefault("zh-Hans") == AddressOf(In("zh-hans", path))
            && alternates.GetValueOrDefault("zh-Hant") == AddressOf(In("zh-hant", path)) && alternates.ContainsKey("x-default")
            ? []
            : ["alternates are wrong"];
    });

    [Fact]
    public void Stands_in_the_sitemap_if_it_has_an_address_and_says_what_no_other_page_says() => Assert.Equal(
        site.Pages.Where(path => path != "404.html" && !path.EndsWith("/reading/index.html", StringComparison.Ordinal)
            && !IsSource(path) && site.Document(path)
            .QuerySelector("link[rel=canonical]")?.GetAttribute("href") == AddressOf(path)).Select(AddressOf)
            .Order(StringComparer.Ordinal),
        XDocument.Parse(site.Text("sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Stands_in_both_scripts_but_for_the_source_view() =>
        Assert.Equal(site.Pages.Where(p => ScriptOf(p) == "zh-Hans" && !IsSource(p)).Select(p => In("zh-hant", p)),
            site.Pages.Where(p => ScriptOf(p) == "zh-Hant"));

    [Fact]
    public void Has_a_title_a_description_one_heading_and_a_way_past_the_navigation() =>
        NoPage(path => site.Document(path) is var page
        && page.Title?.Length > 0
        && page.QuerySelector("meta[name=viewport]") is not null
        && page.QuerySelectorAll("meta[name=description]").Length == 1
        && page.QuerySelectorAll("h1").Length == 1
        && page.QuerySelectorAll("main").Length == 1 ? [] : ["something of it is missing"]);

    [Fact]
    public void Runs_no_script_but_those_of_the_site_and_says_in_json_what_it_is() =>
        NoPage(path => site.Document(path).QuerySelectorAll("script").SelectMany(script =>
    {
        if (script.GetAttribute("type") != "application/ld+json")
            return Resolve(path, script.GetAttribute("src") ?? "").Path?.StartsWith("assets/", StringComparison.Ordinal) == true
                ? [] : new[] { script.OuterHtml };
        using var json = JsonDocument.Parse(script.TextContent);
        return json.RootElement.GetProperty("@context").GetString() == "https://schema.org" ? [] : new[] { script.TextContent };
    }));

    private void NoPage(Func<string, IEnumerable<string>> faults) =>
        Assert.Empty(site.Pages.SelectMany(path => faults(path).Select(fault => $"{path}: {fault}")));

    private bool Leads(string from, string link)
    {
        var (path, fragment) = Resolve(from, link);
        return path is null
            || (site.Files.ContainsKey(path)
                && (fragment.Length == 0 || (path.EndsWith(".xml", StringComparison.Ordinal)
                    ? site.Text(path).Contains($"xml:id=\"{fragment}\"", StringComparison.Ordinal)
                    : site.Document(path).GetElementById(fragment) is not null)));
    }

    /// <summary>The file a browser would open, null for another host; a folder opens its index.</summary>
    private static (string? Path, string Fragment) Resolve(string from, string link)
    {
        var target = new Uri(new Uri(Root, from), link);
        if (target.Host != Root.Host)
            return (null, "");
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        return path.StartsWith(Root.AbsolutePath, StringComparison.Ordinal)
            ? (path[Root.AbsolutePath.Length..] is var inside && (inside.Length == 0 || inside.EndsWith('/')) ? inside
                + "index.html" : inside, target.Fragment.TrimStart('#'))
            : ("outside", "");
    }

    private static bool IsInBothScripts(string path) => ScriptOf(path) is not null && !IsSource(path);

    /// <summary>A page has one source view; the address of another leads there.</summary>
    private static bool IsSource(string path) => path.EndsWith("/source/index.html", StringComparison.Ordinal);

    private bool LeadsOn(string path) => site.Document(path).QuerySelector("meta[http-equiv=refresh]") is not null;

    private static string? ScriptOf(string path) =>
        path.Split('/')[0] switch { "zh-hans" => "zh-Hans", "zh-hant" => "zh-Hant", _ => null };

    private static string In(string script, string path) => script + path[path.IndexOf('/', StringComparison.Ordinal)..];

    private static string AddressOf(string path) => BuiltSite.BaseUrl + path[..^"index.html".Length];
}
