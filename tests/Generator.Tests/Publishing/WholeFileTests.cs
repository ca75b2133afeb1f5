using System.Runtime.Versioning;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Tests.Publishing;

public sealed class WholeFileTests : IDisposable
{
    private readonly TempFolder folder = new TempFolder().Write("page.md", "read");
    private readonly DiagnosticBag bag = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_saved_by_somebody_else_meanwhile_stays_as_it_is()
    {
        var before = "read"u8.ToArray();
        folder.Write("page.md", "a person's");
        Assert.False(Replace(before, "the program's"));
        Assert.Equal(
            $"{folder.FullPath("page.md")}: error NP608: the file was saved by somebody else while this was under way, and "
                + "stays as it is now (run the command again)", Assert.Single(bag.Items).ToString());
        Assert.Equal("a person's", folder.Read("page.md"));
        Assert.Single(folder.Snapshot());
    }

    [Theory]
    [InlineData(null)] // It was not there, and now it is.
    [InlineData("rea")]
    [InlineData("read on")]
    public void A_file_that_is_not_as_it_was_read_is_not_replaced(string? before)
    {
        Assert.False(Replace(before is null ? null : Encoding.UTF8.GetBytes(before), "the program's"));
        Assert.Equal("read", folder.Read("page.md"));
    }

    [Fact]
    public void A_file_that_was_removed_meanwhile_is_not_written()
    {
        File.Delete(folder.FullPath("page.md"));
        Assert.False(Replace("read"u8.ToArray(), "the program's"));
        Assert.False(folder.Exists("page.md"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_keeps_its_mode()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "files have no modes");
        const UnixFileMode Mode =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(folder.FullPath("page.md"), Mode);
        Assert.True(Replace("read"u8.ToArray(), "written"));
        Assert.Equal(("written", Mode), (folder.Read("page.md"), File.GetUnixFileMode(folder.FullPath("page.md"))));
    }

    [Fact]
    public void Leaves_nothing_beside_a_file_it_cannot_write()
    {
        folder.Write("taken/x", "1");
        Assert.False(WholeFile.Write(folder.Path, folder.FullPath("taken"), "2"u8, bag));
        Assert.Equal(2, folder.Snapshot().Count);
        Assert.EndsWith(
            "taken: error NP607: this is a folder, not a file (put a file in its place, or name another)",
            Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
    }

    private bool Replace(byte[]? before, string text) =>
        WholeFile.Replace(folder.Path, folder.FullPath("page.md"), before, Encoding.UTF8.GetBytes(text), bag);
}
