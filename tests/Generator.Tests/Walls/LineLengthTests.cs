using System.Text;

namespace Banmian.Tests.Walls;

/// <summary>Two windows of code side by side show a line of 130 characters whole.</summary>
public class LineLengthTests
{
    private const int Longest = 130;

    [Theory]
    [InlineData("generator")]
    [InlineData("tests")]
    [InlineData("training")]
    public void A_line_of_code_has_at_most_130_characters_unless_a_text_in_it_goes_on(string folder) =>
        Assert.Empty(Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
                && !file.Contains("/node_modules/", StringComparison.Ordinal))
            .SelectMany(TooLong));

    [Theory]
    [InlineData(0, "Assert.True(a);")]
    [InlineData(1, "{0}Assert.True(a);")]
    [InlineData(1, "Say(\"a\");{0}Say(\"b\");")]
    [InlineData(0, "Say(\"{0}\");")]
    [InlineData(0, "Say(\"\\\"{0}\");")]
    [InlineData(0, "Say(\"\"\"\n{0}\n\"\"\");")]
    [InlineData(1, "Say(\"\"\"\na\n\"\"\");\n{0};")]
    public void The_wall_sees_a_long_line(int expected, string code) =>
        Assert.Equal(expected, TooLong("", string.Format(null, CompositeFormat.Parse(code), new string('x', Longest)).Split('\n'))
            .Count());

    private static IEnumerable<string> TooLong(string file) => TooLong(file, File.ReadLines(file));

    private static IEnumerable<string> TooLong(string file, IEnumerable<string> lines)
    {
        var isRaw = false;
        foreach (var (line, i) in lines.Select((line, i) => (line, i + 1)))
        {
            if (line.Length > Longest && !isRaw && !EndsInText(line))
                yield return $"{file}:{i}: {line.Length} characters";
            isRaw ^= line.Split("\"\"\"").Length % 2 == 0;
        }
    }

    // A text is not divided where its words say something only in one piece. What closes its brackets may stand behind it.
    private static bool EndsInText(string line)
    {
        var isText = false;
        for (var i = 0; i < Longest - 8; i++)
            if (line[i] == '\\')
                i++;
            else if (line[i] == '"')
                isText = !isText;
        return isText;
    }
}
