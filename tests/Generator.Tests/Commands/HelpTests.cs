using System.CommandLine;
using System.Text.RegularExpressions;
using Banmian.Commands;
using Banmian.Diagnostics;

namespace Banmian.Tests.Commands;

/// <summary>Help and wrong usage, which are the program's own words in every language.</summary>
public sealed partial class HelpTests : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    private ParseResult Parsed(Language language, params string[] arguments)
    {
        var parsed = CommandLine.Parse(language, arguments);
        if (parsed.Errors.Count > 0)
            Assert.Equal(ExitCodes.WrongUsage, WrongUsage.Tell(parsed, new Terminal(output, error, language)));
        else
            Assert.Equal(0, parsed.Invoke(new InvocationConfiguration { Output = output, Error = error }));
        return parsed;
    }

    [Fact]
    public void Help_tells_the_form_of_a_command_and_each_option()
    {
        Parsed(Language.English, "split", "--help");
        Assert.Equal("""
            Show how a page was read.

            Usage:
              banmian split <files>... [options]

            Arguments:
              <files>...  The dumps to read.

            Options:
              --json                  Print one JSON object a line, one line a dump.
              -?, -h, --help          Show this help.
              --lang <zh|zh-Hant|en>  The language of messages and help; else that of the locale.
              --site <DIR>            The folder of the site, in place of the current one; other paths are taken from it.

            """.Replace("banmian", Root, StringComparison.Ordinal),
            output.ToString());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("templates", "export", "--help")]
    [InlineData("split", "--help")]
    [InlineData("explain", "-h")]
    public void Help_in_Chinese_has_no_English_sentence(params string[] arguments)
    {
        Parsed(Language.Chinese, arguments);
        Assert.StartsWith("用法：", output.ToString().Split('\n')[2], StringComparison.Ordinal);
        Assert.Empty(EnglishWords().Matches(output.ToString().Replace(Root, "")).Select(words => words.Value));
    }

    [Theory]
    [InlineData("这里没有“desribe”这样的命令、选项或参数", "desribe")]
    [InlineData("这里没有“--acept”这样的命令、选项或参数", "describe", "--acept")]
    [InlineData("“split”后面要写 files", "split")]
    [InlineData("--output 后面要写值", "build", "--output")]
    [InlineData("--port：“x”不是端口", "serve", "--port", "x")]
    [InlineData("“fr”不在其中：zh、zh-Hant、en", "build", "--lang", "fr")]
    [InlineData("--output 有两个", "build", "--output", "a", "--output", "b")]
    [InlineData("没有写命令", "templates")]
    [InlineData("--version 只能单独写", "--version", "--clean")]
    public void What_is_wrong_with_arguments_is_told_in_Chinese(string told, params string[] arguments)
    {
        Parsed(Language.Chinese, arguments);
        Assert.Contains(told, error.ToString(), StringComparison.Ordinal);
        Assert.Empty(EnglishWords().Matches(error.ToString().Replace(Invocation.FromCheckout, "")).Select(words => words.Value));
    }

    [Theory]
    [InlineData("“desribe” is no command, option or argument here; did you mean “describe”?\n", "desribe")]
    [InlineData("“--fact” is no command, option or argument here; did you mean “--facts”?\n", "check", "--fact", "seeds/06.txt")]
    public void The_word_that_was_meant_is_named(string told, params string[] arguments)
    {
        Parsed(Language.English, arguments);
        Assert.StartsWith(told, error.ToString(), StringComparison.Ordinal);
    }

    private static string Root => CommandLine.Parse(Language.English).CommandResult.Command.Name;

    // Names of options, formats and programs are words by themselves.
    [GeneratedRegex("[A-Za-z][a-z]+ [a-z]+ [a-z]+")]
    private static partial Regex EnglishWords();
}
