using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Commands;
using Banmian.Diagnostics;

namespace Banmian.Tests.Diagnostics;

public partial class LanguageTests
{
    private static readonly ImmutableDictionary<string, string> Table =
        Language.Read(File.ReadAllText(Repository.Path("generator/Diagnostics/zh-Hans.txt")));

    [Fact]
    public void Every_sentence_of_the_program_is_translated() => None(SaidInCode.All.Patterns.Except(Table.Keys));

    [Fact]
    public void Nothing_is_translated_that_the_program_does_not_say() => None(Table.Keys.Except(SaidInCode.All.Patterns));

    // Of templates Scriban alone knows what is wrong; the rule says that one does not parse.
    [Fact]
    public void What_another_program_says_is_cited_and_never_all_that_is_told() => Assert.Equal(["TemplateSet.cs"],
        Directory.EnumerateFiles(Repository.Path("generator"), "*.cs", SearchOption.AllDirectories)
            .Where(file => OthersWords().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));

    [Fact]
    public void A_translation_has_the_holes_of_its_pattern() =>
        None(Table.Where(pair => Holes(pair.Key) != Holes(pair.Value)).Select(pair => pair.Key));

    [Fact]
    public void A_blank_stands_between_an_ideograph_and_a_figure_or_a_letter_whatever_fills_a_hole()
    {
        var said = Table.Keys.Select(pattern => Language.Chinese.Say(new Sentence(pattern,
            [.. Enumerable.Repeat(new Sentence("3 files", null), 10)])));
        None(said.Where(text => Glued().IsMatch(Date().Replace(text, ""))));
    }

    [Theory]
    [InlineData("zh", "警告")]
    [InlineData("zh_CN.UTF-8", "警告")]
    [InlineData("zh_TW.UTF-8", "警告")]
    [InlineData("en_GB.UTF-8", "warning")]
    [InlineData("C", "warning")]
    public void Is_that_of_the_locale(string locale, string warning) =>
        Assert.Equal(warning, LanguageOption.Of([], name => name == "LANG" ? locale : null).Say(Severity.Warning.Name()));

    [Theory]
    [InlineData("zh_TW.UTF-8")]
    [InlineData("zh_HK")]
    public void A_reader_of_Traditional_gets_it_converted(string locale)
    {
        var language = LanguageOption.Of([], name => name == "LC_ALL" ? locale : null);
        Assert.Equal("zh-Hant", language.Tag);
        Assert.Equal("請用空格縮進", language.Say($"indent with spaces"));
    }

    [Fact]
    public void LC_ALL_speaks_before_LC_MESSAGES_and_LANG_and_the_option_before_all()
    {
        Func<string, string?> mixed = name => name switch { "LC_ALL" => "", "LC_MESSAGES" => "zh_CN", _ => "en_GB" };
        Assert.Equal("zh-Hans", LanguageOption.Of(["check"], mixed).Tag);
        Assert.Equal("en", LanguageOption.Of(["check", "--lang", "en"], mixed).Tag);
        Assert.Equal("en", LanguageOption.Of(["--lang=en"], mixed).Tag);
    }

    [Fact]
    public void A_list_a_sentence_in_a_sentence_and_a_dumps_own_words_each_come_out_right()
    {
        Sentence said = $"{Sentence.Of($"story {"s01"} has no text")}"
            + $"{Sentence.Of($"use one of: {new[] { "warning", "error" }}")}";
        Assert.Equal("story s01 has no textuse one of: warning, error", said.ToString());
        Assert.Equal("文章 s01 没有文字可用：warning、error", Language.Chinese.Say(said));
    }

    [Fact]
    public void A_column_counts_an_ideograph_as_two()
    {
        Sentence row = $"[{Sentence.Of($"doubtful"),-10}] [{Sentence.Of($"unread"),8}]";
        Assert.Equal("[doubtful  ] [  unread]", row.ToString());
        Assert.Equal("[存疑      ] [    未校]", Language.Chinese.Say(row));
    }

    private static void None(IEnumerable<string> patterns) =>
        Assert.True(!patterns.Any(), $"in generator/Diagnostics/zh-Hans.txt:\n{string.Join('\n', patterns)}");

    private static string Holes(string pattern) => string.Concat(Hole().Matches(pattern).Select(hole => hole.Value).Order());

    [GeneratedRegex("[\\u4E00-\\u9FFF][A-Za-z0-9]|[A-Za-z0-9][\\u4E00-\\u9FFF]")]
    private static partial Regex Glued();

    [GeneratedRegex("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日")]
    private static partial Regex Date();

    [GeneratedRegex(@"\$""\{\w+\.Message\}""")]
    private static partial Regex OthersWords();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Hole();
}
