using Banmian.Segmentation.Model;
using Banmian.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Stories;

public class PageTopicsTests
{
    private static readonly PageTopics Page = new(["小麦丰收", "农机下田", "球队夺冠", "，。"], new TopicTable(TopicTable.Write(
        [Speaks("小麦", 0), Speaks("丰收", 0), Speaks("农机", 0), Speaks("球队", 1), Speaks("夺冠", 1)])));

    [Fact]
    public void Texts_of_one_thing_are_alike_without_a_common_word() =>
        Assert.Equal(Numbers.One, Page.Of([0]).Likeness(Page.Of([1])));

    [Fact]
    public void Texts_of_two_things_are_not() => Assert.Equal(0, Page.Of([0, 1]).Likeness(Page.Of([2])));

    [Fact]
    public void A_text_of_both_is_somewhat_like_either() =>
        Assert.InRange(Page.Of([0, 2]).Likeness(Page.Of([1])), Numbers.One / 2, Numbers.One * 3 / 4);

    [Fact]
    public void A_text_of_which_nothing_is_known_is_like_none() => Assert.Equal(0, Page.Of([3]).Likeness(Page.Of([0])));

    [Fact]
    public void The_longest_dump_is_summed_without_overflow()
    {
        var most = Enumerable.Repeat(int.MaxValue / 4, TopicTable.Size).ToArray();
        Assert.InRange(new Topic(most).Likeness(new Topic(most)), Numbers.One - 1, Numbers.One);
    }

    private static (char X, char Y, sbyte[] Values) Speaks(string pair, int of)
    {
        var values = new sbyte[TopicTable.Size];
        values[of] = 100;
        return (pair[0], pair[1], values);
    }
}
