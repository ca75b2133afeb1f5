using Banmian.Typesetting;

namespace Banmian.Tests.Typesetting;

public class LatinFaceTests
{
    [Fact]
    public void All_figures_advance_alike() => Assert.Single("0123456789".Select(c => LatinFace.Text.Advance(c)).Distinct());

    [Fact]
    public void Letters_advance_as_they_are_wide()
    {
        Assert.True(LatinFace.Text.Advance('i') < LatinFace.Text.Advance('n'));
        Assert.True(LatinFace.Text.Advance('n') < LatinFace.Text.Advance('m'));
        Assert.InRange(LatinFace.Text.Advance('0'), 0.4, 0.6);
    }

    [Fact]
    public void Quotation_marks_dashes_and_the_middle_dot_stay_with_the_Chinese_face() =>
        Assert.All("“”‘’—…·", c => Assert.False(LatinFace.Covers(c)));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(60)]
    [InlineData(2000)]
    public void A_font_cut_short_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => Woff.Advances(File.ReadAllBytes(LatinFace.PathOf(400, "woff"))[..length], 256));
}
