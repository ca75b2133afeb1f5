using System.Globalization;
using System.Text;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Roles;
using Banmian.Sources;

namespace Banmian.Tests.Segmentation;

/// <summary>What the model says of the lines of the dumps in <c>tests/gold</c>: the same on every machine.</summary>
public class LineTagTests
{
    // A letter for each tag, in their order; small where a heading goes on.
    private const string Letters = "SPIQRHhKkDdXxBCFAJELl";

    private static readonly ReaderModel Model = ReaderModel.Shared;
    private static readonly ReaderCues Words = new(Cues.Shared, Model.File);

    [Fact]
    public void The_tags_of_the_gold_dumps_are_these()
    {
        var tags = new StringBuilder();
        foreach (var dump in Dumps())
            tags.Append(CultureInfo.InvariantCulture, $"{dump.FileName}: {Tags(Read(dump))}\n");
        Snapshot.Matches("tags", "txt", tags.ToString());
    }

    [Fact]
    public void On_any_number_of_threads_and_in_any_order_they_are_the_same()
    {
        var dumps = Dumps();
        var oneByOne = dumps.Select(d => Scores(Read(d))).ToArray();
        var sideBySide = new int[dumps.Length][];
        Parallel.For(0, dumps.Length, i => sideBySide[dumps.Length - 1 - i] = Scores(Read(dumps[^(i + 1)])));
        Assert.Equal(oneByOne, sideBySide);
    }

    [Fact]
    public void In_another_culture_they_are_the_same()
    {
        var dump = Dumps()[0];
        var before = Scores(Read(dump));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" },
            };
            Assert.Equal(before, Scores(Read(dump)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_page_without_lines_has_no_tags() => Assert.Equal(0, Read(TestPage.Of("", "  ")).Count);

    [Fact]
    public void The_probabilities_of_a_lines_tags_sum_to_one()
    {
        var roles = Read(TestPage.Of("新材料硬气十足", "本报讯 记者昨日从园区获悉，今年产值增长百分之", "十二。"));
        for (var line = 0; line < roles.Count; line++)
            Assert.Equal(1, roles.Of(line).ToArray().Sum(p => Math.Exp(p / (double)LineRoles.One)), 2);
    }

    private static LineRoles Read(SourcePage page) =>
        Model.Lines.Read(new MeasuredPage(PageLines.Of(page, Model.Counts), Model.Counts), Words);

    private static string Tags(LineRoles roles) =>
        string.Concat(Enumerable.Range(0, roles.Count).Select(i => Letters[(int)roles.Likeliest(i)]));

    private static int[] Scores(LineRoles roles) =>
        [.. Enumerable.Range(0, roles.Count).SelectMany(i => roles.Of(i).ToArray().Append(roles.InCaption(i)))];

    private static SourcePage[] Dumps() =>
        [.. Directory.GetFiles(Repository.Path("tests/gold"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => TestPage.Parse(File.ReadAllText(file)) with { Path = Path.GetFileName(file) })];
}
