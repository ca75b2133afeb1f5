using Banmian.Segmentation.Stories;
using CsCheck;

namespace Banmian.Tests.Segmentation.Stories;

public class NumbersTests
{
    [Fact]
    public void A_count_says_more_the_greater_it_is_and_ever_less_so() =>
        Gen.Int[1, 100_000].Always(count =>
            Numbers.Grown(count + 1) >= Numbers.Grown(count) && Numbers.Grown(count) - Numbers.Grown(count - 1) <= Numbers.One / 4
                && Numbers.Grown(-count) == -Numbers.Grown(count));

    [Fact]
    public void A_doubling_is_a_quarter() => Assert.Equal(Numbers.One / 4, Numbers.Grown(64) - Numbers.Grown(32));

    [Fact]
    public void The_root_is_the_whole_root() =>
        Gen.Long[0, 1L << 60].Always(square => Numbers.Root(square) is var root && root * root <= square
            && (root + 1) * (root + 1) > square);
}
