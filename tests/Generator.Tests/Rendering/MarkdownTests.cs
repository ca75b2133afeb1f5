using Banmian.Rendering;

namespace Banmian.Tests.Rendering;

public class MarkdownTests
{
    [Fact]
    public void Raw_html_is_shown_as_text() =>
        Assert.Equal("<p>&lt;b&gt;x&lt;/b&gt;</p>\n", Markdown.ToHtml("<b>x</b>", text => text).Text);

    [Fact]
    public void Text_is_converted_and_addresses_are_not() =>
        Assert.Equal("<p><em>見</em><a href=\"见.html\">說明</a></p>\n".Replace("见.html", "%E8%A7%81.html", StringComparison.Ordinal),
            Markdown.ToHtml("*见*[说明](见.html)", text => text.Replace('见', '見').Replace("说明", "說明", StringComparison.Ordinal)).Text);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    public void A_link_that_runs_something_leads_nowhere(string address) =>
        Assert.Equal("<p><a href=\"\">x</a></p>\n", Markdown.ToHtml($"[x]({address})", text => text).Text);
}
