using Banmian.Sources;
using CsCheck;

namespace Banmian.Tests.Sources;

public class PlacesInOrderTests
{
    [Fact]
    public void A_line_ends_with_any_of_the_three_line_ends()
    {
        var places = new PlacesInOrder("a\rb\r\nc\nd");
        Assert.Equal((1, 1), places.Of(0));
        Assert.Equal((2, 1), places.Of(2));
        Assert.Equal((3, 1), places.Of(5));
        Assert.Equal((4, 1), places.Of(7));
        Assert.Equal((4, 2), places.Of(8));
    }

    [Fact]
    public void Places_asked_for_one_after_the_other_are_those_asked_for_alone() =>
        Gen.Char["ab\r\n"].Array[0, 30].Always(characters =>
        {
            var places = new PlacesInOrder(characters);
            for (var i = 0; i <= characters.Length; i++)
                Assert.Equal(TextLines.PlaceOf(characters, i), places.Of(i));
        }, cases: 200);
}
