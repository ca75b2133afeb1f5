using Banmian.Typesetting;

namespace Banmian.Tests.Typesetting;

public class NameTextTests
{
    [Theory]
    [InlineData("本报记者 叶伟", "本报记者_叶_伟", "叶伟")]
    [InlineData("本报记者 沈果 摄", "本报记者_沈_果_摄", "沈果")]
    [InlineData("（康凯　张歌）", "（康_凯_张_歌）", "康凯", "张歌")]
    [InlineData("（葛孟超　杜英　许超慧）", "（葛孟超_杜_英_许超慧）", "葛孟超", "杜英", "许超慧")]
    public void A_name_of_two_characters_is_spaced_and_so_is_what_stands_beside_it(
        string text, string spaced, params string[] names) =>
        Assert.Equal(spaced, Shown(NameText.Of(text, names)));

    [Theory]
    [InlineData("记者魏艳", "魏艳")]
    [InlineData("解豪摄", "解豪")]
    [InlineData("（方雪一　刘敏凯）", "方雪一", "刘敏凯")]
    [InlineData("Li Na", "Li Na")]
    public void A_name_that_touches_other_words_and_a_longer_one_are_not(string text, params string[] names) =>
        Assert.Empty(NameText.Of(text, names).Spaced);

    [Fact]
    public void A_spaced_name_takes_its_room_and_is_never_parted()
    {
        var names = NameText.Of("（康凯　张歌）", ["康凯", "张歌"]);
        var units = SetUnits.Of(names, WritingDirection.Horizontal);
        Assert.Equal(LineBreaker.Width(SetUnits.Of(names.Text)) + 3, LineBreaker.Width(units), 6);
        Assert.Equal(["（康凯", "张歌）"],
            LineBreaker.Break(units, 5, 0).Select(line => names.Text.Substring(line.Start, line.Length)));
    }

    [Theory]
    [InlineData("康凯 张歌")]
    [InlineData("康凯　张歌")]
    public void Names_stand_two_ems_apart_whatever_space_is_between_them(string text) =>
        Assert.Equal(4 + 2 + 2, LineBreaker.Width(SetUnits.Of(NameText.Of(text, ["康凯", "张歌"]), WritingDirection.Horizontal)), 6);

    [Fact]
    public void A_name_of_three_characters_is_never_parted_either()
    {
        var names = NameText.Of("（龙兰　唐豪　贺慧宇）", ["龙兰", "唐豪", "贺慧宇"]);
        Assert.Equal(["（龙兰　唐豪", "贺慧宇）"], LineBreaker.Break(SetUnits.Of(names, WritingDirection.Horizontal), 14, 0)
            .Select(line => names.Text.Substring(line.Start, line.Length)));
    }

    // An em more stands where _ does; a space that is wider is shown so alone.
    private static string Shown(NameText names) => string.Concat(names.Text.Select((c, i) =>
        !names.Spaced.Contains(i) ? c.ToString() : char.IsWhiteSpace(c) ? "_" : c + "_"));
}
