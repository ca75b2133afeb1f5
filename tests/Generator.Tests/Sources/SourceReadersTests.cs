using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Sources;

public class SourceReadersTests
{
    private readonly DiagnosticBag bag = new();

    private SourcePage? Read(byte[] bytes) => SourceReaders.Read(bytes, "seeds/x.txt", StatedEncodings.None, bag);

    private SourcePage? Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private string Report => string.Join("\n", bag.Items);

    [Theory]
    [InlineData("一\n二\n三")]
    [InlineData("一\r\n二\r\n三\r\n")]
    [InlineData("一\r二\r三\r")]
    [InlineData("一\n二\r\n三\r")]
    public void Numbers_lines_whatever_ends_them(string text)
    {
        var page = Read(text)!;
        Assert.Equal([(1, "一"), (2, "二"), (3, "三")], page.Lines.Select(l => (l.Number, l.Text)));
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Keeps_blank_lines_and_the_spaces_of_a_line() =>
        Assert.Equal(["　　一 ", "", " ", "二"], Read("　　一 \n\n \n二")!.Lines.Select(l => l.Text));

    [Fact]
    public void Leaves_a_form_feed_in_its_line_as_white_space()
    {
        var page = Read("一\n二\n\f三\n\f")!;
        Assert.Equal(["一", "二", "\f三", "\f"], page.Lines.Select(l => l.Text));
        Assert.True(page.Lines[3].IsBlank);
    }

    [Fact]
    public void Takes_a_byte_order_mark_off_but_hashes_it()
    {
        var plain = Read("一\n二")!;
        var marked = Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("一\n二")])!;
        Assert.Equal(plain.Lines, marked.Lines);
        Assert.NotEqual(plain.Sha256, marked.Sha256);
    }

    [Fact]
    public void Gives_the_seed_its_658_lines_and_335_that_are_not_blank()
    {
        var page =
            SourceReaders.Read(File.ReadAllBytes(SampleSite.Path(SampleSite.Dump)), SampleSite.Dump, StatedEncodings.None, bag)!;
        Assert.Equal(658, page.Lines.Length);
        Assert.Equal(335, page.Lines.Count(l => !l.IsBlank));
    }

    [Fact]
    public void Reports_the_first_byte_that_is_not_utf8_at_its_line_column_and_offset()
    {
        // “清远” and a line end, then one good ideograph and GB 18030 bytes.
        Assert.Null(Read([.. Encoding.UTF8.GetBytes("清远\n新"), 0xC7, 0xE5, 0xD4, 0xB6]));
        Assert.Equal(
            "seeds/x.txt:2:2: error NP001: byte 0xC7 at offset 10 is not UTF-8 (save it as UTF-8, or name its encoding in "
                + "seeds/x.yml: gb18030, gbk, big5, big5-hkscs)", Report);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0x80 }, "1:2", "0x80 at offset 4")] // after a byte order mark
    [InlineData(new byte[] { 0xC0, 0xAF }, "1:1", "0xC0 at offset 0")] // overlong
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "1:1", "0xED at offset 0")] // a surrogate
    [InlineData(new byte[] { 0x41, 0x0A, 0xE4, 0xB8 }, "2:1", "0xE4 at offset 2")] // cut off
    [InlineData(new byte[] { 0xF0, 0xA0, 0x80, 0x8B, 0xFF }, "1:3", "0xFF at offset 4")] // after a character of two UTF-16 units
    public void Refuses_what_only_looks_like_utf8(byte[] bytes, string place, string what)
    {
        Assert.Null(Read(bytes));
        Assert.StartsWith($"seeds/x.txt:{place}: error NP001: byte {what} ", Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一\n二\0三\n四", "2:2", "U+0000")]
    [InlineData("一\n\u001b[31m二", "2:1", "U+001B")]
    [InlineData("一\u0085二\n三", "1:2", "U+0085")]
    [InlineData("一\v二\n三", "1:2", "U+000B")]
    public void Reports_a_control_character_at_its_place(string text, string place, string which)
    {
        Assert.Null(Read(text));
        Assert.Equal($"seeds/x.txt:{place}: error NP003: control character {which} (remove it, or extract the page again)",
            Report);
    }

    [Fact]
    public void Reports_every_line_that_holds_a_control_character_once()
    {
        Read("一\0\0\n二\n三\0");
        Assert.Equal(["seeds/x.txt:1:2", "seeds/x.txt:3:2"], bag.Items.Select(d => d.Location.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \n　\n\f\n\t\r\n")]
    public void Refuses_a_dump_without_text(string text)
    {
        Assert.Null(Read(text));
        Assert.StartsWith("seeds/x.txt: error NP002: the dump holds no text", Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("只有一行", 1)]
    [InlineData("\n\n只有一行\n\n", 3)]
    public void Refuses_a_dump_of_one_line(string text, int line)
    {
        Assert.Null(Read(text));
        Assert.StartsWith($"seeds/x.txt:{line}:1: error NP004: the dump has one line", Report, StringComparison.Ordinal);
    }
}
