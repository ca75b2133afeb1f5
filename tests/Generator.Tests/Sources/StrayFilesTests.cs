using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Sources;

/// <summary>What lands among the dumps by accident is told in one line, with what mends it.</summary>
public sealed class StrayFilesTests : IDisposable
{
    private readonly TempFolder site = new TempFolder().Write("seeds/06.txt", "新区\n公布");
    private readonly DiagnosticBag bag = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("06.yml.txt", "rename it to seeds/06.yml")]
    [InlineData("pages.csv.txt", "rename it to seeds/pages.csv")]
    [InlineData("Pages.CSV", "rename it to seeds/pages.csv")]
    [InlineData("PAGES.csv", "rename it to seeds/pages.csv")]
    [InlineData("_Folder.yml", "rename it to seeds/_folder.yml")]
    [InlineData("2021/pages.csv", "rename it to seeds/pages.csv, or put its rows in there")]
    [InlineData("目录.CSV", "rename it to seeds/pages.csv, or put its rows in there")]
    [InlineData("pages.xlsx", "open it in the spreadsheet program, and save it as “CSV UTF-8 (comma delimited)” under the name "
        + "seeds/pages.csv")]
    [InlineData("06.YML", "rename it to seeds/06.yml")]
    [InlineData("06.Md", "rename it to seeds/06.md")]
    [InlineData("README.txt", "move it out of seeds/")]
    [InlineData("说明.txt", "move it out of seeds/")]
    [InlineData("~$06.txt", "close that one, and remove this if it stays")]
    public void A_file_that_is_no_dump_is_left_out_and_told(string name, string mend)
    {
        site.Write($"seeds/{name}", "新区\n公布");
        Assert.Equal(["seeds/06.txt"], SourceFolder.List(new SiteFolder(site.Path), bag).Select(dump => dump.Path));
        var told = Assert.Single(bag.Items);
        Assert.Equal(($"seeds/{name}", Rules.StrayFile), (told.Location.File, told.Rule));
        Assert.StartsWith(mend, told.Hint!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("._06.txt")]
    [InlineData("06.pdf")]
    public void What_can_be_taken_for_nothing_is_left_alone(string name)
    {
        site.Write($"seeds/{name}", "新区\n公布");
        Assert.Single(SourceFolder.List(new SiteFolder(site.Path), bag));
        Assert.Empty(bag.Items);
    }

    public static TheoryData<byte[], string> NoDumps => new()
    {
        { "%PDF-1.7\n"u8.ToArray(),
            "this is a PDF, not a dump (rename it, and take its text out: mv 'seeds/it'\\''s $x 06.txt' 'seeds/it'\\''s $x 06.pdf' "
            + "&& pdftotext -raw -nopgbrk 'seeds/it'\\''s $x 06.pdf' 'seeds/it'\\''s $x 06.txt')" },
        { "PK\u0003\u0004word/document.xml"u8.ToArray(),
            "this is a document of an office program (.docx), not a dump (open it and save it as plain text in UTF-8, or: "
            + "mv 'seeds/it'\\''s $x 06.txt' 'seeds/it'\\''s $x 06.docx' && soffice --headless --convert-to "
            + "'txt:Text (encoded):UTF8' --outdir seeds 'seeds/it'\\''s $x 06.docx')" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "this is a document of an office program (.doc), not a dump" },
        { "PK\u0003\u0004x"u8.ToArray(), "this is a packed archive (ZIP), not a dump (unpack it, and put the texts" },
        { Encoding.Unicode.GetBytes("新区公布复核结果\n日前，新区"),
            "this is UTF-16LE without a byte order mark, not a dump (save it as UTF-8: iconv -f UTF-16LE -t UTF-8 "
            + "'seeds/it'\\''s $x 06.txt' > 'seeds/it'\\''s $x 06.txt.utf8' && mv 'seeds/it'\\''s $x 06.txt.utf8' "
            + "'seeds/it'\\''s $x 06.txt')" },
        { Encoding.BigEndianUnicode.GetBytes("新区公布复核结果\n日前，新区"), "this is UTF-16BE without a byte order mark, not a dump" },
        // It is like UTF-8 all the same, and no byte of UTF-8 is 0xFF.
        { [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("新区公布复核结果，日前，", 30))), 0xFF, 0xFE, 0xFD],
            "byte 0xFF at offset 1080 is not UTF-8 (the file is damaged: extract the page again)" },
        { [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("新区公布复核结果，日前，", 30))), 0xFF],
            "byte 0xFF at offset 1080 is not UTF-8 (the file is damaged: extract the page again)" },
        { [.. "新区\n公"u8, 0xE5, 0xB8], "begins a character of UTF-8 in the middle of which the file ends (the file was cut off" },
    };

    [Theory]
    [MemberData(nameof(NoDumps))]
    public void A_file_under_the_name_of_a_dump_is_told_for_what_it_is(byte[] bytes, string told)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "its shells quote otherwise");
        Assert.Null(SourceReaders.Read(bytes, "seeds/it's $x 06.txt", new StatedEncodings(null, null), bag));
        Assert.Contains(told, Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", "this is UTF-16, not UTF-8 (save it as UTF-8: iconv -f UTF-16 -t UTF-8 'seeds/a b.yml' > ")]
    [InlineData("gb18030", "(it looks like gb18030; save it as UTF-8: iconv -f gb18030 -t UTF-8 'seeds/a b.yml' > ")]
    public void A_sidecar_as_Notepad_saves_it_is_told_with_the_command_that_mends_it(string encoding, string told)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "its shells quote otherwise");
        const string text = "section: 要闻\nnote: 这一版从缩微胶卷录入，第三栏下半部分有污渍，看不清的字按原样留着，没有猜。\n";
        var coded = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        Assert.Null(Utf8Text.Decode([.. coded.Preamble, .. coded.GetBytes(text)], "seeds/a b.yml", bag));
        Assert.Contains(told, Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bush hid the facts\nthis app can break\n")]
    [InlineData("新区公布复核结果\n日前，新区公布")]
    public void Text_in_UTF_8_is_taken_for_nothing_else(string text) =>
        Assert.NotNull(SourceReaders.Read(Encoding.UTF8.GetBytes(text), "seeds/06.txt", new StatedEncodings(null, null), bag));
}
