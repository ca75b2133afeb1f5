using System.Globalization;

namespace Banmian.Tests.Hostile;

/// <summary>Dumps far larger than a page: built or refused, in a time and a memory that are known.</summary>
public class LargeDumpTests
{
    [Fact]
    public void Half_as_many_stories_again_as_a_page_may_have_are_refused_before_they_are_made_up()
    {
        using var site = TestSite.Create();
        site.Write(TestSite.Dump,
            string.Concat(Enumerable.Range(0, 1_500)
                .Select(i =>
                    string.Create(CultureInfo.InvariantCulture, $"第{i}号工程顺利通过复核验收\n本报讯 日前，新区公布年度复核结\n果，特色产业基地顺利通过复核。\n\n"))));
        var (code, errors, _) = TestSite.Build(site, baseUrl: "https://example.org/");
        Assert.Equal(1, code);
        Assert.Matches(@"^seeds/page\.txt: error NP015: the page has 1[45]\d{2} stories; it may have 1000 \(a dump is one printed page: ",
            Assert.Single(errors[..^1]));
    }

    [Fact]
    public void A_line_of_a_megabyte_is_a_story()
    {
        using var site = TestSite.Create();
        const string Text = "走进云麓镇的示范车间，切段、开片、蒸煮一气呵成。";
        site.Write(TestSite.Dump, "云麓镇的示范车间\n" + string.Concat(Enumerable.Repeat(Text, 1_000_000 / 72)) + "\n");
        Assert.Equal(0, TestSite.Build(site, check: true, baseUrl: "https://example.org/").ExitCode);
    }
}
