using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>Finds the stories of a page: what its lines are, where its stories begin, and which heading each has, decided
/// together.</summary>
internal static class StoryFinder
{
    // What has longer odds than these (one in twenty) is not tried the other way.
    private const int Doubtful = 3 * LineRoles.One;

    // Every page gets so many tries of each kind, so that time grows with a dump's length only.
    private const int Tries = 8;

    // What no tag may be: more than any loss.
    private const long Never = long.MaxValue / 2;

    public static FoundStories Find(StoryPage page, StoryModels models)
    {
        var (tags, odds) = Borders.Decide(Draft.Of(page, SureTags.In(page, TagPath.Best(page.Roles)), models),
            models.Border);
        (tags, var resumptions) = Resumptions.Decide(Draft.Of(page, tags, models), models.Resumption);
        page = page.WithResumptions(resumptions);
        (tags, _) = DisplayLooks.Decide(Draft.Of(page, tags, models), models.Display);
        (tags, var scores) = DisplayLooks.DecideAgain(HeadedDraft.Of(Draft.Of(page, tags, models), models), models.DisplayAgain);
        tags = HeadingShapes.Decide(Draft.Of(page, tags, models), scores, models.Headings);
        var best = HeadedDraft.Of(Draft.Of(page, tags, models), models);
        best = WithOtherHeadings(best, scores, models);
        best = WithMoreBorders(best, odds, models);
        best = WithHeadlinesForCrossheads(best, odds, scores, models);
        best = WithStoriesForHeadings(best, scores, models);
        return new FoundStories(best, odds, scores, NameOwners.Of(best.Draft, best.Given, models.Names));
    }

    // A display line taken as another kind: two headlines that stood as one are parted where each then has its story.
    private static HeadedDraft WithOtherHeadings(HeadedDraft best, IReadOnlyDictionary<int, int[]> scores, StoryModels models)
    {
        var moves = scores.SelectMany(line => DisplayLooks.Kinds.Select((kind, answer) =>
            (Line: line.Key, Kind: kind, Loss: Loss(best.Draft.Tags, scores, line.Key, kind))))
            .Where(move => move.Loss is > 0 and < Doubtful).OrderBy(move => move.Loss).ThenBy(move => move.Line).Take(Tries);
        foreach (var (line, kind, _) in moves)
        {
            var loss = Loss(best.Draft.Tags, scores, line, kind);
            if (loss is <= 0 or Never) continue;
            var tried = HeadedDraft.Of(best.Draft.WithDisplay(Retagged(best.Draft.Tags, line, kind)), models);
            if (tried.Worth - best.Worth > loss) best = tried;
        }
        return best;
    }

    // How much likelier the tags are as they stand.
    private static long Loss(LineTag[] tags, IReadOnlyDictionary<int, int[]> scores, int line, LineTag kind)
    {
        if (!tags[line].IsDisplay() || kind == tags[line] || !MayStand(tags, line, kind)) return Never;
        var other = Retagged(tags, line, kind);
        long loss = 0;
        for (var i = line; i < tags.Length && (i == line || other[i] != tags[i]); i++)
        {
            if (!scores.TryGetValue(i, out var of)) return Never;
            loss += of[Array.IndexOf(DisplayLooks.Kinds, tags[i])] - of[Array.IndexOf(DisplayLooks.Kinds, other[i])];
        }
        return loss;
    }

    private static bool MayStand(LineTag[] tags, int line, LineTag kind) =>
        !kind.IsTurned() || line > 0 && TagPath.MayFollow(tags[line - 1], kind);

    // The lines that turn it over turn it over still.
    private static LineTag[] Retagged(LineTag[] tags, int line, LineTag kind)
    {
        var other = (LineTag[])tags.Clone();
        other[line] = kind;
        var turned = kind.IsTurned() ? kind : kind + 1;
        for (var i = line + 1; i < tags.Length && tags[i].IsTurned() && tags[i].IsDisplay(); i++) other[i] = turned;
        return other;
    }

