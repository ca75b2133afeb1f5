using Banmian.Rendering;
using Banmian.Text;

namespace Banmian.Tests.Rendering;

public class MarkdownTests
{
    private static string Html(string markdown, Func<string, string>? convert = null) =>
        Markdown.ToHtml(MarkdownText.Parse(markdown)!, convert ?? (text => text)).Text;

    private static IEnumerable<string> Faults(string markdown) =>
        MarkdownText.Parse(markdown)!.Faults.Select(f => $"{f.Line}: {f.Message}");

    [Fact]
    public void Raw_html_is_shown_as_text()
    {
        Assert.Equal("<p>&lt;b&gt;x&lt;/b&gt;</p>\n", Html("<b>x</b>"));
        Assert.Equal("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n", Html("<script>alert(1)</script>"));
        Assert.Equal("<p>&lt;!-- x --&gt;</p>\n", Html("<!-- x -->"));
    }

    [Fact]
    public void Text_is_converted_and_addresses_are_not() =>
        Assert.Equal("<p><em>見</em><a href=\"%E8%A7%81.html\">說明</a></p>\n",
            Html("*见*[说明](见.html)", text => text.Replace('见', '見').Replace("说明", "說明", StringComparison.Ordinal)));

    [Theory]
    [InlineData("**《山村》**是", "<strong>《山村》</strong>是")]
    [InlineData("**注意：**正文", "<strong>注意：</strong>正文")]
    public void Emphasis_may_stand_beside_Chinese_marks(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", Html(markdown));

    [Theory]
    [InlineData("一行，\n又一行", "一行，又一行")]
    [InlineData("一行\n**又**一行", "一行<strong>又</strong>一行")]
    [InlineData("一行\nline", "一行\nline")]
    [InlineData("一行，\nline（\nline）\nline", "一行，line（line）line")]
    [InlineData("“line”\nline", "“line”\nline")]
    [InlineData("第１２\n行\n`码`\n见\nあ", "第１２行<code>码</code>见あ")]
    [InlineData("一行  \n又一行", "一行<br />\n又一行")]
    public void A_line_end_between_Chinese_characters_draws_no_space(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", Html(markdown));

    [Fact]
    public void A_word_over_a_line_end_is_converted_whole() =>
        Assert.Equal("<p>頭髮</p>\n", Html("头\n发", text => text.Replace("头发", "頭髮", StringComparison.Ordinal)));

    [Theory]
    [InlineData("https://example.org/?a=b:c#d")]
    [InlineData("HTTP://example.org/")]
    [InlineData("mailto:a@example.org")]
    [InlineData("../about/index.html#p1")]
    [InlineData("/about/")]
    [InlineData("#p1")]
    [InlineData("a/b:c")]
    public void A_link_to_the_web_to_mail_or_within_the_site_is_one(string address)
    {
        Assert.Equal($"<p><a href=\"{address}\">x</a></p>\n", Html($"[x]({address})"));
        Assert.Empty(Faults($"[x]({address})"));
    }

    [Theory]
    [InlineData("javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("JaVaScript:alert(1)", "JaVaScript:alert(1)")]
    [InlineData("java&#115;cript:alert(1)", "javascript:alert(1)")]
    [InlineData("javascript&colon;alert(1)", "javascript:alert(1)")]
    [InlineData("java&Tab;script:alert(1)", "java\tscript:alert(1)")]
    [InlineData("java&NewLine;script:alert(1)", "java\nscript:alert(1)")]
    [InlineData("&#1;javascript:alert(1)", "\u0001javascript:alert(1)")]
    [InlineData("<  javascript:alert(1)>", "  javascript:alert(1)")]
    [InlineData("vbscript:x", "vbscript:x")]
    [InlineData("data:text/html,x", "data:text/html,x")]
    [InlineData("file:///etc/passwd", "file:///etc/passwd")]
    [InlineData("C:\\x", "C:\\x")]
    [InlineData("//example.org/x", "//example.org/x")]
    [InlineData("/\\example.org", "/\\example.org")]
    [InlineData("<\\\\example.org>", "\\example.org")]
    public void Any_other_link_is_its_text(string address, string read)
    {
        Assert.Equal("<p>x</p>\n", Html($"[x]({address})"));
        Assert.Equal([$"0: the link “{read}” leads nowhere"], Faults($"[x]({address})"));
        Assert.Equal("<p>x</p>\n", Html($"[x][1]\n\n[1]: {address}"));
    }

    [Fact]
    public void An_address_in_angle_brackets_is_a_link_of_the_same_kinds()
    {
        Assert.Equal("<p><a href=\"https://example.org/\">https://example.org/</a></p>\n", Html("<https://example.org/>"));
        Assert.Equal("<p>javascript:alert(1)</p>\n", Html("<javascript:alert(1)>"));
        Assert.Equal(["2: the link “javascript:alert(1)” leads nowhere"], Faults("x\n\n<javascript:alert(1)>"));
    }

    [Theory]
    [InlineData("https://example.org/x.png")]
    [InlineData("//example.org/x.png")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("file:///x.png")]
    public void A_picture_from_elsewhere_is_the_words_that_stand_for_it(string address)
    {
        Assert.Equal("<p>船</p>\n", Html($"![船]({address})"));
        Assert.Equal([$"0: the picture “{address}” is not shown"], Faults($"![船]({address})"));
    }

    [Fact]
    public void A_picture_of_the_site_is_shown() =>
        Assert.Equal("<p><img src=\"../../assets/x.png\" alt=\"船\" /></p>\n", Html("![船](../../assets/x.png)"));

    [Fact]
    public void What_turns_the_direction_of_text_is_shown_and_not_obeyed() =>
        Assert.Equal("<p>a〓b<code>〓</code></p>\n", Html("a\u202Eb`\u2066`"));

    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("> ", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("*", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 50_000)]
    [InlineData("*a **b ", 10_000)]
    [InlineData("[a](", 20_000)]
    [InlineData("`", 100_000)]
    [InlineData("<", 100_000)]
    [InlineData("|a", 20_000)]
    [InlineData("[^1]", 10_000)]
    public async Task Deep_nesting_is_shown_or_refused_in_a_moment(string opening, int times)
    {
        var text = string.Concat(Enumerable.Repeat(opening, times)) + "x";
        await Task.Run(() => MarkdownText.Parse(text)?.ToHtml(), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(">", 101, 3)]
    [InlineData("- ", 101, 3)]
    [InlineData("a\n\n>", 1, -1)]
    [InlineData(">", 90, -1)]
    public void Nesting_deeper_than_any_text_is_refused_at_its_line(string opening, int times, int line)
    {
        _ = MarkdownText.Parse("一\n\n二\n" + string.Concat(Enumerable.Repeat(opening, times)) + "x", out var refusal);
        Assert.Equal(line, refusal?.Line ?? -1);
    }

    [Theory]
    [InlineData("[", 130)]
    [InlineData("![", 300)]
    [InlineData("*a* ", 300)]
    [InlineData("[a](b.html) ", 300)]
    [InlineData("版面", 200_000)]
    public void A_long_line_is_no_nesting(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.StartsWith("<p>", Html(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_that_nothing_closes_are_shown_as_they_are()
    {
        Assert.Equal("<p>[a [b ![c</p>\n", Html("[a [b ![c"));
        Assert.Equal("<p>[見</p>\n", Html("[见", text => text.Replace('见', '見')));
    }

    [Fact]
    public void More_marks_in_one_paragraph_than_any_text_has_are_refused_at_its_line()
    {
        Assert.Null(MarkdownText.Parse("一\n\n二\n" + string.Concat(Enumerable.Repeat("*a* [x](b) ", 400)), out var refusal));
        Assert.Equal("2: this paragraph holds more than 1,000 marks of Markdown (*_~[]!<`)",
            $"{refusal!.Line}: {refusal.Message}");
        Assert.NotNull(MarkdownText.Parse(string.Concat(Enumerable.Repeat("*a* [x](b)\n\n", 400))));
        Assert.NotNull(MarkdownText.Parse(string.Concat(Enumerable.Repeat("- *a* [x](b)\n", 400))));
    }
}
