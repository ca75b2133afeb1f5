using AngleSharp;
using AngleSharp.Html;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Tests.Site;

/// <summary>The site of the sample, as it was read and approved.</summary>
public class SampleSiteTests(BuiltSite site)
{
    private const string Page = "undated/000-e511ca848f924cbd";

    [Fact]
    public void Makes_these_files() =>
        Snapshot.Matches("files", "txt", string.Join('\n', site.Files.Keys.Order(StringComparer.Ordinal)));

    /// <summary>One page of each layout, in one script or the other.</summary>
    [Theory]
    [InlineData("chooser", "index.html")]
    [InlineData("404", "404.html")]
    [InlineData("front.zh-Hant", "zh-hant/index.html")]
    [InlineData("issue.zh-Hans", "zh-hans/undated/index.html")]
    [InlineData("page.zh-Hans", $"zh-hans/{Page}/index.html")]
    [InlineData("story.zh-Hant", $"zh-hant/{Page}/01/index.html")]
    [InlineData("about.zh-Hant", "zh-hant/about/index.html")]
    public void Shows_this_page(string name, string path) =>
        Snapshot.Matches(name, "html", site.Document(path)
            .ToHtml(new PrettyMarkupFormatter { Indentation = " ", NewLine = "\n" }));

    [Fact]
    public void Shows_every_paragraph_on_the_page_and_on_its_story()
    {
        var source =
            SourceReaders.Read(File.ReadAllBytes(SampleSite.Path(SampleSite.Dump)), SampleSite.Dump, StatedEncodings.None,
                new DiagnosticBag())!;
        var reading = Segmenter.Read(source, null);
        var page = Said(site.Document($"zh-hans/{Page}/index.html").Body!.TextContent);
        Assert.Equal(7, reading.Stories.Length);
        foreach (var (story, number) in reading.Stories.Select((s, i) => (s, i + 1)))
        {
            var alone = Said(site.Document($"zh-hans/{Page}/{number:00}/index.html").Body!.TextContent);
            Assert.All(story.Paragraphs, paragraph =>
            {
                Assert.Contains(Said(paragraph), page, StringComparison.Ordinal);
                Assert.Contains(Said(paragraph), alone, StringComparison.Ordinal);
            });
        }

        // The sample's proof keeps the ASCII commas of the dump.
        static string Said(string text) => Commas.Alike(Dense(text));
    }

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
