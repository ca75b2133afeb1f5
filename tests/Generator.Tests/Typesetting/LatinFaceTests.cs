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

    // They stood in cells of one em.
    [Fact]
    public void Letters_of_Latin_Extended_A_advance_as_those_they_are_made_from()
    {
        foreach (var face in (LatinFace[])[LatinFace.Text, LatinFace.Bold])
            foreach (var (letter, plain) in "ćcčcšsžzōoūuđdęe".Chunk(2).Select(pair => (pair[0], pair[1])))
                Assert.Equal(face.Advance(plain), face.Advance(letter), 0.08);
        Assert.All(Enumerable.Range(0x100, 0x80), c => Assert.InRange(LatinFace.Text.Advance(c), 0.2, 1.2));
        Assert.Equal((true, false, false), (LatinFace.Covers('č'), LatinFace.Covers('ǎ'), LatinFace.Covers('ễ')));
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
