using Banmian.Diagnostics;
using Banmian.Segmentation;

namespace Banmian.Tests.Segmentation;

public class LooseTextTests
{
    [Fact]
    public void Says_that_a_heading_is_in_no_story()
    {
        var bag = new DiagnosticBag();
        LooseText.Report(TestPage.Of(), [new(LooseKind.Heading, 3, "山村通了路")], bag);
        Assert.Equal(["test.txt:3:1: warning NP214: “山村通了路” looks like a heading, but no story has it"], Told(bag));
    }

    [Fact]
    public void Says_nothing_of_a_folio_and_a_notice() =>
        Assert.Empty(Said([
            "第3版 要闻 2021年2月3日", "", "本报讯　记者王明报道：山村通了路，村民出行不再难。据介绍，这条路长十公里。", "",
            "声明作废", "王明遗失身份证一张，声明作废。"]));

    [Fact]
    public void Says_each_kind_once_at_its_first_line()
    {
        var bag = new DiagnosticBag();
        LooseText.Report(TestPage.Of(),
            [
                new(LooseKind.Caption, 9, "图为新修的路。"), new(LooseKind.Names, 7, "本报记者 王明"),
                new(LooseKind.Names, 4, "本报记者 李小红 本报通讯员 赵大年 钱文"),
            ],
            bag);
        Assert.Equal(
            [
                "test.txt:4:1: warning NP215: “本报记者 李小红 本报通讯员 赵…” names people, but signs no story "
                    + "(and 1 more on this page)",
                "test.txt:9:1: warning NP216: “图为新修的路。” opens a caption, but is in no story",
            ],
            Told(bag));
    }

    private static IEnumerable<string> Said(string[] lines)
    {
        var (page, bag) = (TestPage.Of(lines), new DiagnosticBag());
        LooseText.Report(page, TestPage.Read(page).Loose, bag);
        return Told(bag);
    }

    private static IEnumerable<string> Told(DiagnosticBag bag) => bag.Items.Select(d => d.ToString().Split(" (if it belongs")[0]);
}
