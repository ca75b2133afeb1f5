using Banmian.Addresses;

namespace Banmian.Tests.Addresses;

public class FoldersTests
{
    [Theory]
    [InlineData("xinqu", "2021-02-01", "06", "xinqu/2021-02-01/06")]
    [InlineData("xinqu", "2021-02-01", "112", "xinqu/2021-02-01/112")]
    [InlineData("xinqu", "2021-02-01", null, "xinqu/2021-02-01/my-page")]
    [InlineData("xinqu", "2021-02", "06", "xinqu/2021-02/06")]
    [InlineData("xinqu", "2021-01~", "06", "xinqu/2021-01/06")]
    [InlineData("xinqu", "2021?", "06", "xinqu/2021/06")]
    [InlineData("xinqu", "2021-01/2021-02?", "06", "xinqu/2021-01-to-2021-02/06")]
    [InlineData("xinqu", null, "06", "xinqu/undated/my-page")]
    [InlineData(null, "2021-02-01", "06", "unnamed/2021-02-01/06")]
    [InlineData(null, "2021-02-01", null, "unnamed/2021-02-01/my-page")]
    [InlineData(null, null, null, "undated/my-page")]
    public void A_page_stands_where_what_is_known_of_it_says(string? paper, string? date, string? label, string address) =>
        Assert.Equal(address, Folders.OfPage(paper, date, null, label, "My_Page"));

    [Fact]
    public void Another_edition_of_a_day_stands_beside_it() =>
        Assert.Equal("xinqu/2021-02-01-late/06", Folders.OfPage("xinqu", "2021-02-01", "late", "06", "My_Page"));

    [Theory]
    [InlineData("000_e511ca848f924cbd", "000-e511ca848f924cbd")]
    [InlineData("A B (2).copy", "a-b-2-copy")]
    [InlineData("第6版", "u7b2c-6-u7248")]
    [InlineData("../x", "x")]
    [InlineData("___", "page")]
    [InlineData("İ", "u0130")]
    public void A_file_name_becomes_lower_case_ascii(string name, string slug) => Assert.Equal(slug, Folders.Slug(name));
}
