using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Commands;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Tests.Scripts;
using Banmian.Text;

namespace Banmian.Tests.Archive;

public class ChoicesTests
{
    private static readonly Story Empty = Samples.Empty;

    private static readonly SiteConverters Site = Converters.OfSite("s2t", [new("信息谷", "信息谷")]);

    [Fact]
    public void Lists_each_choice_once_with_what_decided_the_most_doubtful_first()
    {
        var story = Empty.With(UnitKind.Byline, "于洋", "于洋").With(UnitKind.Paragraph, "建成后，信息谷发展了。")
            .With(UnitKind.Paragraph, "发展10余只。"); // 只 is 隻 after a figure however the text is cut

        var choices = On(Script.Hans, story);

        Assert.Equal(choices.Select(choice => choice.Example.Margin).Order(), choices.Select(choice => choice.Example.Margin));
        Assert.Equal(
            [
                "default + 后 → 後 (not 后)  建成[后]，信息谷发展  seeds/x.txt:7",
                "default + 了 → 了 (not 瞭)  ，信息谷发展[了]。  seeds/x.txt:7",
                "name + 于 → 于 (not 於)  [于洋]  seeds/x.txt:7",
                "glossary + 谷 → 谷 (not 穀)  建成后，[信息谷]发展了。  seeds/x.txt:7",
            ],
            choices.OrderBy(choice => choice.Example.Decision).ThenBy(choice => choice.Example.Margin)
                .Select(choice => Sign(Choices.Line(choice).ToString(), choice.Example.Margin)));
    }

    [Fact]
    public void Puts_the_words_of_one_character_together()
    {
        var choices = On(Script.Hans, Empty.With(UnitKind.Paragraph, "建成后，发展了。以后发展了，皇后发展了。"));
        var characters = Choices.ByCharacter(choices).Select(choice => choice.Example.Character).ToList();
        Assert.Equal(choices.Length, characters.Count);
        Assert.Equal(choices.Select(choice => choice.Example.Character).Distinct(),
            characters.Where((character, i) => i == 0 || characters[i - 1] != character));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void Leaves_out_what_an_earlier_list_has(string tag)
    {
        var choices = On(Script.Hans, Empty.With(UnitKind.Paragraph, "建成后，发展了。"));
        var language = LanguageOption.Of(["--lang", tag], _ => null);
        var earlier = choices.Where(choice => choice.Example.Character != "了")
            .Select(choice => language.Say(Choices.Line(choice)));
        Assert.Equal("了", string.Concat(Choices.Since(choices, earlier).Select(choice => choice.Example.Character)));
        Assert.Equal(choices, Choices.Since(choices, ["some other text", ""]));
    }

    [Fact]
    public void Leaves_out_where_no_other_form_was_in_question() =>
        Assert.DoesNotContain(On(Script.Hans, Empty.With(UnitKind.Paragraph, "海关系统发展")),
            choice => choice.Example.Character == "发");

    [Fact]
    public void Measures_how_near_another_form_was()
    {
        var story = Empty.With(UnitKind.Paragraph, "海关系统发展");

        // 海|关系|统 would make 係 of 系, and is dearer.
        Assert.InRange(On(Script.Hans, story).Single(choice => choice.Example.Character == "系").Example.Margin, 0.1, 100);
    }

    [Fact]
    public void Says_in_which_story_and_paragraph_the_example_stands()
    {
        var choice = On(Script.Hans, Empty, Empty.With(UnitKind.Paragraph, "今天。").With(UnitKind.Paragraph, "建成后。"))
            .Single(c => c.Example.Character == "后");

        Assert.Equal((1, 1), (choice.Story, choice.Paragraph));
    }

    [Fact]
    public void Does_not_cut_its_context_inside_a_character() =>
        Assert.Equal("𠀀𠀁𠀂𠀃𠀄𠀅", On(Script.Hans, Empty.With(UnitKind.Paragraph, "𠀋𠀀𠀁𠀂𠀃𠀄𠀅后")).Single().Example.Before);

    [Fact]
    public void Has_nothing_to_say_of_a_page_in_Traditional() =>
        Assert.Empty(On(Script.Hant, Empty.With(UnitKind.Paragraph, "建成後")));

    // The figure itself is a matter of the word list.
    private static string Sign(string line, float margin) =>
        line[..line.IndexOf(' ')] + (margin == 0 ? " 0" : " +") + line[line.IndexOf("  ", 12, StringComparison.Ordinal)..][1..];

    private static ImmutableArray<Choice> On(Script script, params Story[] stories) =>
        Choices.Of("seeds/x.txt", new PageReading("x.txt", script, [.. stories], [], []), KnownNames.None, Site);
}
