using System.Text;
using Banmian.Sources;

namespace Banmian.Tests.Sources;

/// <summary>A stamp is what .NET tells of a place, however the system was asked.</summary>
public sealed class FileStampTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.txt")]
    [InlineData("版面/報 1.txt")]
    public void Of_a_file_has_its_time_and_its_length(string path)
    {
        folder.Write(path, "five.");
        File.SetLastWriteTimeUtc(
            folder.FullPath(path), new DateTime(1969, 12, 31, 23, 59, 58, DateTimeKind.Utc).AddTicks(1234567));
        Assert.Equal(new FileStamp(File.GetLastWriteTimeUtc(folder.FullPath(path)).Ticks, 5), Of(path));
        folder.Write(path, "six...");
        Assert.Equal(new FileStamp(File.GetLastWriteTimeUtc(folder.FullPath(path)).Ticks, 6), Of(path));
    }

    [Fact]
    public void Of_a_file_with_a_long_path_too()
    {
        var path = string.Join('/', Enumerable.Repeat(new string('长', 60), 9)) + "/a.txt";
        folder.Write(path, "five.");
        Assert.Equal(new FileStamp(File.GetLastWriteTimeUtc(folder.FullPath(path)).Ticks, 5), Of(path));
    }

    [Fact]
    public void Of_a_folder_changes_with_the_names_in_it_and_is_that_of_no_file()
    {
        Directory.CreateDirectory(folder.FullPath("a"));
        Directory.SetLastWriteTimeUtc(folder.FullPath("a"), DateTime.UnixEpoch);
        var before = Of("a");
        Assert.Equal(DateTime.UnixEpoch.Ticks, before.WrittenAt);
        Assert.True(before.Length < 0);
        folder.Write("a/b", "");
        Assert.NotEqual(before, Of("a"));
    }

    [Fact]
    public void Of_nothing_is_that_of_no_file()
    {
        Assert.Equal(0, Of("none/at/all").WrittenAt);
        Assert.True(Of("none/at/all").Length < 0);
    }

    [Fact]
    public void Of_a_link_says_only_that_it_is_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "links are made on Linux only");
        folder.Write("a", "five.");
        File.CreateSymbolicLink(folder.FullPath("link"), folder.FullPath("a"));
        File.CreateSymbolicLink(folder.FullPath("broken"), folder.FullPath("none"));
        Assert.Equal(FileStamp.Linked, Of("link"));
        Assert.Equal(FileStamp.Linked, Of("broken"));
    }

    private FileStamp Of(string path)
    {
        var stamp = FileStamp.Of(folder.FullPath(path));
        using var stamped = new StampedFolder(folder.Path);
        Assert.Equal(stamp, stamped.StampOf(path));
        Assert.Equal(stamp, stamped.StampOf(Encoding.UTF8.GetBytes(path)));
        return stamp;
    }
}
