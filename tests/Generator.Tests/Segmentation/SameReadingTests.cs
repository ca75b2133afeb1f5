using System.Globalization;
using System.Text;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Tests.Segmentation;

/// <summary>A dump is read the same on any number of threads, in any order, and in another culture.</summary>
public class SameReadingTests
{
    private static readonly SourcePage[] Dumps =
        [.. Directory.EnumerateFiles(Repository.Path("tests/gold"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => TestPage.Parse(File.ReadAllText(file)))];

    private static readonly Lazy<string[]> OneByOne = new(() => [.. Dumps.Select(Reading)]);

    [Fact]
    public void On_many_threads_and_in_reverse_order()
    {
        var sideBySide = new string[Dumps.Length];
        Parallel.For(0, Dumps.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 },
            i => sideBySide[^(i + 1)] = Reading(Dumps[^(i + 1)]));
        Assert.Equal(OneByOne.Value, sideBySide);
    }

    [Fact]
    public void In_another_culture()
    {
        var expected = OneByOne.Value;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" },
            };
            Assert.Equal(expected, Dumps.Select(Reading));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Reading(SourcePage dump) => Encoding.UTF8.GetString(SplitJson.Write(TestPage.Read(dump)));
}
