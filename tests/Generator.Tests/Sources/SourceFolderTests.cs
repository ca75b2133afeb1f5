using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Sources;

public sealed class SourceFolderTests : IDisposable
{
    private readonly TempFolder site = new();
    private readonly TempFolder elsewhere = new();
    private readonly DiagnosticBag bag = new();

    public void Dispose()
    {
        site.Dispose();
        elsewhere.Dispose();
    }

    private string[] List() =>
        [.. SourceFolder.List(new SiteFolder(site.Path), bag)
            .Select(f => f.Sidecar is null ? f.Path : $"{f.Path} + {f.Sidecar}")];

    [Fact]
    public void Finds_dumps_at_any_depth_in_ordinal_order_with_their_sidecars()
    {
        site.Write("seeds/b.txt", "").Write("seeds/B.txt", "").Write("seeds/2021/a.txt", "").Write("seeds/2021/a.yml", "")
            .Write("seeds/a-1.txt", "");
        Assert.Equal(["seeds/2021/a.txt + seeds/2021/a.yml", "seeds/B.txt", "seeds/a-1.txt", "seeds/b.txt"], List());
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Skips_what_is_no_dump_and_what_a_mac_leaves_on_a_stick()
    {
        site.Write("seeds/a.txt", "").Write("seeds/._a.txt", "").Write("seeds/.git/a.txt", "").Write("seeds/a.gold.json", "")
            .Write("seeds/a.md", "");
        Assert.Equal(["seeds/a.txt"], List());
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Warns_of_sidecars_that_belong_to_no_dump()
    {
        site.Write("seeds/a.txt", "").Write("seeds/b.yml", "").Write("seeds/a.yaml", "");
        List();
        Assert.Equal(
            ["seeds/b.yml: warning NP008: there is no dump beside this sidecar (name it like its dump, with .yml in place of "
                + ".txt)",
             "seeds/a.yaml: warning NP008: this file is not read (a sidecar's name ends in .yml)"],
            bag.Items.Select(d => d.ToString()));
    }

    [Fact]
    public void Reports_a_site_without_dumps()
    {
        List();
        Assert.StartsWith("seeds: error NP007: there is no NAME.txt", Assert.Single(bag.Items).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_how_to_take_the_text_out_of_PDFs_where_nothing_else_is_there()
    {
        site.Write("seeds/2021/06.PDF", "%PDF-1.7");
        List();
        Assert.Equal($"seeds: error NP007: there is no NAME.txt to build from in {site.FullPath("seeds")} "
            + "(take the text out of each PDF: "
            + "pdftotext -raw -nopgbrk seeds/2021/06.PDF seeds/2021/06.txt)", Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Refuses_a_folder_that_a_link_leads_to_outside_the_site()
    {
        elsewhere.Write("secret.txt", "一\n二");
        site.Write("seeds/a.txt", "");
        Directory.CreateSymbolicLink(site.FullPath("seeds/out"), elsewhere.Path);
        Assert.Equal(["seeds/a.txt"], List());
        Assert.Equal(
            $"seeds/out: error NP006: the path leaves the site's folder, to {elsewhere.Path} (copy the file into the site's "
                + "folder; links may not lead out of it)", Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Refuses_to_read_a_file_that_a_link_leads_to_outside_the_site()
    {
        elsewhere.Write("secret.txt", "一\n二");
        site.Write("seeds/a.txt", "");
        File.CreateSymbolicLink(site.FullPath("seeds/b.txt"), elsewhere.FullPath("secret.txt"));
        Assert.Null(new SiteFolder(site.Path).ReadBytes("seeds/b.txt", bag));
        Assert.Equal(Rules.OutsideSite, Assert.Single(bag.Items).Rule);
    }

    [Theory]
    [InlineData("../x.txt")]
    [InlineData("seeds/../../x.txt")]
    [InlineData("/etc/hostname")]
    public void Refuses_to_read_a_path_that_climbs_out_of_the_site(string path)
    {
        Assert.Null(new SiteFolder(site.Path).ReadBytes(path, bag));
        Assert.Equal(Rules.OutsideSite, Assert.Single(bag.Items).Rule);
    }

    [Fact]
    public void Does_not_take_a_neighbour_for_the_site_because_its_name_begins_the_same() =>
        Assert.False(RealPath.IsWithin("/archive/site-old/x.txt", "/archive/site"));

    [Fact]
    public void Reads_a_link_that_stays_inside_the_site()
    {
        site.Write("seeds/a.txt", "一");
        File.CreateSymbolicLink(site.FullPath("seeds/b.txt"), "a.txt");
        Assert.Equal("一", new SiteFolder(site.Path).ReadText("seeds/b.txt", bag));
    }

    [Fact]
    public void Does_not_follow_links_in_a_circle()
    {
        site.Write("seeds/a.txt", "");
        Directory.CreateSymbolicLink(site.FullPath("seeds/again"), site.FullPath("seeds"));
        Assert.Equal(["seeds/a.txt"], List());
        Assert.Equal(Rules.OutsideSite, Assert.Single(bag.Items).Rule);

        File.CreateSymbolicLink(site.FullPath("seeds/self.txt"), "self.txt");
        Assert.Null(new SiteFolder(site.Path).ReadBytes("seeds/self.txt", bag));
        Assert.Equal(Rules.Unreadable, bag.Items[^1].Rule);
    }

    [Fact]
    public void Reports_a_file_that_is_not_there()
    {
        Assert.Null(new SiteFolder(site.Path).ReadBytes("seeds/none.txt", bag));
        Assert.Equal(Rules.Unreadable, Assert.Single(bag.Items).Rule);
    }
}
