using Banmian.Rendering;
using Banmian.Typesetting;

namespace Banmian.Tests.Rendering;

public class SetTextTests
{
    [Theory]
    [InlineData(2, "last")]
    [InlineData(3, "last ends")]
    [InlineData(4, null)]
    public void A_dateline_that_ends_a_line_has_no_space_after_it(int dateline, string? classes)
    {
        var html = SetText.Of("本报讯近日", [new SetLine(0, 3, []), new SetLine(3, 2, [])], dateline).Text;
        Assert.StartsWith(classes is null ? "<span><b class=\"dateline\">" : $"<span><b class=\"dateline {classes}\">", html);
    }
}
