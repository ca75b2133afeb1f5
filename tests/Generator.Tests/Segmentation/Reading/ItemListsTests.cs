using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;
using Banmian.Tests.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Reading;

public class ItemListsTests
{
    private const string Bus = "■地铁末班车延长至二十三时。", Library = "■图书馆本周四闭馆一天。", Lights = "■路口早高峰增加绿灯时间。";

    [Fact]
    public void Three_texts_behind_one_mark_are_a_list() => Assert.Equal([true, true, true], Of(Bus, Library, Lights));

    [Fact]
    public void A_heading_may_stand_over_the_first() =>
        Assert.Equal([true, true, true], Of([(LineTag.Headline, "简讯"), .. Texts(Bus, Library, Lights)]));

    [Theory]
    [InlineData(Bus, Library)]
    [InlineData(Bus, Library, "●路口早高峰增加绿灯时间。")]
    [InlineData("地铁末班车延长。", "图书馆闭馆一天。", "路口增加绿灯。")]
    public void Fewer_or_unlike_ones_are_none(params string[] texts) => Assert.DoesNotContain(true, Of(texts));

    [Fact]
    public void What_stands_between_or_is_credited_parts_a_list()
    {
        Assert.DoesNotContain(true, Of([.. Texts(Bus, Library), (LineTag.Headline, "谢谢有你"), .. Texts(Lights)]));
        Assert.DoesNotContain(true, Of([.. Texts(Bus, Library), (LineTag.Credit, "王明摄"), .. Texts(Lights)]));
    }

    private static (LineTag, string)[] Texts(params string[] texts) => [.. texts.Select(text => (LineTag.StoryStart, text))];

    private static bool[] Of(params string[] texts) => Of(Texts(texts));

    private static bool[] Of((LineTag, string)[] lines)
    {
        var draft = MadePage.Draft(lines);
        var models = new StoryModels(Likely, Likely, Likely, Likely, Likely, Likely, Likely, Likely, Likely, Likely);
        var headed = HeadedDraft.Of(draft, models);
        var (stories, _) = new FoundStories(headed, new Dictionary<int, int>(), new Dictionary<int, int[]>(),
            NameOwners.Of(draft, headed.Given, Likely)).Sorted();
        return [.. ItemLists.In(stories, draft.Page.Lines.Lines)];
    }

    private static void Likely(ReadOnlySpan<short> features, Span<int> scores) => scores.Fill(1000);
}
