using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Segmentation;

namespace Banmian.Tests.Archive;

public class PhotoPlacementTests
{
    private static readonly PageReading Page = Samples.Reading(
        Samples.Story("s01"),
        Samples.Story("s02", StoryKind.Photo, null, "图为大棚里的 草莓。"),
        Samples.Story("s03", StoryKind.Photo, "电动船开工", "近日从苏州传来捷报。"),
        Samples.Story("s04", StoryKind.Photo, null, "图为新区一角。"));

    private readonly DiagnosticBag bag = new();

    private static SidecarPhoto Photo(string file, string? caption = null) =>
        new(new Location("seeds/a.yml", 1), file, caption, null, Crop.Whole);

    private string Place(params SidecarPhoto[] photos) =>
        string.Join(", ", PhotoPlacement.Place(Page, [.. photos], bag).Select(p => $"{Page.Stories[p.Story].Id} {p.Photo.File}"));

    [Fact]
    public void Gives_pictures_to_captions_in_page_order() =>
        Assert.Equal("s02 a, s03 b", Place(Photo("a"), Photo("b")));

    [Fact]
    public void Gives_a_picture_to_the_caption_it_names_and_the_others_to_those_left()
    {
        Assert.Equal("s02 a, s03 b, s04 c", Place(Photo("c", "图为新区"), Photo("a"), Photo("b", "电动船")));
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Finds_a_caption_whatever_its_spaces() => Assert.Equal("s02 a", Place(Photo("a", "图为大棚里的草莓")));

    [Fact]
    public void Reports_more_pictures_than_captions()
    {
        Assert.Equal("s02 a, s03 b, s04 c", Place(Photo("a"), Photo("b"), Photo("c"), Photo("d")));
        Assert.StartsWith("seeds/a.yml:1: error NP552: the page has 3 photo captions, and each has its picture already",
            Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("图为", "begins 2 photo captions")]
    [InlineData("新区", "begins no photo caption that still needs a picture")]
    public void Reports_an_opening_that_fits_not_exactly_one_caption(string opening, string problem)
    {
        Assert.Equal("", Place(Photo("a", opening)));
        Assert.StartsWith($"seeds/a.yml:1: error NP552: “{opening}” {problem}", Assert.Single(bag.Items).ToString(),
            StringComparison.Ordinal);
    }
}
