using Banmian.Diagnostics;

namespace Banmian.Tests.Diagnostics;

public class InvocationTests
{
    [Theory]
    [InlineData("seeds/2021/06.txt:48", "seeds/2021/06.txt:48")]
    [InlineData("seeds/头版.txt", "seeds/头版.txt")]
    [InlineData("seeds/page one.txt", "'seeds/page one.txt'")]
    [InlineData("seeds/it's$(x).txt", @"'seeds/it'\''s$(x).txt'")]
    public void An_argument_is_quoted_where_a_shell_would_take_it_apart(string argument, string typed)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "its shells quote otherwise");
        Assert.Equal($"dotnet run --project generator -- explain {typed}", Invocation.Of("explain", argument));
    }

    [Theory]
    [InlineData("/a/generator/bin/Debug/net10.0/generator", "/a/generator/bin/Debug/net10.0/", "dotnet run --project generator --")]
    [InlineData("/a/banmian/generator", "/a/banmian/", "./banmian/generator")]
    [InlineData("/opt/ban mian/generator", "/opt/ban mian/", "'/opt/ban mian/generator'")]
    [InlineData("/usr/bin/dotnet", "/opt/banmian", "dotnet /opt/banmian/generator.dll")]
    [InlineData("/home/ling/.dotnet/tools/banmian", "/home/ling/.dotnet/tools/.store/x/", "banmian")]
    public void The_program_is_named_as_it_was_called(string process, string program, string called)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the paths are of another kind");
        Assert.Equal(called, Invocation.Called(process, program, "/a", "/usr/bin:/home/ling/.dotnet/tools"));
    }
}
