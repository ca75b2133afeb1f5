namespace Banmian.Tests.Site;

/// <summary>Letters of Latin Extended-A have a style sheet of their own, large for the few pages that need it.</summary>
public class ExtendedLatinTests
{
    [Theory]
    [InlineData("Modric", false)]
    [InlineData("Modrić", true)]
    public void A_page_asks_for_the_further_letters_of_the_Latin_face_where_it_is_set_with_them(string name, bool asks)
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump, site.Read(TestSite.Dump).Replace("日前", $"日前，莫德里奇（{name}）到场", StringComparison.Ordinal));
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var pages = TestSite.Published(site).Select(file => file.Split(' ')[0])
            .Where(file => file.EndsWith("index.html", StringComparison.Ordinal)).ToList();
        var sheets = pages.Where(file => site.Read(file).Contains("class=\"sheet ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, sheets.Count);
        Assert.All(pages, file => Assert.Equal(asks && sheets.Contains(file),
            site.Read(file).Contains("faces-extended.css", StringComparison.Ordinal)));
        Assert.All(sheets, file => Assert.Contains(name, site.Read(file), StringComparison.Ordinal));
    }
}