    // A crosshead, and the border under it, are one question: each by itself keeps the other from being found.
    private static HeadedDraft WithHeadlinesForCrossheads(
        HeadedDraft best, Dictionary<int, int> odds, IReadOnlyDictionary<int, int[]> scores, StoryModels models)
    {
        var moves = best.Draft.Crossheads.Select(c => (First: c[0], Next: c[^1] + 1)).Where(c => odds.ContainsKey(c.Next))
            .Select(c => (c.First, c.Next, Loss: Loss(best.Draft.Tags, scores, c.First, LineTag.Headline) - odds[c.Next]))
            .Where(c => c.Loss is > 0 and < 2 * Doubtful).OrderBy(c => c.Loss).ThenBy(c => c.First).Take(Tries);
        foreach (var (line, next, loss) in moves)
        {
            if (best.Draft.Tags[line] != LineTag.Crosshead || !best.Draft.Tags[next].IsBody()
                || best.Draft.Tags[next] == LineTag.StoryStart) continue;
            var other = Retagged(best.Draft.Tags, line, LineTag.Headline);
            other[next] = LineTag.StoryStart;
            var tried = HeadedDraft.Of(Draft.Of(best.Draft.Page, other, models), models);
            if (tried.Worth - best.Worth > loss) best = tried;
        }
        return best;
    }

    // A heading that heads no story, taken for the kicker or the deck of the one beside it, and the border of the story that it
    // speaks of are one question as well.
    private static HeadedDraft WithStoriesForHeadings(
        HeadedDraft best, IReadOnlyDictionary<int, int[]> scores, StoryModels models)
    {
        var moves = SpareHeadings(best).Select(line => (Line: line, Loss: best.Draft.Tags[line] == LineTag.Headline ? 0
                : Math.Max(0, Loss(best.Draft.Tags, scores, line, LineTag.Headline))))
            .Where(move => move.Loss < 3 * Doubtful).OrderBy(move => move.Loss).ThenBy(move => move.Line).Take(Tries);
        foreach (var (line, loss) in moves)
        {
            var other = Retagged(best.Draft.Tags, line, LineTag.Headline);
            var headed = Draft.Of(best.Draft.Page, other, models);
            var (border, odds) = Borders.For(headed, headed.Headings.First(h => h.Headline.Contains(line)), models.Border);
            if (border < 0) continue;
            other[border] = LineTag.StoryStart;
            var tried = HeadedDraft.Of(Draft.Of(best.Draft.Page, other, models), models);
            if (tried.Worth - best.Worth > loss - Math.Min(0, odds)) best = tried;
        }
        return best;
    }

    // The first lines of kickers and decks, and of headlines that no story took as its own.
    private static IEnumerable<int> SpareHeadings(HeadedDraft headed)
    {
        for (var h = 0; h < headed.Given.Length; h++)
        {
            var heading = headed.Draft.Headings[h];
            var isHead = headed.Given[h] >= 0 && heading.HasHeadline;
            foreach (var line in isHead ? heading.Kicker.Concat(heading.Deck) : heading.Lines)
                if (headed.Draft.Tags[line] is LineTag.Headline or LineTag.Kicker or LineTag.Deck) yield return line;
        }
    }

    // A border where the odds alone are against one.
    private static HeadedDraft WithMoreBorders(HeadedDraft best, IReadOnlyDictionary<int, int> odds, StoryModels models)
    {
        foreach (var (line, against) in odds.Where(o => o.Value is <= 0 and > -Doubtful).OrderByDescending(o => o.Value)
            .ThenBy(o => o.Key).Take(Tries))
        {
            if (!best.Draft.Tags[line].IsBody()) continue;
            var other = (LineTag[])best.Draft.Tags.Clone();
            other[line] = LineTag.StoryStart;
            var tried = HeadedDraft.Of(Draft.Of(best.Draft.Page, other, models), models);
            // What its headings then fit the better may be worth more than the border costs.
            if (tried.Worth - best.Worth > -against) best = tried;
        }
        return best;
    }
}
