using Banmian.Diagnostics;
using Banmian.Scripts.Opencc;
using Banmian.Text;
using CsCheck;

namespace Banmian.Tests.Scripts;

/// <summary>What holds for any text whatever, on OpenCC's own dictionaries.</summary>
public class ConversionLaws
{
    private static readonly string[] Configs = [.. OpenccData.Shipped.ConfigNames];

    private static readonly string[] Keys =
        [.. Directory.EnumerateFiles(OpenccData.Shipped.Folder, "*.txt").SelectMany(File.ReadLines)
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line[..line.IndexOf('\t')])];

    /// <summary>Words of the dictionaries, their pieces, and characters between them.</summary>
    internal static readonly Gen<string> Chinese =
        Gen.OneOf(
            One(Keys),
            Gen.Select(One(Keys), Gen.Int[0, 12],
                (key, cut) => string.Concat(key.EnumerateRunes().Skip(cut % key.EnumerateRunes().Count()))),
            Gen.Char['\u4E00', '\u9FFF'].Select(c => c.ToString()),
            Gen.Int[0x20000, 0x2A6DF].Select(char.ConvertFromUtf32),
            Gen.Char['\u2FF0', '\u2FFF'].Select(c => c.ToString()),
            One("，", "。", "“", "2021", "14.5%", "AI", " ", "\n"))
        .Array[0, 30].Select(string.Concat);

    /// <summary>Any UTF-16 units at all, lone surrogates among them.</summary>
    internal static readonly Gen<string> Anything =
        Gen.Select(Chinese, Gen.OneOf(Gen.Char, Gen.Char['\uD800', '\uDFFF']).Array[0, 12], Chinese,
            (a, units, b) => a + new string(units) + b);

    [Theory]
    [InlineData("s2t")]
    [InlineData("s2tw")]
    [InlineData("s2hk")]
    [InlineData("t2s")]
    public void Keeps_the_count_of_characters(string config) =>
        Chinese.Always(text => CodePoints.Count(Converters.Of(config).Convert(text)) == CodePoints.Count(text));

    [Theory]
    [InlineData("s2t")]
    [InlineData("s2tw")]
    [InlineData("s2hk")]
    [InlineData("t2s")]
    [InlineData("tw2s")]
    [InlineData("hk2s")]
    public void Keeps_ASCII_where_it_stands(string config) =>
        Chinese.Always(text => Ascii(Converters.Of(config).Convert(text)) == Ascii(text));

    [Fact]
    public void Keeps_figures_and_paragraphs_in_every_configuration() =>
        Gen.Select(One(Configs), Chinese).Always((config, text) =>
            FiguresAndBreaks(Converters.Of(config).Convert(text)) == FiguresAndBreaks(text));

    [Fact]
    public void Takes_any_text_in_every_configuration() =>
        Gen.Select(One(Configs), Anything).Always((config, text) =>
            LoneSurrogates(Converters.Of(config).Convert(text)) == LoneSurrogates(text));

    [Fact]
    public void Answers_the_same_from_many_threads()
    {
        var texts = Chinese.Array[200].Single();
        foreach (var config in new[] { "s2tw", "tw2sp" })
        {
            var expected = texts.Select(Converters.Of(config).Convert).ToArray();
            var fresh = OpenccConverter.Load(config, OpenccData.Shipped, new DiagnosticBag(), new Location("test"))!;

            Parallel.For(0, 8 * texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
                Assert.Equal(expected[i % texts.Length], fresh.Convert(texts[i % texts.Length])));
        }
    }

    internal static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Ascii(string text) => string.Concat(text.Where(char.IsAscii));

    private static string FiguresAndBreaks(string text) => string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == '\n'));

    internal static int LoneSurrogates(string text) =>
        text.Where((c, i) => char.IsHighSurrogate(c) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
            : char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1]))).Count();
}
