using Banmian.Diagnostics;

namespace Banmian.Tests.Diagnostics;

public class DiagnosticPrinterTests
{
    private static Diagnostic Lost(string message, int line = 48, int column = 3) =>
        new(Rules.SidecarWithoutDump, Severity.Warning, new Location("seeds/x.txt", line, column), $"{message}", $"mend it");

    private static string OnTerminal(Diagnostic diagnostic, string? line) =>
        DiagnosticPrinter.ForTerminal(diagnostic, Language.English, _ => line);

    [Fact]
    public void Prints_one_plain_line() =>
        Assert.Equal("seeds/x.txt:48:3: warning NP008: lost (mend it)", DiagnosticPrinter.Plain(Lost("lost"), Language.English));

    [Fact]
    public void Leaves_a_place_out_that_is_not_known()
    {
        Assert.Equal("seeds/x.txt: warning NP008: lost (mend it)",
            DiagnosticPrinter.Plain(Lost("lost", 0, 0), Language.English));
        Assert.Equal("seeds/x.txt:48: warning NP008: lost (mend it)",
            DiagnosticPrinter.Plain(Lost("lost", 48, 0), Language.English));
    }

    [Fact]
    public void Lets_no_file_steer_the_terminal()
    {
        var plain = DiagnosticPrinter.Plain(Lost("\e[2J\r\n\u009b\u202etxet\u007f\t."), Language.English);
        Assert.Equal("seeds/x.txt:48:3: warning NP008: ␛[2J␍␊\ufffd\ufffdtxet␡ . (mend it)", plain);
    }

    [Theory]
    [InlineData("清远新区", 3, "48 | 清远新区", "         ^")] // two ideographs, four cells
    [InlineData("GU-PARK", 3, "48 | GU-PARK", "       ^")]
    [InlineData("ｅ́x", 3, "48 | ｅ́x", "       ^")] // a full-width letter and a combining mark, two cells
    [InlineData("𠀋清", 3, "48 | 𠀋清", "       ^")] // beyond the BMP, two UTF-16 units
    [InlineData("\t清", 2, "48 |  清", "      ^")]
    [InlineData("清", 9, "48 | 清", "       ^")] // beyond the line's end
    public void Puts_a_caret_below_the_place(string line, int column, string excerpt, string caret)
    {
        var shown = OnTerminal(Lost("lost", 48, column), line).Split('\n');
        Assert.Equal("  " + excerpt, shown[1]);
        Assert.Equal("  " + caret.Replace("^", "\e[1m^\e[0m", StringComparison.Ordinal), shown[2]);
    }

    [Fact]
    public void Shows_the_part_of_a_long_line_that_holds_the_place()
    {
        var line = new string('清', 500) + "X" + new string('清', 500);
        var shown = OnTerminal(Lost("lost", 1, 501), line).Split('\n');
        Assert.Contains("X", shown[1], StringComparison.Ordinal);
        Assert.True(shown[1].Length < 120);
        Assert.Equal(shown[1].IndexOf('X', StringComparison.Ordinal), "  1 | ".Length + 50);
        Assert.Equal("  1 | ".Length + 100, shown[2].IndexOf("\e[1m^", StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_the_line_alone_where_no_column_is_known() =>
        Assert.Equal(2, OnTerminal(Lost("lost", 48, 0), "清").Split('\n').Length);

    [Fact]
    public void Shows_no_excerpt_of_a_file_that_cannot_be_read() =>
        Assert.DoesNotContain("\n", OnTerminal(Lost("lost"), null), StringComparison.Ordinal);

    [Fact]
    public void Counts_each_severity()
    {
        var warning = Lost("lost");
        Assert.Equal("2 errors, 1 warning",
            DiagnosticPrinter.Counts(
                [warning with { Severity = Severity.Error }, warning, warning with { Severity = Severity.Error }])!.ToString());
        Assert.Null(DiagnosticPrinter.Counts([]));
    }
}
