using Banmian.Commands;

namespace Banmian.Tests.Commands;

public sealed class NamedFilesTests : IDisposable
{
    private readonly TempFolder folder = new TempFolder().Write("a/1.txt", "").Write("a/2.txt", "").Write("a/2.yml", "")
        .Write("b/c/3.txt", "");

    public void Dispose() => folder.Dispose();

    private string Of(params string[] arguments) => string.Join(' ', NamedFiles.Of(arguments.Select(folder.FullPath))
        .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')));

    [Theory]
    [InlineData("a", "a/1.txt a/2.txt")]
    [InlineData("", "a/1.txt a/2.txt b/c/3.txt")]
    [InlineData("a/*.txt", "a/1.txt a/2.txt")]
    [InlineData("a/*", "a/1.txt a/2.txt")]
    [InlineData("a/?.txt", "a/1.txt a/2.txt")]
    [InlineData("a/?1.txt", "a/?1.txt")]
    [InlineData("?/*/3.txt", "b/c/3.txt")]
    [InlineData("**/?.txt", "a/1.txt a/2.txt b/c/3.txt")]
    [InlineData("*/1.txt", "a/1.txt")]
    [InlineData("b/**/*.txt", "b/c/3.txt")]
    [InlineData("a/2.txt", "a/2.txt")]
    public void A_folder_and_a_pattern_stand_for_their_dumps(string argument, string dumps) => Assert.Equal(dumps, Of(argument));

    [Theory]
    [InlineData("a", "a/1.txt a/2.txt")]
    [InlineData("a/", "a/1.txt a/2.txt")]
    [InlineData("a/*.txt", "a/1.txt a/2.txt")]
    [InlineData("*/1.txt", "a/1.txt")]
    public void They_may_be_named_from_the_current_folder(string argument, string dumps) =>
        Assert.Equal(dumps, string.Join(' ', NamedFiles.Of([Path.GetRelativePath(".", folder.Path) + '/' + argument])
            .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'))));

    [Fact]
    public void A_dump_that_is_named_twice_is_one() => Assert.Equal("a/1.txt a/2.txt", Of("a/1.txt", "a"));

    [Fact]
    public void Links_are_not_followed_and_what_a_build_made_is_no_dump()
    {
        Directory.CreateSymbolicLink(folder.FullPath("b/round"), folder.Path);
        folder.Write("b/site/.banmian/kept/x", "").Write("b/site/zh-hans/story.txt", "");
        Assert.Equal("b/c/3.txt", Of("b"));
    }

    [Fact]
    public void A_whole_disk_stands_for_nothing()
    {
        var disk = Path.GetPathRoot(folder.Path)!;
        Assert.Equal([disk, disk + "*"], NamedFiles.Of([disk, disk + "*"]));
    }

    [Theory]
    [InlineData("a/none.txt")]
    [InlineData("a/*.none")]
    public void What_names_nothing_stays_to_be_told_of(string argument) => Assert.Equal(argument, Of(argument));
}
