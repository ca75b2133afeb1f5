using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Tests.Archive;

public class ChoicesTests
{
    private static readonly Story Empty = new("s01", StoryKind.Article, null, [], null, null, [], null, [], null, [], [], null, [new LineRange(7, 9)], 0.9);

    private static readonly NewspaperConverter Converter =
        SiteConverters.Load(new TraditionalForm("s2t", QuoteStyle.Corner, Variants.None), OpenccData.Shipped, new Glossary([new("信息谷", "信息谷")]), new DiagnosticBag())!.Words;

    [Fact]
    public void Lists_each_choice_once_with_what_decided_the_most_doubtful_first()
    {
        var story = Empty with { Byline = ["于洋"], BylineText = "于洋", Paragraphs = ["建成后，信息谷发展了。", "发展10余只。"] };

        Assert.Equal(
            [
                "default 0 了 → 了 (not 瞭)  ，信息谷发展[了]。  seeds/x.txt:7",
                "default 0 后 → 後 (not 后)  建成[后]，信息谷发展  seeds/x.txt:7",
                "name + 于 → 于 (not 於)  [于洋]  seeds/x.txt:7",
                "number + 只 → 隻 (not 只 祇)  发展[10余只]。  seeds/x.txt:7",
                "glossary + 谷 → 谷 (not 穀)  建成后，[信息谷]发展了。  seeds/x.txt:7",
                "phrase - 发 → 發 (not 髮)  成后，信息谷[发展]了。  seeds/x.txt:7 and 1 more",
                "number - 余 → 餘 (not 余)  发展[10余只]。  seeds/x.txt:7",
            ],
            On(Script.Hans, story).Select(choice => Sign(Choices.Line(choice), choice.Example.Margin)));
    }

    [Fact]
    public void Measures_how_near_another_form_was()
    {
        var story = Empty with { Paragraphs = ["海关系统发展"] };

        // 海|关系|统 would make 係 of 系, and is dearer; 发 has no word here in which it is 髮.
        Assert.InRange(Single("系").Margin, 0.1, 100);
        Assert.Equal(float.PositiveInfinity, Single("发").Margin);

        Ambiguity Single(string character) => On(Script.Hans, story).Single(choice => choice.Example.Character == character).Example;
    }

    [Fact]
    public void Says_in_which_story_and_paragraph_the_example_stands()
    {
        var choice = On(Script.Hans, Empty, Empty with { Paragraphs = ["今天。", "建成后。"] }).Single(c => c.Example.Character == "后");

        Assert.Equal((1, 1), (choice.Text.Story, choice.Text.Paragraph));
    }

    [Fact]
    public void Does_not_cut_its_context_inside_a_character() =>
        Assert.Equal("𠀀𠀁𠀂𠀃𠀄𠀅", On(Script.Hans, Empty with { Paragraphs = ["𠀋𠀀𠀁𠀂𠀃𠀄𠀅后"] }).Single().Example.Before);

    [Fact]
    public void Has_nothing_to_say_of_a_page_in_Traditional() =>
        Assert.Empty(On(Script.Hant, Empty with { Paragraphs = ["建成後"] }));

    // The figure itself is a matter of the word list.
    private static string Sign(string line, float margin) =>
        line[..line.IndexOf(' ')] + (margin == 0 ? " 0" : float.IsFinite(margin) ? " +" : " -") + line[line.IndexOf("  ", 12, StringComparison.Ordinal)..][1..];

    private static ImmutableArray<Choice> On(Script script, params Story[] stories) =>
        Choices.On([new KnownReading(new SourcePage("seeds/x.txt", [], ""), Sidecar.Empty, Samples.Text(new PageReading("x.txt", script, [.. stories], [], [])), KnownNames.None)], Converter);
}
