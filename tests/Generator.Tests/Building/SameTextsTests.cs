using System.Globalization;

namespace Banmian.Tests.Building;

/// <summary>Pages that hold the text of others are told once for all that are alike.</summary>
public sealed class SameTextsTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_pair_is_told_at_the_second_page() => Assert.Equal(
        ["seeds/b.txt: warning NP306: the text is that of seeds/a.txt (if it is one page taken up twice, remove one of the two; "
            + "a reprint may stay)"], Told("a", "b"));

    [Fact]
    public void A_group_is_told_once_at_its_first_page() => Assert.Equal(
        ["seeds/a.txt: warning NP306: the text is also, in full or nearly, that of seeds/b.txt, seeds/c.txt, seeds/d.txt "
            + "(if it is one page taken up more than once, keep one of them; reprints may stay)"], Told("a", "b", "c", "d"));

    private IEnumerable<string> Told(params string[] pages)
    {
        foreach (var page in pages)
            site.Write($"seeds/{page}.txt", "新区公布复核结果\n" + string.Concat(Enumerable.Range(0, 40).Select(n =>
                string.Create(CultureInfo.InvariantCulture,
                    $"其中第{n}项{(char)('一' + 37 * n)}{(char)('丁' + 91 * n)}工程已经完工，第{n + 7}项正在建设。\n"))));
        return TestSite.Build(site, check: true).Errors.Where(line => line.Contains("NP306", StringComparison.Ordinal));
    }
}
