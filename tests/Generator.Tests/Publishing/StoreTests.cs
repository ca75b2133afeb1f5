using System.Text;
using Banmian.Publishing;

namespace Banmian.Tests.Publishing;

public sealed class StoreTests : IDisposable
{
    private const string Key = "0123456789abcdef";
    private readonly TempFolder folder = new();

    [Fact]
    public void Gives_back_what_was_put_and_nothing_else()
    {
        Store().Put(Key, "版面"u8);
        Assert.Equal("版面", Got(Store(), Key));
        Assert.Null(Got(Store(), "fedcba9876543210"));
    }

    [Fact]
    public void Takes_a_torn_entry_for_missing()
    {
        Store().Put(Key, "版面"u8);
        foreach (var length in (int[])[0, 1, 31, 32, 37])
        {
            File.WriteAllBytes(Entry, File.ReadAllBytes(Entry)[..length]);
            var store = Store();
            Assert.Null(Got(store, Key));
            Assert.Equal(1, store.Damaged);
            Store().Put(Key, "版面"u8);
        }
    }

    [Fact]
    public void Takes_the_entry_of_another_key_for_missing()
    {
        Store().Put("01ffffffffffffff", "別的"u8);
        File.Copy(folder.FullPath("01/ffffffffffffff"), Entry);
        Assert.Null(Got(Store(), Key));
    }

    [Fact]
    public void Does_without_a_folder_it_cannot_write()
    {
        folder.Write("01", "a file where a folder should be");
        var store = Store();
        store.Put(Key, "版面"u8);
        Assert.Null(Got(store, Key));
        Assert.Equal(0, store.Damaged);
    }

    public void Dispose() => folder.Dispose();

    private string Entry => folder.FullPath($"{Key[..2]}/{Key[2..]}");

    private Store Store() => new(folder.Path);

    private static string? Got(Store store, string key) =>
        store.Get(key) is { } content ? Encoding.UTF8.GetString(content.Span) : null;
}
