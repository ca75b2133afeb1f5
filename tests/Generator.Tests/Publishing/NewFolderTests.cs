using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Tests.Publishing;

public sealed class NewFolderTests : IDisposable
{
    private static readonly (string, byte[])[] Files = [("a.txt", "一"u8.ToArray()), ("below/b.txt", "二"u8.ToArray())];

    private readonly TempFolder parent = new();
    private readonly DiagnosticBag bag = new();

    public void Dispose() => parent.Dispose();

    private sealed class FillingDisk(int movesLeft) : Disk
    {
        private int left = movesLeft;

        public override void Move(string file, string to, bool overwrite)
        {
            Spend();
            base.Move(file, to, overwrite);
        }

        public override void MoveFolder(string folder, string to)
        {
            Spend();
            base.MoveFolder(folder, to);
        }

        private void Spend()
        {
            if (left-- == 0)
                throw new IOException("there is no space");
        }
    }

    [Fact]
    public void Fills_a_folder_that_is_new_or_holds_a_fresh_repository()
    {
        parent.Write("repository/.git/HEAD", "");
        Assert.True(NewFolder.Write(parent.FullPath("new"), Files, bag));
        Assert.True(NewFolder.Write(parent.FullPath("repository"), Files, bag));
        Assert.Empty(bag.Items);
        Assert.Equal("二", parent.Read("new/below/b.txt"));
        Assert.Equal([".git", "a.txt", "below"],
            Directory.EnumerateFileSystemEntries(parent.FullPath("repository")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Refuses_a_folder_with_files_and_a_file()
    {
        parent.Write("full/notes.txt", "");
        Assert.False(NewFolder.Write(parent.FullPath("full"), Files, bag));
        Assert.False(NewFolder.Write(parent.FullPath("full/notes.txt"), Files, bag));
        Assert.Equal(["NP609", "NP609"], bag.Items.Select(found => found.Rule.Id));
        Assert.Single(Directory.EnumerateFileSystemEntries(parent.FullPath("full")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Leaves_nothing_where_the_disk_refuses(int movesLeft)
    {
        Directory.CreateDirectory(parent.FullPath("empty"));
        Assert.False(NewFolder.Write(parent.FullPath("empty"), Files, bag, new FillingDisk(movesLeft)));
        Assert.False(NewFolder.Write(parent.FullPath("new"), Files, bag, new FillingDisk(movesLeft)));
        Assert.All(bag.Items, found => Assert.Equal("NP607", found.Rule.Id));
        Assert.Empty(Directory.EnumerateFileSystemEntries(parent.FullPath("empty")));
        Assert.False(parent.Exists("new"));
    }

    // Another run, or a person, is putting files into the folder at the same time.
    [Fact]
    public void Leaves_what_somebody_else_put_there_meanwhile()
    {
        Assert.False(NewFolder.Write(parent.FullPath("new"), Files, bag, new SharedDisk()));
        Assert.Equal("of another", parent.Read("new/below"));
        Assert.Single(Directory.EnumerateFileSystemEntries(parent.FullPath("new")));
    }

    private sealed class SharedDisk : Disk
    {
        public override void MoveFolder(string folder, string to)
        {
            File.WriteAllText(to, "of another");
            base.MoveFolder(folder, to);
        }
    }
}
