using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Sources;

public sealed class NothingThereTests : IDisposable
{
    private readonly TempFolder folder = new TempFolder().Write("seeds/2021/01.txt", "");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("seeds/2021/02.txt", "there is no file “02.txt” in {0}/seeds/2021")]
    [InlineData("seeds/2022/02.txt", "there is no folder “2022” in {0}/seeds")]
    [InlineData("sedes/2021/02.txt", "there is no folder “sedes” in {0}")]
    [InlineData("seeds/2021/01.txt/x", "there is no folder “01.txt” in {0}/seeds/2021")]
    [InlineData("seeds/nowhere/", "there is no folder “nowhere” in {0}/seeds")]
    public void Names_the_first_part_of_a_path_that_is_missing_and_the_folder_that_was_looked_in(string path, string what) =>
        Assert.Equal(what.Replace("{0}", folder.Path, StringComparison.Ordinal),
            Slashes(NothingThere.OfFile(folder.FullPath(path)).What));

    [Theory]
    [InlineData("seeds/2022", "there is no folder “2022” in {0}/seeds")]
    [InlineData("seeds/2022/", "there is no folder “2022” in {0}/seeds")]
    [InlineData("sedes/2022", "there is no folder “sedes” in {0}")]
    public void So_it_does_of_a_folder(string path, string what) =>
        Assert.Equal(what.Replace("{0}", folder.Path, StringComparison.Ordinal),
            Slashes(NothingThere.OfFolder(folder.FullPath(path)).What));

    [Fact]
    public void A_link_to_nothing_is_there_itself()
    {
        File.CreateSymbolicLink(folder.FullPath("seeds/a.txt"), "gone.txt");
        Assert.Equal("this is a link to gone.txt, where there is nothing",
            NothingThere.OfFile(folder.FullPath("seeds/a.txt")).What.ToString());
    }

    private string Slashes(Sentence what) =>
        what.ToString().Replace(folder.Path, "{0}", StringComparison.Ordinal).Replace('\\', '/')
            .Replace("{0}", folder.Path, StringComparison.Ordinal);
}
