using Banmian.Rendering;

namespace Banmian.Tests.Rendering;

public class LinksTests
{
    [Theory]
    [InlineData("", "", "index.html")]
    [InlineData("", "zh-hans", "zh-hans/index.html")]
    [InlineData("zh-hans", "", "../index.html")]
    [InlineData("zh-hans/about", "zh-hans/about", "index.html")]
    [InlineData("zh-hans/undated/x", "zh-hans/undated/x/03", "03/index.html")]
    [InlineData("zh-hans/undated/x/03", "zh-hans/undated/x/04", "../04/index.html")]
    [InlineData("zh-hans/undated/x/03", "zh-hant/undated/x/03", "../../../../zh-hant/undated/x/03/index.html")]
    public void Links_are_relative_and_name_the_file(string from, string to, string link) =>
        Assert.Equal(link, new Links(from, new Uri("https://example.org/archive/")).To(to));

    [Theory]
    [InlineData("https://example.org/archive/", "/archive/zh-hans/index.html")]
    [InlineData(null, "/zh-hans/index.html")]
    public void The_page_for_missing_addresses_links_from_the_base_path(string? baseUrl, string link) =>
        Assert.Equal(link, new Links("", baseUrl is null ? null : new Uri(baseUrl), FromBasePath: true).To("zh-hans"));

    [Fact]
    public void Absolute_addresses_end_in_a_slash()
    {
        Assert.Equal("https://example.org/archive/zh-hans/about/", new Links("", new Uri("https://example.org/archive/"))
            .Absolute("zh-hans/about"));
        Assert.Null(new Links("", null).Absolute("zh-hans/about"));
    }
}
