using System.Text;
using Banmian.Commands;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Commands;

public class ConvertCommandTests
{
    [Theory]
    [InlineData("发展\n里面\n", "發展\n裡面\n")]
    [InlineData("发展\r\n里面", "發展\r\n裡面")]
    [InlineData("\n\n发展", "\n\n發展")]
    [InlineData("头\n发", "頭\n發")] // each line alone
    [InlineData("\uFEFF发展", "發展")]
    [InlineData("", "")]
    public void Converts_lines_and_keeps_their_ends(string input, string expected)
    {
        var (exit, output, errors) = Run("s2tw", Encoding.UTF8.GetBytes(input));

        Assert.Equal(0, exit);
        Assert.Equal(expected, Encoding.UTF8.GetString(output));
        Assert.Equal("", errors);
    }

    [Fact]
    public void Converts_input_that_comes_in_small_pieces_and_long_lines_alike()
    {
        var line = string.Concat(Enumerable.Repeat("头发发展，", 40_000));
        var input = Encoding.UTF8.GetBytes($"{line}\n发\n{line}");
        var expected = string.Concat(Enumerable.Repeat("頭髮發展，", 40_000));

        var (exit, output, _) = Run("s2tw", new TricklingStream(input, 4099));

        Assert.Equal(0, exit);
        Assert.Equal($"{expected}\n發\n{expected}", Encoding.UTF8.GetString(output));
    }

    [Theory]
    [InlineData("发\nab头\xFF头", "發\n", "standard input:2:4:")]
    [InlineData("\xFF", "", "standard input:1:1:")]
    [InlineData("发\n头\xE5", "發\n", "standard input:2:2:")]
    public void Stops_before_a_line_that_is_not_UTF8(string input, string expected, string place)
    {
        // U+0080-00FF stand for raw bytes, everything else for its UTF-8.
        byte[] bytes = [.. input.SelectMany(c => c is > '\x7F' and <= '\xFF' ? [(byte)c] : Encoding.UTF8.GetBytes([c]))];

        var (exit, output, errors) = Run("s2tw", bytes);

        Assert.Equal(1, exit);
        Assert.Equal(expected, Encoding.UTF8.GetString(output));
        Assert.StartsWith(place + " error NP001", errors);
    }

    [Fact]
    public void Lists_the_configurations_where_there_is_none_of_that_name()
    {
        var (exit, output, errors) = Run("s2x", Encoding.UTF8.GetBytes("发"));

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Equal(
            "--opencc: error NP400: there is no OpenCC configuration 's2x' (use one of hk2s, hk2sp, hk2t, jp2t, s2hk, s2hkp, "
                + "s2t, s2tw, s2twp, t2hk, t2jp, t2s, t2tw, tw2s, tw2sp, tw2t)",
            errors.TrimEnd());
    }

    [Fact]
    public void Converts_to_the_standard_of_Taiwan_unless_told() =>
        Assert.Equal("s2tw", ConvertCommand.Create(Language.English).Parse([]).GetValue<string>("--opencc"));

    private static (int Exit, byte[] Output, string Errors) Run(string config, byte[] input) =>
        Run(config, new MemoryStream(input));

    private static (int Exit, byte[] Output, string Errors) Run(string config, Stream input)
    {
        using var bytes = new MemoryStream();
        using var output = new StandardStream(bytes);
        using var errors = new StringWriter();
        var exit = ConvertCommand.Run(
            bag => ConvertCommand.Of(config, ConvertMode.Exact, new SiteFolder("."), bag), input, output, errors,
            Language.English);
        return (exit, bytes.ToArray(), errors.ToString());
    }

    /// <summary>A stream that never gives more than a few bytes at once, as a pipe does.</summary>
    private sealed class TricklingStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
    }
}
