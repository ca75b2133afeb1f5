using Banmian.Diagnostics;
using Banmian.Segmentation;

namespace Banmian.Tests.Segmentation;

/// <summary>A reading that does not hold the characters of its dump is a fault of the program, and is told as one.</summary>
public class ConservationTests
{
    private const string Report = "(this is a fault of the program: please report it with this dump)";

    private static readonly string[] Lines = ["新区公布结果", "日前，新区公布年度结果，特色产业基地通过复核。", "数据显示，总产值将增长。"];

    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Characters_that_are_nowhere_in_the_reading_are_told_at_their_line()
    {
        Conservation.Check(TestPage.Of(Lines), TestPage.Read(TestPage.Of(Lines[..2])), bag);
        Assert.Equal($"test.txt:3: error NP200: 12 characters of the dump are in no story, no furniture and not dropped {Report}",
            Assert.Single(bag.Items).ToString());
    }

    [Fact]
    public void Characters_that_were_not_printed_are_told_of_the_page()
    {
        Conservation.Check(TestPage.Of(Lines[..2]), TestPage.Read(TestPage.Of(Lines)), bag);
        Assert.Equal($"test.txt: error NP201: the reading holds 12 characters that the dump does not {Report}", Assert.Single(bag.Items).ToString());
    }
}
