using Banmian.MakeUp;
using Banmian.Typesetting;

namespace Banmian.Tests.MakeUp;

/// <summary>Which sizes the headlines of a sheet take beside each other.</summary>
public class HeadScaleTests
{
    // Steps of Heading.Sizes.
    private const int Em12 = 0, Em165 = 3, Em18 = 4, Em2 = 5, Em22 = 6, Em24 = 7, Em33 = 10, Em36 = 11;

    [Fact]
    public void Of_two_alike_beside_each_other_the_lesser_takes_the_next_smaller_size() =>
        Assert.Equal([Em36, Em2, Em18], Steps(
            Head(0, new Place(1, 6, 1, 20), 900, Em36), Head(1, new Place(1, 3, 22, 20), 400, Em2, Em18),
            Head(2, new Place(4, 3, 22, 20), 400, Em2, Em18)));

    [Fact]
    public void The_greater_takes_it_where_the_lesser_has_no_other() =>
        Assert.Equal([Em36, Em18, Em2], Steps(
            Head(0, new Place(1, 6, 1, 20), 900, Em36), Head(1, new Place(1, 3, 22, 20), 400, Em2, Em18),
            Head(2, new Place(1, 3, 43, 20), 400, Em2)));

    [Fact]
    public void A_third_gives_way_where_two_would_stay_alike() =>
        Assert.Equal([Em36, Em2, Em18, Em165], Steps(
            Head(0, new Place(1, 6, 1, 20), 900, Em36), Head(1, new Place(1, 2, 22, 20), 400, Em2),
            Head(2, new Place(3, 2, 22, 20), 400, Em2, Em18), Head(3, new Place(5, 2, 22, 20), 400, Em18, Em165)));

    [Fact]
    public void Notes_beside_each_other_may_be_alike() =>
        Assert.Equal([Em36, Em165, Em165], Steps(
            Head(0, new Place(1, 6, 1, 20), 900, Em36), Head(1, new Place(1, 3, 22, 20), 120, Em165, Em12),
            Head(2, new Place(4, 3, 22, 20), 120, Em165, Em12)));

    [Fact]
    public void Of_many_alike_some_take_another_though_they_do_not_touch() =>
        Assert.Equal(2, Steps([.. Enumerable.Range(0, 5).Select(i => Head(i, new Place(1, 3, 1 + 30 * i, 20), 400, Em2, Em18))])
            .Distinct().Count());

    [Fact]
    public void None_is_over_two_thirds_of_the_leads() =>
        Assert.Equal([Em33, Em22], Steps(
            Head(0, new Place(1, 6, 1, 20), 900, Em33), Head(1, new Place(1, 3, 22, 20), 900, Em24, Em22)));

    private static int[] Steps(params HeadScale.Head[] heads) => HeadScale.Of([.. heads]);

    private static HeadScale.Head Head(int story, Place place, int length, params int[] steps) => new(
        new Piece(story, 0, IsLead: story == 0 && steps[0] > Em24, null, [CompositorTests.Copy(CopyKind.Article, 9, length)]),
        place, [.. steps]);
}
