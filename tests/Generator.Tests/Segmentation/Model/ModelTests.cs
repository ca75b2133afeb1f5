using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

namespace Banmian.Tests.Segmentation.Model;

/// <summary>The model that the program carries.</summary>
public class ModelTests
{
    [Fact]
    public void It_says_what_it_was_trained_with()
    {
        var keys = ReaderModel.Shared.File.Header.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(':')[0]);
        Assert.Equal(["corpus", "seed", "pages", "versions"], keys);
    }

    [Fact]
    public void It_is_no_larger_than_four_megabytes()
    {
        var file = ReaderModel.Shared.File;
        Assert.InRange(file.PartNames.Sum(name => file[name].Length), 1, 4 << 20);
    }

    // Features that are changed without training the model anew would be read as others.
    [Fact]
    public void Its_first_layer_takes_as_many_features_as_lines_have()
    {
        var reader = new PartReader(ReaderModel.Shared.File["lines"]);
        Assert.InRange(reader.Number(), 1, 4);
        var characters = reader.Embedding();
        var first = reader.Layer();
        Assert.Equal(LineFeatures.Size + characters.Size * (DescribedLines.CharactersOfLine),
            first.Inputs);
    }

    [Fact]
    public void A_file_keeps_its_parts()
    {
        var file = new ModelFile(ModelFile.Write("a: b\n", [("one", [1, 2]), ("two", [3])]));
        Assert.Equal("a: b\n", file.Header);
        Assert.Equal([1, 2], file["one"].ToArray());
        Assert.Equal([3], file["two"].ToArray());
    }

    [Fact]
    public void What_is_no_model_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new ModelFile("no model at all"u8.ToArray()));
}
