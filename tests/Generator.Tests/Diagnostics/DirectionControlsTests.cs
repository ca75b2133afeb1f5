using System.Text;
using Banmian.Diagnostics;

namespace Banmian.Tests.Diagnostics;

public class DirectionControlsTests
{
    [Theory]
    [InlineData("他说：“——好”", "他说：“——好”")]
    [InlineData("头版\u202E要闻", "头版\\u202e要闻")]
    [InlineData("\u061C“\u2069", "\\u061c“\\u2069")]
    [InlineData("Ø\u200Eâ", "Ø\\u200eâ")]
    [InlineData("", "")]
    public void In_json_each_is_escaped(string text, string escaped)
    {
        var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(text));
        Assert.Equal(escaped, Encoding.UTF8.GetString(DirectionControls.InJson(stream).Span));
        Assert.Equal(escaped, DirectionControls.InJson(text));
    }

    [Fact]
    public void Each_of_them_is_found_in_utf_8() => Assert.All(DirectionControls.All, control =>
    {
        var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes($"版{control}面"));
        Assert.Equal(DirectionControls.InJson($"版{control}面"), Encoding.UTF8.GetString(DirectionControls.InJson(stream).Span));
    });
}
