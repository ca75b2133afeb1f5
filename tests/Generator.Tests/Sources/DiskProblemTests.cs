using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Sources;

public class DiskProblemTests
{
    [Fact]
    public void That_a_right_is_missing_is_told_in_the_language_of_whoever_reads()
    {
        var denied = new UnauthorizedAccessException("Access to the path is denied.");
        Assert.Equal("程序没有权限写到这里", Language.Chinese.Say(DiskProblem.OfWriting(denied).What));
        Assert.Equal("程序没有权限读它", Language.Chinese.Say(DiskProblem.OfReading("a.txt", denied).What));
    }

    [Theory]
    [InlineData(28, 112, "磁盘（或您的配额）满了（请腾出空间，再运行一次）")]
    [InlineData(30, 19, "磁盘只能读，不能写（请改用别的磁盘上的文件夹，或让这个磁盘可写）")]
    [InlineData(5, 23, "系统拒绝了，原话是“told by the system”（请看磁盘还有没有空间、能不能写）")]
    public void What_the_system_says_is_told_in_words_of_the_program_or_cited(int number, int onWindows, string told)
    {
        var hresult = OperatingSystem.IsWindows() ? unchecked((int)0x80070000) + onWindows : number;
        var (what, mend) = DiskProblem.OfWriting(new IOException("told by the system", hresult));
        Assert.Equal(told, $"{Language.Chinese.Say(what)}（{Language.Chinese.Say(mend)}）");
    }

    [Fact]
    public void A_file_that_the_program_does_not_touch_is_told_with_its_own_advice()
    {
        var refused = Assert.Throws<RefusedFileException>(() => RegularFile.Demand(Path.GetTempPath()));
        Assert.Equal("这是文件夹，不是文件", Language.Chinese.Say(DiskProblem.OfReading("a.txt", refused).What));
        Assert.Equal(refused.Mend, DiskProblem.OfWriting(refused).Mend);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_with_the_folder_that_was_looked_in()
    {
        using var folder = new TempFolder();
        Assert.Equal($"{folder.Path} 里没有文件“a.txt”",
            Language.Chinese.Say(DiskProblem.OfReading(folder.FullPath("a.txt"), new FileNotFoundException()).What));
    }
}
