using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Tests.Archive;

public class ArchiveAssemblyTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Issues_stand_newest_first_and_the_undated_last()
    {
        var archive = Samples.Archive(Samples.Config(), bag,
            Samples.Entry("seeds/a.txt", Sidecar.Empty),
            Samples.Entry("seeds/b.txt", Samples.Dated("2021-01", 1)),
            Samples.Entry("seeds/c.txt", Samples.Dated("2021-02-01", 1)),
            Samples.Entry("seeds/d.txt", Samples.Dated("2021-02-03", 1)));
        Assert.Equal(["xinqu/2021-02-03", "xinqu/2021-02-01", "xinqu/2021-01", "undated"], archive.Issues.Select(i => i.Folder));
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Pages_of_an_issue_stand_in_page_order_and_those_without_a_number_last()
    {
        var archive = Samples.Archive(Samples.Config(), bag,
            Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01")),
            Samples.Entry("seeds/b.txt", Samples.Dated("2021-02-01", 10)),
            Samples.Entry("seeds/c.txt", Samples.Dated("2021-02-01", 2)));
        Assert.Equal(["02", "10", "a"], Assert.Single(archive.Issues).Pages.Select(p => p.Folder.Split('/')[^1]));
    }

    [Fact]
    public void A_date_without_a_paper_makes_an_issue_of_that_date()
    {
        var issue = Assert.Single(Samples.Archive(Samples.Config(), bag,
            Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6) with { Paper = null })).Issues);
        Assert.Equal(("unnamed/2021-02-01", "2021-02-01"), (issue.Folder, issue.Date?.Text));
        var page = Assert.Single(issue.Pages);
        Assert.Equal(("unnamed/2021-02-01/06", "undated/a"), (page.Folder, Assert.Single(page.Former)));
    }

    [Theory]
    [InlineData("xinqu/2021-02-01/a", "page")]
    [InlineData("xinqu/undated/a", "date")]
    [InlineData("unnamed/2021-02-01/06 undated/a", "paper")]
    [InlineData("undated/a", "paper", "date", "page")]
    public void The_address_that_a_page_would_have_without_what_is_only_printed_leads_to_it(string former,
        params string[] printed)
    {
        var page = Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6) with { Unconfirmed = [.. printed] });
        Assert.Equal(("xinqu/2021-02-01/06", former), (page.Folder, string.Join(' ', page.Former)));
    }

    [Fact]
    public void What_cannot_be_a_folder_on_every_disk_is_no_former_address()
    {
        var page = Samples.Entry("seeds/con.txt", Samples.Dated("2021-02-01", 6) with { Unconfirmed = ["paper", "date", "page"] });
        Assert.Equal(("xinqu/2021-02-01/06", 0), (page.Folder, page.Former.Length));
    }

    [Fact]
    public void A_stated_former_address_that_cannot_be_a_folder_is_told()
    {
        var was = new FormerAddress("xinqu/aux/06", new Location("seeds/a.yml", 1, 7));
        var page = Assert.Single(Samples.Archive(Samples.Config(), bag,
            Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6) with { Was = [was] })).Issues).Pages[0];
        Assert.Empty(page.Former);
        Assert.Equal("seeds/a.yml:1:7: warning NP304: xinqu/aux/06/ cannot be a folder on every disk (take it out here or there)",
            Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Missing_pages_are_told_in_the_language_of_the_terminal()
    {
        Samples.Archive(Samples.Config(), bag, Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 1)),
            Samples.Entry("seeds/b.txt", Samples.Dated("2021-02-01", 4)), Samples.Entry("seeds/c.txt", Samples.Dated("2021-02-01", 6)));
        var told = Assert.Single(bag.Items).Message;
        Assert.Equal("xinqu/2021-02-01/ has no page 2 to 3, 5", told.ToString());
        Assert.Equal("xinqu/2021-02-01/ 没有第 2 至 3、5 版", Language.Chinese.Say(told));
    }

    [Fact]
    public void An_address_that_two_pages_could_have_had_leads_to_neither() =>
        Assert.All(Samples.Archive(Samples.Config(), bag,
            Samples.Entry("seeds/1/a.txt", Samples.Dated("2021-02-01", 6) with { Unconfirmed = ["paper", "date"] }),
            Samples.Entry("seeds/2/a.txt", Samples.Dated("2021-02-02", 6) with { Unconfirmed = ["paper", "date"] }))
            .Issues.SelectMany(issue => issue.Pages), page => Assert.Empty(page.Former));

    [Fact]
    public void Of_two_pages_of_one_number_the_one_that_only_prints_it_stands_under_the_name_of_its_file()
    {
        var issue = Assert.Single(Samples.Archive(Samples.Config(), bag,
            Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6) with { Unconfirmed = ["page"] }),
            Samples.Entry("seeds/b.txt", Samples.Dated("2021-02-01", 6))).Issues);
        Assert.Equal(["xinqu/2021-02-01/06 seeds/b.txt", "xinqu/2021-02-01/a seeds/a.txt"],
            issue.Pages.Select(page => $"{page.Folder} {page.Path}"));
        Assert.StartsWith("seeds/a.txt: warning NP303: seeds/b.txt has the address xinqu/2021-02-01/06/ already",
            Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
    }

    // A folder of 06.txt, 07.txt and so on that was copied: the name of the file is the number that is taken.
    [Fact]
    public void A_page_whose_file_is_named_as_the_other_page_is_numbered_stands_under_its_folders_too()
    {
        PageEntry Entry(string path) =>
            Samples.Entry(path, Samples.Dated("2021-02-01", 6) with { Unconfirmed = ["paper", "date", "page"] });
        var issue = Assert.Single(Samples.Archive(Samples.Config(), bag,
            Entry("seeds/a/06.txt"), Entry("seeds/b/06.txt"), Entry("seeds/c/06.txt")).Issues);
        Assert.Equal(["06", "b-06", "c-06"], issue.Pages.Select(page => page.Folder.Split('/')[^1]));
        Assert.All(bag.Items, item => Assert.Equal(Rules.LabelTwice, item.Rule));
    }

    [Fact]
    public void A_page_that_gives_way_is_told_to_state_the_edition_it_prints()
    {
        var page = Samples.Entry("seeds/b.txt", Samples.Dated("2021-02-01", 6) with { Unconfirmed = ["page"] });
        Samples.Archive(Samples.Config(), bag, Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6)),
            page with { PrintedEdition = "晚版" });
        Assert.Contains("state “edition: 晚版”, which this page prints", Assert.Single(bag.Items).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_stand_by_their_sections_and_editions_beside_one_another()
    {
        PageEntry Entry(string name, string label, string? edition) => Samples.Entry($"seeds/{name}.txt",
            Samples.Dated("2021-02-01") with
            {
                Label = PageLabel.Parse(label),
                Edition = edition is null ? null
                : Edition.Of(edition)
            });
        var archive = Samples.Archive(Samples.Config(), bag, Entry("a", "B2", null), Entry("b", "A10", null), Entry("c", "A9",
            null),
            Entry("d", "2-3", null), Entry("e", "A9", "晚版"));
        Assert.Equal(["xinqu/2021-02-01/2-3 xinqu/2021-02-01/a9 xinqu/2021-02-01/a10 xinqu/2021-02-01/b2",
            "xinqu/2021-02-01-late/a9"],
            archive.Issues.Select(issue => string.Join(' ', issue.Pages.Select(page => page.Folder))));
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void A_former_address_that_is_another_pages_is_told_where_it_is_stated()
    {
        FormerAddress Was(string folder) => new(folder, new Location("seeds/b.yml", 1, 7));
        var pages = Samples.Archive(Samples.Config(), bag, Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6)),
            Samples.Entry("seeds/b.txt", Samples.Dated("2021-02-01", 7) with
            {
                Was = [Was("xinqu/2021-02-01/06"),
                Was("undated/b")]
            }));
        Assert.Equal(["undated/b"], pages.Issues.SelectMany(issue => issue.Pages).SelectMany(page => page.Former));
        Assert.StartsWith("seeds/b.yml:1:7: warning NP304: xinqu/2021-02-01/06/ is the address of another page",
            Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_at_one_address_are_named_both()
    {
        Samples.Archive(Samples.Config(), bag,
            Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6)),
            Samples.Entry("seeds/b.txt", Samples.Dated("2021-02-01", 6)));
        Assert.Equal("seeds/b.txt: error NP300: this page and seeds/a.txt both have the address xinqu/2021-02-01/06/ "
            + "(give them different page numbers or dates in sidecars, in pages.csv or by paths:, or rename one of the files)",
            Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Files_that_differ_only_in_case_or_underscore_stand_at_one_address()
    {
        Samples.Archive(Samples.Config(), bag, Samples.Entry("seeds/a_b.txt", Sidecar.Empty),
            Samples.Entry("seeds/x/A-B.txt", Sidecar.Empty));
        Assert.Equal(Rules.AddressTaken, Assert.Single(bag.Items).Rule);
    }

    [Fact]
    public void A_standing_page_cannot_take_the_name_of_a_paper()
    {
        ArchiveAssembly.Build([Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6))],
            [new StandingPage("xinqu", Script.Hans, "关于", "", "pages/xinqu.md")], Samples.Config(), bag);
        Assert.Equal(("pages/xinqu.md", Rules.AddressTaken), (Assert.Single(bag.Items).Location.File, bag.Items[0].Rule));
    }

    [Theory]
    [InlineData("days")]
    [InlineData("search")]
    [InlineData("undated")]
    public void A_standing_page_cannot_take_an_address_of_the_archives_own(string slug)
    {
        ArchiveAssembly.Build([Samples.Entry("seeds/a.txt", Sidecar.Empty)],
            [new StandingPage(slug, Script.Hans, "关于", "", $"pages/{slug}.md")], Samples.Config(), bag);
        Assert.Equal($"pages/{slug}.md: error NP300: “{slug}” is an address of the archive's own "
            + "(rename the standing page's file)", Assert.Single(bag.Items).ToString());
    }
}
