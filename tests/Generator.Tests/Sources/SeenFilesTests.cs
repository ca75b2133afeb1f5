using Banmian.Sources;

namespace Banmian.Tests.Sources;

/// <summary>What an earlier build read of a file is known where the file stands as it stood, and else read.</summary>
public sealed class SeenFilesTests : IDisposable
{
    private static readonly FileMark Known = FileMark.Of("what it held"u8);

    private readonly TempFolder folder = new TempFolder().Write("a.txt", "now");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_mark_of_a_file_that_stands_as_it_stood_is_known_and_it_is_not_read() =>
        Assert.Equal(Known, MarkAfter("a.txt", FileStamp.Of(folder.FullPath("a.txt"))));

    [Fact]
    public void A_file_of_another_time_or_another_length_is_read()
    {
        var stamp = FileStamp.Of(folder.FullPath("a.txt"));
        Assert.Equal(FileMark.Of("now"u8), MarkAfter("a.txt", stamp with { WrittenAt = stamp.WrittenAt - 1 }));
        Assert.Equal(FileMark.Of("now"u8), MarkAfter("a.txt", stamp with { Length = stamp.Length + 1 }));
    }

    [Fact]
    public void A_link_is_read_whatever_was_known_of_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "links are made on Linux only");
        File.CreateSymbolicLink(folder.FullPath("b.txt"), folder.FullPath("a.txt"));
        Assert.Equal(FileMark.Of("now"u8), MarkAfter("b.txt", FileStamp.Of(folder.FullPath("a.txt"))));
    }

    [Fact]
    public void A_file_has_one_mark_throughout_a_build()
    {
        var site = new SiteFolder(folder.Path);
        var before = site.MarkOf("a.txt", SizeLimit.Text);
        folder.Write("a.txt", "and then");
        Assert.Equal(before, site.MarkOf("a.txt", SizeLimit.Text));
    }

    [Fact]
    public void What_cannot_be_read_has_none() =>
        Assert.Null(new SiteFolder(folder.Path).MarkOf("c.txt", SizeLimit.Text));

    private FileMark? MarkAfter(string path, FileStamp stamp)
    {
        var site = new SiteFolder(folder.Path);
        site.Seen.Before = new(new Dictionary<string, (FileStamp, FileMark)> { [path] = (stamp, Known) });
        return site.MarkOf(path, SizeLimit.Text);
    }
}
