using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Sources;

public class EncodingTests
{
    // “清远” and “高新区” on two lines, as each encoding writes them.
    private const string Text = "清远\n高新区";
    private static readonly byte[] Guobiao = [0xC7, 0xE5, 0xD4, 0xB6, 0x0A, 0xB8, 0xDF, 0xD0, 0xC2, 0xC7, 0xF8];

    private readonly DiagnosticBag bag = new();

    private string Report => string.Join("\n", bag.Items);

    private string? Read(byte[] bytes, string? sidecar = null, string? site = null) =>
        SourceReaders.Read(bytes, "seeds/x.txt", new StatedEncodings(Named(sidecar), Named(site)), bag) is { } page
            ? string.Join('\n', page.Lines.Select(l => l.Text)) : null;

    private static NamedEncoding? Named(string? name) => name is null ? null : NamedEncoding.Find(name)!;

    private static string Character(string encoding, string hex)
    {
        var decoded = Named(encoding)!.Decode(Convert.FromHexString(hex));
        return decoded.IsWhole ? decoded.Text : $"wrong at {decoded.WrongAt}";
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reads_utf16_by_its_byte_order_mark(bool isBig)
    {
        var encoding = new UnicodeEncoding(isBig, byteOrderMark: true);
        Assert.Equal(Text + "𠮷", Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text + "𠮷")]));
        Assert.Empty(bag.Items);
    }

    [Theory]
    [InlineData("FFFE 014E 0A00 8C4E 00D8", "2:2", "0x00 at offset 8")] // half of a pair at the end
    [InlineData("FFFE 014E 0A00 00DC 014E", "2:1", "0x00 at offset 6")] // the second half alone
    [InlineData("FEFF D842 4E00 000A 4E00", "1:1", "0xD8 at offset 2")] // the first half before another character
    [InlineData("FFFE 014E 0A00 014E 4E", "2:2", "0x4E at offset 8")] // an odd byte
    public void Refuses_broken_utf16_at_its_place(string hex, string place, string what)
    {
        Assert.Null(Read(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));
        Assert.Equal(
            $"seeds/x.txt:{place}: error NP001: byte {what} is not a whole character of UTF-16, which the byte order mark of "
                + "the file names (the file is damaged: extract the page again)", Report);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("gbk")]
    public void Reads_a_dump_in_the_encoding_its_sidecar_or_the_site_names(string name)
    {
        Assert.Equal(Text, Read(Guobiao, sidecar: name));
        Assert.Equal(Text, Read(Guobiao, site: name));
        Assert.Equal(Text, Read(Guobiao, sidecar: name, site: "big5"));
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Takes_the_sidecars_word_over_utf8_and_utf8_over_the_sites()
    {
        // “联通” in GBK, long famous for being UTF-8 by chance; the second line only so that it is a page.
        byte[] chance = [0xC1, 0xAA, 0xCD, 0xA8];
        byte[] valid = [0xC4, 0xA3, 0x0A, 0xC4, 0xA3];
        Assert.Equal("联通", Character("gbk", Convert.ToHexString(chance)));
        Assert.Equal("模\n模", Read(valid, sidecar: "gbk"));
        Assert.Equal("ģ\nģ", Read(valid, site: "gbk"));
        Assert.Equal(Text, Read(Encoding.UTF8.GetBytes(Text), site: "gbk"));
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Takes_a_byte_order_mark_over_everything_named()
    {
        Assert.Equal(Text, Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], sidecar: "gbk", site: "big5"));
        Assert.Equal(Text, Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], sidecar: "gbk"));
    }

    [Theory]
    [InlineData("gb18030", "D6D0", "中")]
    [InlineData("gb18030", "81308130", "\u0080")] // the first of four bytes
    [InlineData("gb18030", "95328236", "\U00020000")] // beyond the BMP
    [InlineData("gb18030", "9839B539", "𫠝")]
    [InlineData("gb18030", "A6D9", "\uFE10")] // private use until 2005
    [InlineData("gb18030", "FE59", "\u9FB4")]
    [InlineData("gb18030", "FE51", "\U00020087")]
    [InlineData("gb18030", "80", "wrong at 0")]
    [InlineData("gb18030", "D6", "wrong at 0")] // cut off
    [InlineData("gb18030", "413081", "wrong at 2")]
    [InlineData("gb18030", "E3329A36", "wrong at 0")] // beyond Unicode
    [InlineData("gbk", "80A1AA", "€—")]
    [InlineData("gbk", "FFFF", "wrong at 0")]
    [InlineData("gbk", "81308130", "wrong at 0")] // four bytes are GB 18030's
    [InlineData("big5", "A4A4A4E5", "中文")]
    [InlineData("big5", "A2CC", "十")] // the second of two places, which .NET's table leaves out
    [InlineData("big5", "F9D6", "碁")]
    [InlineData("big5", "8863", "wrong at 0")] // Hong Kong's
    [InlineData("big5", "C6E7", "wrong at 0")] // an extension that has two meanings
    [InlineData("big5-hkscs", "A4A4", "中")]
    [InlineData("big5-hkscs", "8740", "䏰")]
    [InlineData("big5-hkscs", "8845", "𠄌")]
    [InlineData("big5-hkscs", "8862", "Ê\u0304")] // two characters for one pair
    [InlineData("big5-hkscs", "88A5", "ê\u030C")]
    [InlineData("big5-hkscs", "C6E7", "ぁ")]
    [InlineData("big5-hkscs", "FEFE", "秔")]
    [InlineData("big5-hkscs", "A4", "wrong at 0")]
    public void Reads_characters_by_the_tables_of_the_standards(string encoding, string hex, string expected) =>
        Assert.Equal(expected, Character(encoding, hex));

    [Fact]
    public void Reports_the_first_byte_that_is_wrong_in_the_encoding_a_sidecar_names()
    {
        Assert.Null(Read([.. Guobiao, 0xFF, 0xFF], sidecar: "gbk"));
        Assert.Equal(
            "seeds/x.txt:2:4: error NP001: byte 0xFF at offset 11 is not gbk, which its sidecar names (save it as UTF-8, or "
                + "name its encoding in seeds/x.yml: gb18030, gbk, big5, big5-hkscs)", Report);
    }

    [Fact]
    public void Names_the_likely_encoding_and_where_to_write_it()
    {
        Assert.Null(Read(Long("gb18030")));
        Assert.EndsWith(
            " is not UTF-8 (it looks like gb18030: if it is, write “encoding: gb18030” into seeds/x.yml, or into "
                + "site-config.yml for all dumps)", Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_likely_encoding_where_the_sidecar_is_wrong()
    {
        Assert.Null(Read(Long("gb18030"), sidecar: "utf-8"));
        Assert.EndsWith(
            " is not utf-8, which its sidecar names (it looks like gb18030: if it is, write “encoding: gb18030” into "
                + "seeds/x.yml)", Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_hong_kongs_big5_where_plain_big5_does_not_reach()
    {
        Assert.Null(Read([0xA4, 0xA4, 0x0A, 0xA4, 0xA4, 0x88, 0x63], sidecar: "big5"));
        Assert.Equal(
            "seeds/x.txt:2:2: error NP001: byte 0x88 at offset 5 is not big5, which its sidecar names (it looks like "
                + "big5-hkscs: if it is, write “encoding: big5-hkscs” into seeds/x.yml)", Report);
    }

    [Fact]
    public void Names_no_encoding_where_there_is_no_telling()
    {
        var bytes = Encoding.UTF8.GetBytes(Chinese);
        bytes[^2] = 0xFF;
        Assert.Null(Read(bytes));
        Assert.Equal(
            "seeds/x.txt:2:18: error NP001: byte 0xE3 at offset 169 is not UTF-8 (save it as UTF-8, or name its encoding in "
                + "seeds/x.yml: gb18030, gbk, big5, big5-hkscs)", Report);
    }

    [Fact]
    public void Refuses_the_sign_of_a_character_that_was_lost_before()
    {
        Assert.Null(Read(Encoding.UTF8.GetBytes("清远\n高\uFFFD区\n\uFFFD")));
        Assert.Equal("""
            seeds/x.txt:2:2: error NP010: U+FFFD stands for a character that was lost before the file came here (extract the page again, or write □ for what nobody can read)
            seeds/x.txt:3:1: error NP010: U+FFFD stands for a character that was lost before the file came here (extract the page again, or write □ for what nobody can read)
            """.ReplaceLineEndings("\n"), Report);
    }

    private const string Chinese = "日前，新区公布年度复核结果，特色产业基地顺利通过复核，这是新区坚持创新的成果。\n数据显示，基地今年将实现总产值增长。";

    private static byte[] Long(string name)
    {
        Assert.Equal("gb18030", name);
        return CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Chinese);
    }
}
