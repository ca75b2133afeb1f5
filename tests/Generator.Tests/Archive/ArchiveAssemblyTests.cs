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
    public void A_date_without_a_paper_dates_no_issue() =>
        Assert.Null(Assert.Single(Samples.Archive(Samples.Config(), bag,
            Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01") with { Paper = null })).Issues).Date);

    [Fact]
    public void Two_pages_at_one_address_are_named_both()
    {
        Samples.Archive(Samples.Config(), bag,
            Samples.Entry("seeds/a.txt", Samples.Dated("2021-02-01", 6)),
            Samples.Entry("seeds/b.txt", Samples.Dated("2021-02-01", 6)));
        Assert.Equal("seeds/b.txt: error NP300: this page and seeds/a.txt both have the address xinqu/2021-02-01/06/ "
            + "(give them different page numbers or dates in their sidecars, or rename one of the files)",
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
}
