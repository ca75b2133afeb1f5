
namespace Banmian.Training.Tests;

/// <summary>Pages that a browser sets and the tools of the field dump.</summary>
public sealed class BenchTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bench").FullName;

    [Fact]
    public void Nearly_all_that_is_dumped_is_found_in_what_was_set()
    {
        Assert.SkipUnless(Printer.IsThere, "chromium, pdftotext or pdf2txt is not installed");
        var pages = new Bench(SmallCorpus.Corpus, folder).Pages(PressSet.Training, 1, 12).ToList();

        Assert.True(pages.Count > 8);
        Assert.Equal(4, pages.Select(p => p.Page.Manner.Split('/')[1]).Append("Seed").Append("Pdfminer").Append("Pdftotext")
            .Append("PdftotextRaw").Distinct().Count());
        Assert.True(pages.Average(p => p.Found) > .9, string.Join(' ', pages.Select(p => p.Found)));
        foreach (var page in pages.Where(p => p.IsExercise).Select(p => p.Page))
            for (var story = 0; story < page.Gold.Length; story++)
                Assert.Single(page.Lines, l => l.Story == story && l.Tag == Segmentation.Roles.LineTag.StoryStart);
    }

    [Fact]
    public void A_page_is_printed_once()
    {
        Assert.SkipUnless(Printer.IsThere, "chromium, pdftotext or pdf2txt is not installed");
        var bench = new Bench(SmallCorpus.Corpus, folder);
        var first = bench.Pages(PressSet.Training, 1, 2).ToList();
        foreach (var file in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)) File.Delete(file);

        Assert.Equal(first.SelectMany(p => p.Page.Lines), bench.Pages(PressSet.Training, 1, 2).SelectMany(p => p.Page.Lines));
        Assert.Empty(Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_page_of_training_is_dumped_by_each_tool_that_its_print_serves()
    {
        Assert.SkipUnless(Printer.IsThere, "chromium, pdftotext or pdf2txt is not installed");
        var pages = new Bench(SmallCorpus.Corpus, folder).Pages(PressSet.Training, 1, 6).Select(p => p.Page)
            .GroupBy(p => p.Seed).ToList();

        Assert.Contains(pages, dumps => dumps.Count() > 1);
        foreach (var dumps in pages)
        {
            Assert.Equal(dumps.Count(), dumps.Select(d => d.Manner).Distinct().Count());
            Assert.Single(dumps.Select(d => string.Join('|', d.Gold.Select(g => g.Headline))).Distinct());
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
