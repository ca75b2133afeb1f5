using System.Text.Json;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Banmian.Tests.Search;

/// <summary>
/// What is written for a search engine, tried with Lucene, which OpenSearch asks: its analyzers here are those of the mapping.
/// </summary>
[Collection(nameof(SearchedSite))]
public sealed class SearchExportTests(SearchedSite site)
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly JsonElement[] stories = [.. System.IO.Directory.EnumerateFiles(site.Export, "stories-*.jsonl")
        .SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public void Every_story_is_there_once_with_its_texts_in_both_scripts()
    {
        var pages = System.IO.Directory.EnumerateFiles(site.Site, "page.json", SearchOption.AllDirectories)
            .SelectMany(path => JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("stories").EnumerateArray());
        Assert.Equal(pages.Count(), stories.Select(story => story.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(stories, story => Assert.Matches("^[a-z0-9_-]+$", story.GetProperty("id").GetString()!));
        Assert.Contains(stories, story => Texts(story).Count() == 2);
        var dated = stories.First(story => story.GetProperty("paper").GetString() == "xinqu");
        Assert.StartsWith("2021-02-0", dated.GetProperty("date").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lucene_finds_with_the_mapping_what_reading_every_text_finds()
    {
        using var folder = new RAMDirectory();
        using (var writer = new IndexWriter(folder, new IndexWriterConfig(Version, Pairs(alsoSingle: true))))
            foreach (var story in stories)
            {
                var document = new Document();
                foreach (var text in Texts(story))
                    document.Add(new TextField("text", text, Field.Store.NO));
                writer.AddDocument(document);
            }
        using var reader = DirectoryReader.Open(folder);
        var searcher = new IndexSearcher(reader);
        var queries = new QueryBuilder(Pairs(alsoSingle: false));
        var asked = Asked().Distinct().ToList();
        Assert.True(asked.Count > 60);
        foreach (var words in asked)
        {
            var found = searcher.Search(queries.CreatePhraseQuery("text", words), stories.Length).ScoreDocs
                .Select(hit => hit.Doc).Order();
            var truth = Enumerable.Range(0, stories.Length)
                .Where(i => Texts(stories[i]).Any(text => text.Contains(words, StringComparison.Ordinal)));
            Assert.Equal((words, string.Join(' ', truth)), (words, string.Join(' ', found)));
        }
    }

    // From each text some runs of ideographs, of one to nine.
    private IEnumerable<string> Asked() =>
        from story in stories
        from text in Texts(story)
        from part in (int[])[0, 1, 2]
        let at = text.Length * part / 3
        let words = string.Concat(text.Skip(at).SkipWhile(c => !IsIdeograph(c)).TakeWhile(IsIdeograph).Take(1 + (at + part) % 9))
        where words.Length > 0
        select words;

    private static bool IsIdeograph(char c) => c is >= '\u4e00' and <= '\u9fa5';

    private static IEnumerable<string> Texts(JsonElement story) =>
        story.GetProperty("text").EnumerateArray().Select(text => text.GetString()!);

    private static Analyzer Pairs(bool alsoSingle) => Analyzer.NewAnonymous((_, reader) =>
    {
        var tokens = new StandardTokenizer(Version, reader);
        var words = new LowerCaseFilter(Version, new CJKWidthFilter(tokens));
        return new TokenStreamComponents(tokens,
            new CJKBigramFilter(words, CJKScript.HAN | CJKScript.HIRAGANA | CJKScript.KATAKANA | CJKScript.HANGUL, alsoSingle));
    });
}
