using Banmian.Segmentation.Model;

namespace Banmian.Tests.Segmentation.Model;

public class FixedPointTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(1_000_000_007)]
    [InlineData(long.MaxValue)]
    public void A_logarithm_is_right_to_two_thousandths(long number) =>
        Assert.InRange(FixedPoint.Log(number) / 1024.0, Math.Log(number) - 0.002, Math.Log(number) + 0.002);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(710)]
    [InlineData(5000)]
    [InlineData(20000)]
    public void An_exponential_is_right_to_a_millionth(int units) =>
        Assert.Equal(Math.Exp(-units / 1024.0), FixedPoint.ExpOfMinus(units) / (double)(1 << 30), 6);

    [Fact]
    public void Probabilities_of_a_choice_sum_to_one()
    {
        int[] scores = [5000, -3000, 4800, 0, -90000];
        FixedPoint.LogSoftmax(scores);
        Assert.Equal(1, scores.Sum(s => Math.Exp(s / 1024.0)), 2);
        Assert.Equal(200, scores[0] - scores[2]);
    }

    [Fact]
    public void A_score_of_nought_is_one_half()
    {
        var (yes, no) = FixedPoint.LogSigmoid(0);
        Assert.Equal(yes, no);
        Assert.InRange(yes, -711, -708);
    }
}
