using Banmian.Sources;

namespace Banmian.Tests.Reader;

/// <summary>Pages made of lines, without a file.</summary>
internal static class TestPage
{
    public static SourcePage Of(params IEnumerable<string> lines) =>
        new("test.txt", [.. lines.Select((text, i) => new SourceLine(i + 1, text))], "");
}
