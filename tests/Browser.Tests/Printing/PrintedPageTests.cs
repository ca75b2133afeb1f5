using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Banmian.Search;

namespace Banmian.Tests.Browser.Printing;

/// <summary>What every PDF of <c>print</c> is where the lines run across.</summary>
public sealed class PrintedPageTests(Chromium chromium, PrintedArchive archive) : PrintedPages(chromium, archive),
IClassFixture<PrintedArchive>;

/// <summary>The same where Traditional pages have vertical lines.</summary>
public sealed class VerticallyPrintedPageTests(Chromium chromium, VerticallyPrintedArchive archive)
    : PrintedPages(chromium, archive), IClassFixture<VerticallyPrintedArchive>
{
    [Fact]
    public void Vertical_lines_are_lines_of_text_to_readers_and_not_a_character_each()
    {
        var (lines, characters) = (0, 0);
        foreach (var (_, pdf, _) in archive.Prints("page.pdf")
            .Where(print => print.Name.StartsWith("zh-hant", StringComparison.Ordinal)))
            foreach (var line in PdfTools.Run("pdftotext", pdf, "-").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                (lines, characters) = (lines + 1, characters + line.Length);
        Assert.True(characters > 10 * lines, $"{characters} characters on {lines} lines");
    }
}

/// <summary>What every PDF of <c>print</c> is, read back with poppler.</summary>
public abstract partial class PrintedPages(Chromium chromium, PrintedArchive archive)
{
    private const long MostBytes = 1_000_000;

    [Fact]
    public void A_print_has_the_sheets_of_its_page_each_of_the_size_asked_for()
    {
        foreach (var (_, file, size, isReduction) in PrintedArchive.Sheets)
            foreach (var (name, pdf, page) in archive.Prints(file))
            {
                var html = File.ReadAllText($"{page}/index.html");
                var sheets = SheetElement().Count(html);
                var info = PdfTools.Run("pdfinfo", "-l", "-1", pdf);
                Assert.Contains($"Pages:           {sheets}\n", info, StringComparison.Ordinal);
                Assert.True(PageSize().Matches(info) is var sizes && sizes.Count == sheets
                    && sizes.All(s => s.Groups[1].Value == size), $"{name}: {info}");
                Assert.True(html.Contains("class=\"reduced\"", StringComparison.Ordinal) == isReduction,
                    $"{name} says that it is a reduction, or should");
                Assert.True(new FileInfo(pdf).Length < MostBytes, $"{name} has {new FileInfo(pdf).Length} bytes");
            }
    }

    [Fact]
    public void Its_text_is_in_faces_that_are_embedded_and_never_drawn()
    {
        foreach (var (_, file, _, _) in PrintedArchive.Sheets)
            foreach (var (name, pdf, _) in archive.Prints(file))
                Assert.All(PdfTools.Run("pdffonts", pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2),
                    face => Assert.True(Face().IsMatch(face), $"{name}: {face}"));
    }

    [Fact]
    public void Its_text_comes_out_story_after_story_headline_first() =>
        EachStory(pdf => PdfTools.Run("pdftotext", "-raw", pdf, "-"), withHeadlines: true);

    [Fact]
    public void Its_tags_hold_every_paragraph_as_running_text() =>
        EachStory(pdf =>
            string.Concat(archive.TaggedText(pdf).Split('\n').Select(line => line.Trim())
                .Where(line => line.StartsWith('"')).Select(line => line.Trim('"'))), withHeadlines: false);

    [Fact]
    public void Its_characters_are_those_of_the_text_and_not_others_of_the_same_shape()
    {
        foreach (var (_, file, _, _) in PrintedArchive.Sheets)
            foreach (var (name, pdf, _) in archive.Prints(file))
                Assert.True(Radical().Match(archive.TaggedText(pdf)) is { Success: false }, name);
    }

    private void EachStory(Func<string, string> textOf, bool withHeadlines)
    {
        foreach (var (_, file, _, _) in PrintedArchive.Sheets)
            foreach (var (name, pdf, page) in archive.Prints(file))
            {
                var text = Dense(textOf(pdf));
                var from = 0;
                foreach (var (headline, paragraphs) in StoriesOf(page))
                {
                    if (withHeadlines)
                        from = After(text, headline ?? "", from, name);
                    foreach (var paragraph in paragraphs)
                        from = After(text, paragraph, from, name);
                }
            }
    }

    // What search takes of a page: of each story the title, and what is set large, of which the headline comes first.
    private static IEnumerable<(string? Headline, IEnumerable<string> Paragraphs)> StoriesOf(string page) =>
        DataScript.ValuesOf(File.ReadAllBytes($"{page}/page.js"))[2].EnumerateArray().Select(story => (
            story[2].EnumerateArray().Select(text => text.GetString()).Take(1).Contains(story[1].GetString())
                ? story[1].GetString() : null,
            story[4].EnumerateArray().Select(text => text.GetString()!)));

    [Fact]
    public void It_is_tagged_in_the_order_of_the_stories_with_an_outline_of_their_headlines()
    {
        foreach (var (name, pdf, page) in archive.Prints("page.pdf"))
        {
            var headlines = StoriesOf(page).Select(story => story.Headline).OfType<string>().Select(Dense).ToList();
            var tags = PdfTools.Run("pdfinfo", "-struct", pdf).Split('\n').Select(line => line.Trim()).ToList();
            Assert.Equal("H1 (block)", tags.First(tag => tag is not ("Document" or "NonStruct")));
            Assert.Equal(headlines.Count, tags.Count(tag => tag == "H2 (block)"));
            Assert.Contains("P (block)", tags);
            Assert.Equal(headlines, OutlineOf(pdf).Where(headlines.Contains).ToList());
            Assert.True(PdfTools.Run("pdfinfo", pdf).Contains("Tagged:          yes", StringComparison.Ordinal), name);
        }
    }

    [Theory]
    [InlineData("page.pdf")]
    [InlineData("page-297x420.pdf")]
    [InlineData("page-210x297.pdf")]
    public async Task Every_line_is_the_row_it_was_set_for(string file)
    {
        var page = await chromium.Open();
        foreach (var (name, pdf, built) in archive.Prints(file))
        {
            await page.GotoAsync(new Uri($"{built}/index.html").AbsoluteUri);
            var (lines, faults) = await PdfRows.Read(page, pdf);
            Assert.True(lines > 0, name);
            Assert.True(faults.Count == 0, $"{name}: {string.Join('\n', faults)}");
        }
        await page.CloseAsync();
    }

    private static List<string> OutlineOf(string pdf) =>
        [.. Title().Matches(Encoding.Latin1.GetString(File.ReadAllBytes(pdf)))
            .Select(title => Dense(Encoding.BigEndianUnicode.GetString(Convert.FromHexString(title.Groups[1].Value))))];

    private static int After(string text, string part, int from, string name)
    {
        var at = text.IndexOf(Dense(part), from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name}: not after what should stand before it: {part}");
        return at + Dense(part).Length;
    }

    // Forms of width and position a face has its own names for are the same characters.
    private static string Dense(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC)
            .Where(c => !char.IsWhiteSpace(c)
                && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control)));

    // Kangxi and CJK radicals, which look like characters and are others.
    [GeneratedRegex("[\u2E80-\u2FDF]")]
    private static partial Regex Radical();

    [GeneratedRegex("<div class=\"sheet ")]
    private static partial Regex SheetElement();

    [GeneratedRegex(@"size:\s+([0-9.]+ x [0-9.]+) pts")]
    private static partial Regex PageSize();

    [GeneratedRegex(@"^\S+ +CID TrueType +Identity-[HV] +yes yes yes ")]
    private static partial Regex Face();

    [GeneratedRegex("/Title <FEFF([0-9A-F]+)>")]
    private static partial Regex Title();
}
