using System.Text;
using Banmian.Publishing;

namespace Banmian.Tests.Publishing;

public sealed class StoreTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Gives_back_what_was_put_and_nothing_else()
    {
        Put((1, "版面"), (2, ""), (3, "別的"));
        Assert.Equal(["版面", "", "別的", null], Got(1, 2, 3, 4));
        Put((4, "後來"));
        Assert.Equal(["版面", "", "別的", "後來"], Got(1, 2, 3, 4));
    }

    [Fact]
    public void Gives_what_was_put_last_under_a_key()
    {
        Put((1, "版面"), (2, "別的"));
        Put((1, "新的"));
        Assert.Equal(["新的", "別的"], Got(1, 2));
    }

    // A build that was killed has written no list; one cut short at any byte has lost what stood behind it, and nothing else.
    [Fact]
    public void Does_without_its_list_and_keeps_what_is_whole()
    {
        Put((1, "版面"));
        var one = ContentLength;
        Put((2, "別的"));
        var two = ContentLength;
        var whole = File.ReadAllBytes(Entries);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(Entries, whole[..length]);
            Assert.Equal([length < one ? null : "版面", length < two ? null : "別的"], Got(1, 2));
            Put((3, "後來"));
            Assert.Equal([length < one ? null : "版面", length < two ? null : "別的", "後來"], Got(1, 2, 3));
        }
    }

    // Whatever byte is spoiled: an entry is as it was put, or missing.
    [Fact]
    public void Takes_a_spoiled_entry_for_missing()
    {
        Put((1, "版面"), (2, "別的"));
        var whole = File.ReadAllBytes(Entries);
        var damaged = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            var spoiled = whole.ToArray();
            spoiled[at] ^= 0x55;
            File.WriteAllBytes(Entries, spoiled);
            using var store = new Store(folder.Path);
            Assert.All([(1, "版面"), (2, "別的")], entry => Assert.True(Got(store, entry.Item1) is var got
                && (got is null || got == entry.Item2)));
            damaged += store.Damaged;
        }
        // Every byte of an entry's hash, key and content is held by it, of each of two.
        Assert.InRange(damaged, 2 * (32 + 32 + 6), int.MaxValue);
    }

    [Fact]
    public void Is_read_while_it_grows()
    {
        Put((1, "版面"));
        using var building = new Store(folder.Path);
        using var looking = new Store(folder.Path);
        Assert.Equal("版面", Got(looking, 1));
        building.Put(Key(2), "別的"u8);
        Assert.Equal("版面", Got(looking, 1));
        using var lookingLater = new Store(folder.Path);
        Assert.Equal("版面", Got(lookingLater, 1));
        Assert.Equal("別的", Got(lookingLater, 2));
    }

    [Fact]
    public void Drops_what_was_not_asked_for_once_it_is_the_greater_part()
    {
        Put([.. Enumerable.Range(1, 9).Select(n => (n, "版面"))]);
        using (var store = new Store(folder.Path))
        {
            Assert.True(store.Want(Key(1)) && store.Want(Key(2)) && store.Put(Key(10), "後來"u8));
            store.Tidy();
            Assert.Equal("後來", Got(store, 10));
        }
        Assert.Equal(["版面", "版面", null, "後來"], Got(1, 2, 3, 10));
        using (var store = new Store(folder.Path))
        {
            Assert.True(store.Want(Key(1)) && store.Want(Key(2)));
            store.Tidy();
        }
        Assert.Equal(["版面", "版面", null, "後來"], Got(1, 2, 3, 10));
    }

    [Fact]
    public void Does_without_a_folder_it_cannot_write()
    {
        folder.Write("kept", "a file where a folder should be");
        using var store = new Store(folder.FullPath("kept"));
        Assert.False(store.Put(Key(1), "版面"u8));
        Assert.Null(Got(store, 1));
        Assert.Equal(0, store.Damaged);
    }

    public void Dispose() => folder.Dispose();

    private string Entries => folder.FullPath(Store.FileName);

    // Of the entries alone: a store that is closed has written its list behind them.
    private long ContentLength
    {
        get
        {
            using var file = EntryFile.Open(Entries, toGrow: false);
            return file!.Length;
        }
    }

    private static string Key(int n) => $"{n:x64}";

    private void Put(params (int Key, string Content)[] entries)
    {
        using var store = new Store(folder.Path);
        foreach (var (key, content) in entries)
            Assert.True(store.Put(Key(key), Encoding.UTF8.GetBytes(content)));
    }

    private string?[] Got(params int[] keys)
    {
        using var store = new Store(folder.Path);
        return [.. keys.Select(key => Got(store, key))];
    }

    private static string? Got(Store store, int key) =>
        store.Get(Key(key)) is { } content ? Encoding.UTF8.GetString(content.Span) : null;
}
