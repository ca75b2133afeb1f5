using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Tests.Scripts;
using Banmian.Text;

namespace Banmian.Tests.Archive;

public class IssueNamesTests
{
    private static readonly Story Empty = Samples.Empty;

    private static readonly SiteConverters Site = Converters.OfSite("s2t");

    [Fact]
    public void Knows_the_names_of_bylines_and_those_beside_a_word_that_names_stand_by()
    {
        var known =
            Names(Empty.With(UnitKind.Byline, "叶伟", "叶伟").With(UnitKind.Paragraph, "记者于洋报道。")
                .With(UnitKind.Paragraph, "由于洋流影响。"));

        Assert.Equal(["叶伟", "于洋"], known.Names);
    }

    [Fact]
    public void Gives_a_name_its_form_on_every_page_of_the_issue()
    {
        var known = Names(Empty.With(UnitKind.Paragraph, "记者于洋报道。"));

        Assert.Equal("昨天于洋走進學校。", Site.Between(Script.Hans, Script.Hant).Convert("昨天于洋走进学校。", known));
        Assert.Equal("昨天於洋走進學校。", Site.Between(Script.Hans, Script.Hant).Convert("昨天于洋走进学校。", KnownNames.None));
    }

    // So frequent a word stands against a name known only from elsewhere.
    [Fact]
    public void Warns_of_a_name_in_two_forms_and_says_where_both_stand()
    {
        Assert.Equal(
            ["b.txt:7: warning NP424: “关系” is 關係 here and 關系 at a.txt:7 (if both are one person, add the name to the glossary; "
                + "if one of them is an ordinary word, leave it)"],
            Check(("a.txt", Empty.With(UnitKind.Byline, "关系", "关系")), ("b.txt", Empty.With(UnitKind.Paragraph, "他们的关系很好。"))));
    }

    [Fact]
    public void Does_not_take_a_part_of_a_word_for_the_name() =>
        Assert.Empty(
            Check(("a.txt", Empty.With(UnitKind.Byline, "于洋", "于洋")), ("b.txt", Empty.With(UnitKind.Paragraph, "由于洋流影响。"))));

    private static KnownNames Names(params Story[] stories) =>
        IssueNames.Together([IssueNames.On(new PageReading("x.txt", Script.Hans, [.. stories], [], []), Site)]);

    private static IEnumerable<string> Check(params (string Path, Story Story)[] pages)
    {
        var bag = new DiagnosticBag();
        var known = Names([.. pages.Select(page => page.Story)]);
        IssueNames.Check(
            pages.Select(page =>
                (page.Path, IssueNames.Forms(new PageReading(page.Path, Script.Hans, [page.Story], [], []), known, Site))), bag);
        return bag.Items.Select(found => DiagnosticPrinter.Plain(found, Language.English));
    }
}
