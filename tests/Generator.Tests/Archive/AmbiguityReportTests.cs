using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;

namespace Banmian.Tests.Archive;

public class AmbiguityReportTests
{
    private static readonly Story Empty = new("s01", StoryKind.Article, null, [], null, null, [], null, [], null, [], [], null, [new LineRange(7, 9)], 0.9);

    private static readonly NewspaperConverter Converter =
        SiteConverters.Load("s2t", QuoteStyle.Corner, OpenccData.Shipped, new Glossary([new("信息谷", "信息谷")]), new DiagnosticBag())!.Words;

    [Fact]
    public void Lists_each_choice_once_with_what_decided_the_most_doubtful_first()
    {
        var story = Empty with { Byline = ["于洋"], BylineText = "于洋", Paragraphs = ["建成后，信息谷发展了。", "发展10余只。"] };

        Assert.Equal(
            [
                "default  了 → 了 (not 瞭)  ，信息谷发展[了]。  seeds/x.txt:7",
                "default  后 → 後 (not 后)  建成[后]，信息谷发展  seeds/x.txt:7",
                "phrase   发 → 發 (not 髮)  成后，信息谷[发展]了。  seeds/x.txt:7 and 1 more",
                "number   余 → 餘 (not 余)  发展[10余只]。  seeds/x.txt:7",
                "number   只 → 隻 (not 只 祇)  发展[10余只]。  seeds/x.txt:7",
                "name     于 → 于 (not 於)  [于洋]  seeds/x.txt:7",
                "glossary 谷 → 谷 (not 穀)  建成后，[信息谷]发展了。  seeds/x.txt:7",
            ],
            Lines(Script.Hans, story));
    }

    [Fact]
    public void Has_nothing_to_say_of_a_page_in_Traditional() =>
        Assert.Empty(Lines(Script.Hant, Empty with { Paragraphs = ["建成後"] }));

    private static ImmutableArray<string> Lines(Script script, Story story) =>
        AmbiguityReport.Lines([("seeds/x.txt", new PageReading("x.txt", script, [story], [], []))], Converter);
}
