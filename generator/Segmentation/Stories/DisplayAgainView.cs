using Banmian.Segmentation.Roles;
using static Banmian.Segmentation.Stories.DisplayLooks;

namespace Banmian.Segmentation.Stories;

/// <summary>
/// What speaks for each kind of display line once the headings have their stories: a headline whose story has another right
/// beside it is its kicker or deck, and a kicker of a story without a headline is the headline.
/// </summary>
internal sealed class DisplayAgainView
{
    // Less than any heading and story: there are none.
    private const int Least = -8 * LineRoles.One;

    private readonly HeadedDraft headed;
    private readonly List<int> candidates;
    private readonly DisplayView view;
    private readonly int[] groupOf;
    private readonly int[] stories;
    private readonly int[] headlineOf;

    public DisplayAgainView(HeadedDraft headed, List<int> candidates)
    {
        (this.headed, this.candidates, view) = (headed, candidates, new DisplayView(headed.Draft, candidates));
        var draft = headed.Draft;
        groupOf = new int[draft.Tags.Length];
        Array.Fill(groupOf, -1);
        for (var h = 0; h < draft.Headings.Count; h++)
            foreach (var line in draft.Headings[h].Lines) groupOf[line] = h;
        stories = [.. Enumerable.Range(0, draft.Headings.Count)
            .Select(h => headed.Given[h] >= 0 ? headed.Given[h] : Likeliest(h))];
        headlineOf = [.. Enumerable.Range(0, draft.Stories.Count).Select(headed.HeadlineOf)];
    }

    public void Fill(int c, Span<short> row)
    {
        var f = new Features(row);
        view.Fill(c, ref f);
        var (draft, line) = (headed.Draft, candidates[c]);
        for (var at = line - 1; at <= line + 1; at++)
            foreach (var kind in Kinds) f.Add(at >= 0 && at < draft.Tags.Length && draft.Tags[at] == kind);
        var own = groupOf[line];
        var story = own < 0 ? -1 : stories[own];
        var group = own < 0 ? null : draft.Headings[own];
        var rival = story < 0 ? -1 : headlineOf[story] == own ? -1 : headlineOf[story];
        f.Add(own >= 0);
        f.Add(own >= 0 && headed.Given[own] >= 0);
        f.Log(story < 0 ? Least : headed.Odds[own, story]);
        f.Log(story < 0 ? Least : Second(own, story));
        f.Add(rival >= 0);
        f.Add(rival >= 0 && draft.Headings[rival].End == group!.Start - 1);
        f.Add(rival >= 0 && draft.Headings[rival].Start == group!.End + 1);
        f.Log(rival < 0 ? 0 : headed.Odds[own, story] - headed.Odds[rival, story]);
        f.Count(group?.Lines.Count() ?? 0);
        f.Add(group?.Start == line);
        f.Add(group is { Kicker.Count: > 0 });
        f.Add(group is { Deck.Count: > 0 });
        f.Add(group is { HasHeadline: true });
        Beside(ref f, group is { Start: > 0 } ? groupOf[group.Start - 1] : -1, story);
        Beside(ref f, group != null && group.End + 1 < groupOf.Length ? groupOf[group.End + 1] : -1, story);
        var (above, below) = (draft.TextUpTo(line - 1), draft.TextFrom(line + 1));
        f.Add(below >= 0 && headlineOf[draft.Owners[below]] >= 0);
        f.Add(below >= 0 && own >= 0 && headlineOf[draft.Owners[below]] == own);
        f.Add(above >= 0 && headlineOf[draft.Owners[above]] < 0);
        f.Add(above >= 0 && own >= 0 && headlineOf[draft.Owners[above]] == own);
        System.Diagnostics.Debug.Assert(f.IsFull);
    }

    private void Beside(ref Features f, int heading, int story)
    {
        f.Add(heading >= 0);
        f.Add(heading >= 0 && headed.Given[heading] >= 0);
        f.Add(heading >= 0 && story >= 0 && stories[heading] == story);
        f.Log(heading >= 0 && story >= 0 ? headed.Odds[heading, story] : Least);
    }

    private int Likeliest(int heading)
    {
        var best = -1;
        for (var s = 0; s < headed.Draft.Stories.Count; s++)
            if (best < 0 || headed.Odds[heading, s] > headed.Odds[heading, best]) best = s;
        return best;
    }

    private int Second(int heading, int story)
    {
        var most = Least;
        for (var s = 0; s < headed.Draft.Stories.Count; s++)
            if (s != story) most = Math.Max(most, headed.Odds[heading, s]);
        return most;
    }
}
