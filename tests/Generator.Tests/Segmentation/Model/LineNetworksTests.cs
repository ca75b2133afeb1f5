using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;
using Banmian.Sources;

namespace Banmian.Tests.Segmentation.Model;

/// <summary>Networks of lines are asked together.</summary>
public class LineNetworksTests
{
    private static readonly byte[][] Networks = InModel();

    private static readonly SourcePage Page = TestPage.Of([
        "新区公布复核结果", "", "本报讯（记者 李小满）日前，新区公布年度复核", "结果，特色产业基地顺利通过复核。", "数据显示，基地今年将实现总产值增长。", "",
        "图为村民在大棚里采摘草莓。 许多福/摄", "第2版",
    ]);

    [Fact]
    public void Two_that_are_alike_say_what_one_says() =>
        Assert.Equal(Said(Networks[0]), Said(Networks[0], Networks[0]));

    [Fact]
    public void Their_order_does_not_matter() =>
        Assert.Equal(Said(Networks[0], Networks[^1]), Said(Networks[^1], Networks[0]));

    [Fact]
    public void Those_of_the_model_differ_and_together_say_something_between()
    {
        int[] one = Said(Networks[0]), other = Said(Networks[^1]), both = Said(Networks[0], Networks[^1]);
        Assert.NotEqual(one, other);
        Assert.All(Enumerable.Range(0, both.Length), i =>
            Assert.InRange(both[i], Math.Min(one[i], other[i]) - LineRoles.One, Math.Max(one[i], other[i]) + LineRoles.One));
    }

    // The log probability of each tag of each line of a page.
    private static int[] Said(params byte[][] networks)
    {
        var part = new PartWriter();
        part.Number(networks.Length);
        foreach (var network in networks) part.Bytes(network);
        var shared = ReaderModel.Shared;
        var page = new MeasuredPage(PageLines.Of(Page, shared.Counts), shared.Counts);
        var roles = new LineNetworks(new ModelFile(ModelFile.Write("", [("lines", part.ToArray())])))
            .Read(page, new ReaderCues(Cues.Shared, shared.File));
        return [.. Enumerable.Range(0, page.Count).SelectMany(line => roles.Of(line).ToArray())];
    }

    private static byte[][] InModel()
    {
        var part = ReaderModel.Shared.File["lines"];
        var reader = new PartReader(part);
        var networks = new byte[reader.Number()][];
        for (var i = 0; i < networks.Length; i++)
        {
            var from = reader.At;
            _ = new LineNetwork(ref reader);
            networks[i] = part[from..reader.At].ToArray();
        }
        return networks;
    }
}
