using Banmian.Sources;

namespace Banmian.Tests.Sources;

public sealed class RegularFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0, 10, 0)]
    [InlineData(9, 10, 9)]
    [InlineData(10, 10, 10)]
    [InlineData(11, 10, 11)]
    [InlineData(12, 10, 11)]
    [InlineData(3, 0, 1)]
    public void Is_read_up_to_a_limit_and_one_byte_more(int length, int most, int read)
    {
        byte[] bytes = [.. Enumerable.Range(1, length).Select(n => (byte)n)];
        folder.Write("a", bytes);
        Assert.Equal(bytes[..read], RegularFile.Read(folder.FullPath("a"), most));
    }

    [Fact]
    public void Is_read_whole_where_the_system_does_not_know_its_length()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux has such files");
        const string Limits = "/proc/self/limits";
        Assert.Equal(0, new FileInfo(Limits).Length);
        Assert.Equal(File.ReadAllBytes(Limits), RegularFile.Read(Limits, 100_000));
        Assert.Equal(File.ReadAllBytes(Limits)[..101], RegularFile.Read(Limits, 100));
    }
}
