using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>Ctrl+P, to a PDF.</summary>
public sealed partial class PrintTests(Chromium chromium, SeedSite broadsheet, SeedSiteOnA3 a3, VerticalSeedSite vertical,
    VerticalSeedSiteOnA3 verticalA3)
{
    private const string Page = "undated/000-e511ca848f924cbd";
    private const double MillimetresPerPoint = 25.4 / 72;

    [Theory]
    [InlineData("zh-hans")]
    [InlineData("zh-hant")]
    public async Task A_newspaper_page_takes_one_sheet_of_the_size_in_the_configuration(string script)
    {
        Assert.Equal(["390 x 540"], await Sheets(broadsheet, $"{script}/{Page}/index.html"));
        Assert.Equal(["297 x 420"], await Sheets(a3, $"{script}/{Page}/index.html"));
    }

    [Fact]
    public async Task A_vertical_page_takes_one_sheet_too()
    {
        Assert.Equal(["390 x 540"], await Sheets(vertical, $"zh-hant/{Page}/index.html"));
        Assert.Equal(["297 x 420"], await Sheets(verticalA3, $"zh-hant/{Page}/index.html"));
    }

    [Theory]
    [InlineData("zh-hans")]
    [InlineData("zh-hant")]
    public Task Every_line_is_the_row_on_paper_that_it_was_set_for(string script) => HasItsRows(script, broadsheet, a3);

    [Fact]
    public Task Every_vertical_line_is_where_it_was_set_on_paper() => HasItsRows("zh-hant", vertical, verticalA3);

    private async Task HasItsRows(string script, params BuiltSite[] sites)
    {
        Assert.SkipUnless(PdfRows.CanBeRead || Chromium.IsRequired,
            "pdftotext (poppler-utils) is not installed, so no PDF can be read back");
        foreach (var site in sites)
        {
            var page = await chromium.Open();
            await site.Visit(page, $"{script}/{Page}/index.html");
            var (lines, faults) = await PdfRows.Read(page);
            await page.CloseAsync();
            Assert.InRange(lines, 200, 600);
            Assert.True(faults.Count == 0, string.Join('\n', faults));
        }
    }

    [Theory]
    [InlineData("01")]
    [InlineData("07")]
    [InlineData("reading")]
    public async Task A_story_and_the_reading_edition_print_on_A4(string folder)
    {
        var sheets = await Sheets(broadsheet, $"zh-hant/{Page}/{folder}/index.html");
        Assert.All(sheets, sheet => Assert.Equal("210 x 297", sheet));
        Assert.InRange(sheets.Count, 1, folder == "reading" ? 8 : 2);
    }

    /// <summary>The sheets of the PDF, in whole millimetres.</summary>
    private async Task<List<string>> Sheets(BuiltSite site, string path)
    {
        var page = await chromium.Open();
        await site.Visit(page, path);
        var pdf =
            Encoding.Latin1.GetString(
                await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        await page.CloseAsync();
        return [.. SheetSize().Matches(pdf).Select(size => $"{Millimetres(size, 1)} x {Millimetres(size, 2)}")];
    }

    private static double Millimetres(Match size, int group) =>
        Math.Round(double.Parse(size.Groups[group].ValueSpan, CultureInfo.InvariantCulture) * MillimetresPerPoint);

    // Chromium writes one media box for each sheet, and no sheet inside a compressed stream.
    [GeneratedRegex(@"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]")]
    private static partial Regex SheetSize();
}
