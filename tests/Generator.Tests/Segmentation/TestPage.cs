using System.Text;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Tests.Segmentation;

/// <summary>Pages made of lines, without a file.</summary>
internal static class TestPage
{
    public static SourcePage Of(params IEnumerable<string> lines) =>
        new("test.txt", [.. lines.Select((text, i) => new SourceLine(i + 1, text))], "");

    /// <summary>A page whose lines end as an editor counts them.</summary>
    public static SourcePage Parse(string text) => Of(TextLines.Split(text));

    public static PageReading Read(SourcePage page) => Segmenter.Read(page, stated: null);

    public static string Json(SourcePage page) => Encoding.UTF8.GetString(SplitJson.Write(Read(page)));
}
