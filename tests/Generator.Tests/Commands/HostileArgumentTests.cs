using Banmian.Commands;
using Banmian.Diagnostics;

namespace Banmian.Tests.Commands;

/// <summary>Every argument and option of every command, given what no person would write on purpose.</summary>
public class HostileArgumentTests
{
    private static readonly string[] Words =
        ["", " ", "\t", "\0", "a\0b", "/", ":", ":1", "x:99999999999999999999", "-1", "0", "99999999999",
            "99999999999999999999999999", "NaN", "@x.txt", "~", new string('a', 5000), "\ud800", "\u202e", "http://", "http://[",
            "con"];

    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            var root = CommandLine.Parse(Language.English).CommandResult.Command;
            foreach (var command in root.Subcommands)
            {
                foreach (var argument in command.Arguments)
                    data.Add(command.Name, "");
                foreach (var option in command.Options.Where(option => option.Arity.MaximumNumberOfValues > 0))
                    data.Add(command.Name, option.Name);
            }
            return data;
        }
    }

    // serve runs until it is stopped, and convert reads what stands on standard input.
    [Theory]
    [MemberData(nameof(All))]
    public void Is_told_what_is_wrong_and_never_shown_a_stack(string command, string option)
    {
        using var folder = new TempFolder();
        foreach (var word in Words.Concat([".", "a/.."]))
        {
            string[] named = command is "explain" or "split" or "proof" && option.Length > 0 ? ["x.txt:1"] : [];
            string[] arguments = ["--lang", "en", command, .. option.Length > 0 ? (string[])[option] : [], word, .. named];
            if (command is "serve" or "convert" or "build" or "check" or "print" or "compile-words"
                && CommandLine.Parse(Language.English, arguments).Errors.Count == 0)
                continue;
            var run = ProgramRun.Within(folder.Path, arguments);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("NP020", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("build", "--output", "")]
    [InlineData("print", "--output", "")]
    [InlineData("print", "--seconds", "99999999999")]
    [InlineData("split", "")]
    [InlineData("proof", "")]
    [InlineData("score", "")]
    [InlineData("explain", "")]
    public void Is_wrong_usage_where_a_word_is_empty_or_no_number_can_be_so_large(params string[] arguments)
    {
        using var site = TestSite.Create();
        var run = ProgramRun.Within(site.Path, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dump_whose_name_begins_with_an_at_sign_is_a_dump()
    {
        using var folder = new TempFolder().Write("@a.txt", "--json\nother.txt\n").Write("other.txt", "版面\n");
        Assert.Equal("@a.txt", Assert.Single(CommandLine.Parse(Language.English, "split", "@a.txt").CommandResult.Tokens).Value);
        Assert.StartsWith("@a.txt: ", ProgramRun.Within(folder.Path, ["split", "@a.txt"]).Output, StringComparison.Ordinal);
    }
}
