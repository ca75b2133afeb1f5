using System.Text;
using Banmian.Printing;

namespace Banmian.Tests.Hostile;

public class PrintingPolicyTests
{
    [Theory]
    [InlineData("zh-hans/index.html", true)]
    [InlineData("assets/a%20b.png", true)]
    [InlineData("../other/x.png", false)]
    [InlineData("..%2Fother%2Fx.png", false)]
    [InlineData("link/x.png", false)]
    public void A_page_loads_what_stands_in_its_site(string path, bool allowed)
    {
        using var folder = new TempFolder().Write("site/assets/a b.png", "").Write("other/x.png", "");
        Directory.CreateSymbolicLink(folder.FullPath("site/link"), folder.FullPath("other"));
        Assert.Equal(allowed, new PrintingPolicy(folder.FullPath("site")).Allows($"file://{folder.FullPath("site")}/{path}"));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("file://server/share/x.png")]
    [InlineData("https://example.org/x.png")]
    [InlineData("ftp://example.org/x.png")]
    [InlineData("no address")]
    [InlineData("")]
    public void A_page_loads_nothing_of_the_rest_of_the_disk_or_of_another_host(string address) =>
        Assert.False(new PrintingPolicy(Path.GetTempPath() + "site").Allows(address));

    [Fact]
    public void A_page_has_the_policy_of_prints_alone()
    {
        var html =
            Encoding.UTF8.GetString(
                PrintingPolicy.Put(
                    "<!doctype html><html><head>\n<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
                        + "content=\"default-src *\"></head><body>版面</body></html>"));
        Assert.Matches(
            "^<!doctype html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; [^>]*\">\n"
                + "<meta charset=\"utf-8\"></head><body>版面</body></html>$", html);
    }
}
