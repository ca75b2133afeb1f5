using Banmian.MakeUp;
using Banmian.Segmentation;
using Banmian.Tests.Archive;
using CsCheck;

namespace Banmian.Tests.MakeUp;

public class ComposingTests
{
    private static readonly Gen<Story> AnyStory =
        from kind in Gen.Enum<StoryKind>()
        from headline in Gen.Int[0, 40]
        from paragraphs in Gen.Int[0, 900].Array[0, 6]
        select Samples.Story("s", kind, headline == 0 ? null : new string('题', headline), [.. paragraphs.Select(length => new string('文', length))]);

    [Fact]
    public void Places_every_story_exactly_once() => AnyStory.Array[0, 20].Sample(stories =>
    {
        var placed = Boxes(Composing.Compose(Samples.Reading(stories))).Select(box => box.Story).Order();
        Assert.Equal(Enumerable.Range(0, stories.Length), placed);
    }, iter: 12);

    [Fact]
    public void Places_every_story_of_a_page_that_holds_more_than_a_sheet()
    {
        var stories = Enumerable.Range(0, 30).Select(i => Samples.Story($"s{i}", StoryKind.Brief, "简讯", new string('文', 300))).ToArray();
        var page = Composing.Compose(Samples.Reading(stories));
        Assert.Equal(Enumerable.Range(0, stories.Length), Boxes(page).Select(box => box.Story).Order());
        Assert.False(page.Fills);
    }

    [Fact]
    public void Fills_six_columns_in_every_band() => AnyStory.Array[1, 8].Sample(stories =>
        Assert.All(Composing.Compose(Samples.Reading(stories)).Bands, band => Assert.Equal(Grid.Columns, band.Stacks.Sum(stack => stack.Span))), iter: 12);

    [Fact]
    public void Makes_up_the_same_page_the_same_way() => AnyStory.Array[1, 10].Sample(stories =>
        Assert.Equal(Shown(Composing.Compose(Samples.Reading(stories))), Shown(Composing.Compose(Samples.Reading(stories)))), iter: 6);

    [Fact]
    public void The_lead_stands_first_in_the_first_band()
    {
        var page = Composing.Compose(Samples.Reading(
            Samples.Story("s01", StoryKind.Article, "头条", [.. Enumerable.Repeat(new string('文', 200), 10)]),
            Samples.Story("s02", StoryKind.Photo),
            Samples.Story("s03", StoryKind.Brief, "简讯", new string('文', 400)),
            Samples.Story("s04", StoryKind.Brief, "简讯", new string('文', 500))));
        Assert.Equal(0, page.Bands[0].Stacks[0].Boxes[0].Story);
        Assert.InRange(page.Bands[0].Stacks[0].Span, 3, 6);
    }

    [Fact]
    public void A_full_page_fits_one_sheet()
    {
        var page = Composing.Compose(Samples.Reading(
            [.. Enumerable.Range(0, 8).Select(i => Samples.Story($"s{i}", i == 7 ? StoryKind.Photo : StoryKind.Article, "一个十来个字的标题呢", [.. Enumerable.Repeat(new string('文', 120), 5)]))]));
        Assert.True(page.Fits);
        Assert.True(page.Fills);
    }

    [Fact]
    public void No_photo_and_never_the_lead_stands_on_a_tint() => AnyStory.Array[1, 8].Sample(stories =>
        Assert.All(Boxes(Composing.Compose(Samples.Reading(stories))).Where(box => box.Tinted), box =>
        {
            Assert.NotEqual(0, box.Story);
            Assert.NotEqual(StoryKind.Photo, stories[box.Story].Kind);
        }), iter: 12);

    private static IEnumerable<Box> Boxes(PageMakeUp page) => page.Bands.SelectMany(band => band.Stacks).SelectMany(stack => stack.Boxes);

    private static string Shown(PageMakeUp page) =>
        $"{page.BodyTenths} {string.Join('/', page.Bands.Select(band => $"{band.Growth}:{string.Join('|', band.Stacks.Select(stack => $"{stack.Span}:{string.Join('+', stack.Boxes)}"))}"))}";
}
