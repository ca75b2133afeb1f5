namespace Banmian.Tests.Segmentation;

/// <summary>Pages that sign their stories as papers of schools, villages and trades do, as the whole reader reads them.</summary>
public class SignedPagesTests
{
    [Fact]
    public void A_poem_of_a_school_with_a_refrain_is_a_story_of_its_own()
    {
        var page = TestPage.Read(TestPage.Of(
            "我家的“气象员”", "", "白沙市山门小学三（2）班 林逸飞", "　　我家养了一只小乌龟，名", "叫慢慢。它不爱动，却有一个", "特别的本领——报天气。",
            "　　我给它做了一张奖状：最", "佳气象员。", "", "春雨", "", "青溪市实验小学 三年级 黄思颖", "　　沙沙沙，沙沙沙，", "　　春雨姐姐来我家。",
            "　　她给柳树梳辫子，", "　　她给桃花擦面颊。"));
        Assert.Equal(["我家的“气象员”: 林逸飞", "春雨: 黄思颖"], page.Stories.Select(s => $"{s.Headline}: {string.Join(' ', s.Byline)}"));
        Assert.StartsWith("沙沙沙，沙沙沙，", page.Stories[1].Paragraphs.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_ends_with_its_writer_and_the_answer_begins_under_its_heading()
    {
        var page = TestPage.Read(TestPage.Of(
            "供销社不该搭配商品", "编辑同志：四月二十日，我到供", "销合作社买煤油，售货员硬要搭配", "五合香粉。我说家里用不着，售货", "员说不搭就不卖。排在后面的几个",
            "人，有的要买火柴，也要搭上两张", "年画。这种做法，群众很不满意，", "应当纠正。", "青溪乡农民 周大有",
            "对周大有来信的答复", "编辑同志：五月一日转来的信收", "到。经检查，合作社确有搭配商品", "的错误，我们已责成该社公开检讨，", "并退回群众货款。今后各社一律不",
            "许搭配，欢迎群众监督。"));
        Assert.Equal(["供销社不该搭配商品: 周大有", "对周大有来信的答复: "],
            page.Stories.Select(s => $"{s.Headline}: {string.Join(' ', s.Byline)}"));
    }
}
