using System.Text;

namespace Banmian.Tests.Search;

/// <summary>The client of the search, run by node over a site of the test pages, in both scripts and several blocks.</summary>
[Collection(nameof(SearchedSite))]
public sealed class ClientTests(SearchedSite site)
{
    [Fact]
    public async Task Finds_all_that_a_reading_of_every_text_finds_and_nothing_else()
    {
        var (code, said) = await Node.Run("proof.mjs", site.Site, Path.Combine(AppContext.BaseDirectory, "opencc"));
        Assert.True(code == 0, said);
    }

    [Fact]
    public void A_changed_page_makes_one_block_anew_as_a_clean_build_does()
    {
        var before = site.Index("site");
        site.ChangeAPage();
        site.Build("site");
        site.Build("clean");
        var after = site.Index("site");
        Assert.Equal(site.Index("clean"), after);
        Assert.Equal(3, before.Keys.Count(path => path.EndsWith("block.js", StringComparison.Ordinal)));
        var folders = after.Keys.Except(before.Keys).Select(Path.GetDirectoryName).Distinct();
        Assert.Single(folders);
    }

    [Fact]
    public void The_client_is_small()
    {
        var scripts = ((string[])["query.js", "search.js", "find.js"])
            .Select(name => File.ReadAllText(Path.Combine(site.Site, "assets", name))).ToList();
        Assert.InRange(scripts.Sum(Encoding.UTF8.GetByteCount), 1, 12 * 1024);
        Assert.All(scripts, script => Assert.StartsWith("\"use strict\"", script, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_client_keeps_its_promises()
    {
        var (code, said) = await Node.Run("client.test.mjs", site.Site);
        Assert.True(code == 0, said);
    }
}
