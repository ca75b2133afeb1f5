using Banmian.Commands;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scoring;
using Banmian.Scripts;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Training.Tests;

/// <summary>
/// Where the role of every line is known, the stories of a pressed page must come out right: what the layers after the model
/// do, by themselves. The scorers are simple ones: what the tags say holds, a heading goes with the story right under it, or else
/// with the one whose words it has.
/// </summary>
public class StoriesOfTrueRolesTests
{
    private const int Pages = 120;
    private const int Sure = 5 * LineRoles.One;

    [Fact]
    public void Puts_stories_together_from_the_true_roles()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("BANMIAN_CORPUS") is not { Length: > 0 },
            "BANMIAN_CORPUS names no folder with the corpus");
        var corpus = Corpus.Read(Environment.GetEnvironmentVariable("BANMIAN_CORPUS")!);
        var counts = new CharacterCounts(new ModelFile(ModelFile.Write("", Counting.Parts([.. corpus.Trained.Take(500)]))));
        var (press, openings, scores) = (new Press(corpus), new Openings(Cues.Shared), new List<PageScore>());
        for (var seed = 0; seed < Pages; seed++)
        {
            var pressed = press.Page(5_000_000 + seed);
            var page = Pressed.Source(pressed);
            var found = StoryFinder.Find(new StoryPage(new MeasuredPage(Pressed.Lines(pressed), counts), RolesOf(pressed),
                openings), Scorers);
            var reading = new PageWriter(page, (_, text) => new NameMark[text.Length],
                (_, score) => score.Clear(), openings, widensCommas: true).Write(Script.Hans, [found]);
            var bag = new DiagnosticBag();
            Conservation.Check(page, reading, bag);
            Assert.Empty(bag.Items);
            scores.Add(PageScore.Of(page, reading, [.. pressed.Gold]));
        }
        var mean = PageScore.Mean(scores);
        Assert.True(mean is { Stories: > .85, Headlines: > .82, Crossheads: > .95 },
            string.Join('\n', ScoreTable.Lines([.. scores.Select((s, i) => ($"{i}", s))])));
    }

    private static readonly StoryModels Scorers = new(
        Continuation: (features, score) => score[0] = features[0] + features[1] + 2 * features[2] + features[3] / 4 + features[19]
            + (features[5] > 0 ? -LineRoles.One : 0) + features[8] / 2 - LineRoles.One / 4,
        Border: (features, score) => score[0] = features[9] > 0 ? Sure : -Sure,
        Resumption: (features, score) => score[0] = features[12] > 0 ? Sure : -Sure,
        Display: AsTheTagsSay,
        Attachment: (features, score) => score[0] = 8 * (features[2] + features[20] / 2) - LineRoles.One / 2,
        Heads: (_, score) => score[0] = 0,
        DisplayAgain: AsTheTagsSay,
        Headings: (_, score) => score[0] = 0,
        Names: (features, score) => score[0] = features[4] + features[3] + features[1],
        Confidence: (_, score) => score[0] = 0);

    private static void AsTheTagsSay(ReadOnlySpan<short> features, Span<int> scores)
    {
        scores.Fill(-Sure);
        for (var kind = 0; kind < DisplayLooks.Kinds.Length; kind++)
            if (features[(int)DisplayLooks.Kinds[kind]] == 0) scores[kind] = Sure;
        scores[^1] = 0;
    }

    private static LineRoles RolesOf(PressedPage page)
    {
        var tags = new int[page.Lines.Length * LineTags.Count];
        var caption = new int[page.Lines.Length * 2];
        Array.Fill(tags, -20 * LineRoles.One);
        for (var i = 0; i < page.Lines.Length; i++)
        {
            tags[i * LineTags.Count + (int)page.Lines[i].Tag] = 0;
            caption[2 * i + (page.Lines[i].InCaption ? 1 : 0)] = -20 * LineRoles.One;
        }
        return new LineRoles(tags, caption);
    }
}
