using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Tests.Config;

public class PhotoParserTests
{
    private readonly DiagnosticBag bag = new();

    private Sidecar? Read(string photos) =>
        SidecarParser.Read($"photos: {photos}", "seeds/2021/06.yml", ImmutableDictionary<string, Paper>.Empty, [], bag);

    [Fact]
    public void Takes_a_file_by_its_name_or_with_what_is_said_of_it()
    {
        var photos = Read("""

            - ship.jpg
            - file: ../pictures/farm.png
              caption: 图为
              alt: 大棚
              crop: [0, 10, 100, 90]
            """)!.Photos;
        Assert.Empty(bag.Items);
        Assert.Equal(
            [
                new SidecarPhoto(new Location("seeds/2021/06.yml", 2, 3), "seeds/2021/ship.jpg", null, null, Crop.Whole),
                new SidecarPhoto(new Location("seeds/2021/06.yml", 3, 9), "seeds/pictures/farm.png", "图为", "大棚",
                    new Crop(0, 10, 100, 90)),
            ],
            photos);
    }

    [Theory]
    [InlineData("ship.jpg", "1:9: error NP104: “photos” must be a list, “[a, b]” or one “- a” a line")]
    [InlineData("[[a.jpg]]", "1:10: error NP104: the item must be a file's name, or keys and values")]
    [InlineData("[{caption: 图为}]", "1:10: error NP106: “file” is missing (add “file:” with the picture's name)")]
    [InlineData("[{file: a.jpg, title: 图}]",
        "1:24: error NP102: “title” is not a key of this file (use one of: file, caption, alt, crop)")]
    [InlineData("[../../a.jpg]",
        "1:10: error NP550: “../../a.jpg” is not a file below seeds/ (put the picture beside the dump and write its name, or "
            + "its path from there with /)")]
    [InlineData("[/etc/passwd]",
        "1:10: error NP550: “/etc/passwd” is not a file below seeds/ (put the picture beside the dump and write its name, or "
            + "its path from there with /)")]
    [InlineData("['C:\\a.jpg']",
        "1:10: error NP550: “C:\\a.jpg” is not a file below seeds/ (put the picture beside the dump and write its name, or its "
            + "path from there with /)")]
    [InlineData("[{file: a.jpg, crop: [0, 10, 100]}]",
        "1:30: error NP105: this is not a part of the picture (write its left, top, right and bottom edge in percent of the "
            + "picture, as [0, 10, 100, 90])")]
    [InlineData("[{file: a.jpg, crop: [60, 0, 40, 100]}]",
        "1:30: error NP105: this is not a part of the picture (write its left, top, right and bottom edge in percent of the "
            + "picture, as [0, 10, 100, 90])")]
    [InlineData("[{file: a.jpg, crop: [0, 0, 101, 100]}]",
        "1:30: error NP105: this is not a part of the picture (write its left, top, right and bottom edge in percent of the "
            + "picture, as [0, 10, 100, 90])")]
    public void Reports_what_it_cannot_use_at_its_line(string photos, string report)
    {
        Assert.Null(Read(photos));
        Assert.Equal($"seeds/2021/06.yml:{report}", Assert.Single(bag.Items).ToString());
    }
}
