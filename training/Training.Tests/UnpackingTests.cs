using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

namespace Banmian.Training.Tests;

/// <summary>A packed network can be trained further.</summary>
public sealed class UnpackingTests
{
    [Fact]
    public void What_is_unpacked_packs_to_the_same_bytes()
    {
        var model = ReaderModel.Shared.File;
        var networks = new PartReader(model["lines"]).Number();
        var folder = Directory.CreateTempSubdirectory("weights");
        var weights = Enumerable.Range(0, networks).Select(n =>
        {
            var path = Path.Combine(folder.FullName, $"{n}");
            Unpacking.Lines(model, n, path);
            return new Weights(path);
        }).ToList();
        folder.Delete(recursive: true);

        Assert.Equal(model["lines"].ToArray(), Packing.Lines(weights));
    }
}
