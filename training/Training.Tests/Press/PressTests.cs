using System.Text;
using Banmian.Scoring;
using Banmian.Segmentation.Roles;

namespace Banmian.Training.Tests;

public sealed class PressTests
{
    private const int Pages = 150;

    private static readonly Press Press = new(SmallCorpus.Corpus);

    private static readonly PressedPage[] Pressed = [.. Enum.GetValues<PressSet>().SelectMany(set =>
        Enumerable.Range(0, Pages).Select(seed => Press.Page(seed, set)))];

    [Fact]
    public void The_same_seed_makes_the_same_page()
    {
        for (var seed = 0; seed < 50; seed++) Assert.Equal(Written(Press.Page(seed)),
            Written(new Press(SmallCorpus.Corpus).Page(seed)));
    }

    [Fact]
    public void Another_seed_makes_another_page() =>
        Assert.Equal(50, Enumerable.Range(0, 50).Select(seed => Written(Press.Page(seed))).Distinct().Count());

    [Fact]
    public void No_line_is_blank_and_none_holds_a_line_end()
    {
        foreach (var line in Pressed.SelectMany(p => p.Lines))
        {
            Assert.NotEqual("", line.Text.Trim());
            Assert.DoesNotContain('\n', line.Text);
        }
    }

    [Fact]
    public void A_line_of_a_story_belongs_to_one_of_the_gold_and_other_lines_to_none()
    {
        foreach (var page in Pressed)
            foreach (var line in page.Lines)
            {
                if (line.Tag == LineTag.Furniture) Assert.Equal(PressedLine.Furniture, line.Story);
                else if (line.Tag == LineTag.Advert) Assert.Equal(PressedLine.Advert, line.Story);
                else Assert.InRange(line.Story, 0, page.Gold.Length - 1);
            }
    }

    [Fact]
    public void Every_story_has_a_start_and_only_one()
    {
        foreach (var page in Pressed)
            for (var story = 0; story < page.Gold.Length; story++)
                Assert.Equal(1, page.Lines.Count(l => l.Story == story && l.Tag == LineTag.StoryStart));
    }

    [Fact]
    public void A_later_line_of_a_heading_never_stands_without_its_first()
    {
        foreach (var page in Pressed)
            for (var story = 0; story < page.Gold.Length; story++)
            {
                var tags = page.Lines.Where(l => l.Story == story).Select(l => l.Tag).ToList();
                if (tags.Contains(LineTag.HeadlineTurned)) Assert.True(tags.IndexOf(LineTag.Headline) >= 0
                    && tags.IndexOf(LineTag.Headline) < tags.IndexOf(LineTag.HeadlineTurned));
                if (tags.Contains(LineTag.KickerTurned)) Assert.Contains(LineTag.Kicker, tags);
                if (tags.Contains(LineTag.DeckTurned)) Assert.Contains(LineTag.Deck, tags);
            }
    }

    [Fact]
    public void The_lines_of_a_story_make_the_paragraphs_of_its_gold()
    {
        foreach (var page in Pressed)
            for (var story = 0; story < page.Gold.Length; story++)
            {
                var lines = page.Lines.Where(l => l.Story == story).ToList();
                // Where pieces come out in another order, only the reading order of the gold is whole.
                if (lines.Exists(l => l.Tag is LineTag.Resumes or LineTag.ResumesAtParagraph or LineTag.Closing)) continue;
                var text = Dense(string.Concat(lines.Where(l => l.Tag.IsBody()).Select(l => l.Text)));
                foreach (var paragraph in Body(page.Gold[story], lines)) Assert.True(IsWithin(Dense(paragraph), text),
                    $"seed {page.Seed}: {paragraph}");
            }
    }

    [Fact]
    public void As_many_paragraphs_start_as_the_gold_has()
    {
        foreach (var page in Pressed)
            for (var story = 0; story < page.Gold.Length; story++)
            {
                // A closing note may be a paragraph or a dateline.
                if (page.Lines.Any(l => l.Story == story && l.Tag == LineTag.Closing)) continue;
                var starts = page.Lines.Count(l => l.Story == story
                    && l.Tag is LineTag.StoryStart or LineTag.ParagraphStart or LineTag.ResumesAtParagraph);
                var body = Body(page.Gold[story], [.. page.Lines.Where(l => l.Story == story)]).Count();
                Assert.True(starts == body, $"seed {page.Seed} {page.Manner}: {starts} starts, {body} paragraphs");
            }
    }

    [Fact]
    public void Every_heading_of_the_gold_is_printed()
    {
        foreach (var page in Pressed)
            for (var story = 0; story < page.Gold.Length; story++)
            {
                var tags = page.Lines.Where(l => l.Story == story).Select(l => l.Tag).ToList();
                var gold = page.Gold[story];
                Assert.Equal(gold.Headline != null, tags.Contains(LineTag.Headline));
                Assert.Equal(gold.Kicker != null, tags.Contains(LineTag.Kicker));
                Assert.Equal(gold.Deck != null, tags.Contains(LineTag.Deck));
                Assert.Equal(gold.Crossheads.Length, tags.Count(t => t == LineTag.Crosshead));
            }
    }

    [Fact]
    public void Every_character_of_a_piece_has_a_mark_and_no_name_lacks_its_start()
    {
        foreach (var page in Pressed)
            foreach (var piece in page.NamePieces)
            {
                Assert.Equal(piece.Text.Length, piece.Marks.Length);
                for (var i = 0; i < piece.Marks.Length; i++)
                    if (piece.Marks[i] is NameMark.BylineNameIn or NameMark.CreditNameIn && i > 0)
                        Assert.True(piece.Marks[i - 1] == piece.Marks[i] || piece.Marks[i - 1] == piece.Marks[i] - 1,
                            $"seed {page.Seed}: {piece.Text}");
            }
    }

    [Fact]
    public void Captions_are_photos_and_long_stories_are_articles()
    {
        foreach (var page in Pressed)
            for (var story = 0; story < page.Gold.Length; story++)
            {
                var gold = page.Gold[story];
                Assert.Equal(gold.Kind == "photo", page.Lines.Any(l => l.Story == story && l.InCaption));
                if (gold.Kind == "article") Assert.True(gold.Paragraphs.Sum(p => p.Length) > 600);
            }
    }

    [Fact]
    public void All_tags_occur() =>
        Assert.Equal(LineTags.Count, Pressed.SelectMany(p => p.Lines).Select(l => l.Tag).Distinct().Count());

    // Lead-ins are paragraphs of the gold, but not of the body.
    private static IEnumerable<string> Body(ComparedStory gold, List<PressedLine> lines)
    {
        var leadIns = lines.Count(l => l.Tag == LineTag.LeadIn);
        return gold.Paragraphs.Skip(leadIns);
    }

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // Names and stray marks stand between the characters of a paragraph.
    private static bool IsWithin(string paragraph, string text)
    {
        var at = 0;
        foreach (var c in paragraph)
        {
            at = text.IndexOf(c, at) + 1;
            if (at == 0) return false;
        }
        return true;
    }

    private static string Written(PressedPage page)
    {
        var text = new StringBuilder();
        foreach (var line in page.Lines) text.Append(line).Append('\n');
        foreach (var story in page.Gold) text.AppendJoin('\n', story.Paragraphs).Append(story.Headline).AppendJoin(',',
            story.Byline).AppendJoin(',', story.Credit).Append(story.Kind);
        return text.ToString();
    }
}
