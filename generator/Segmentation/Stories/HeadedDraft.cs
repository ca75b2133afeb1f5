using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>A draft whose headings were given to its stories, all together, with "none" as a choice.</summary>
internal sealed class HeadedDraft
{
    // A headline that no story took is the kicker or deck of the one beside it unless it is twelve times likelier not to be
    // of that story (e^2.5).
    private const int LeastOdds = -5 * LineRoles.One / 2;

    private HeadedDraft(Draft draft, int[,] odds)
    {
        (Draft, Odds) = (draft, odds);
        Given = new int[draft.Headings.Count];
        Array.Fill(Given, -1);
    }

    public Draft Draft { get; }

    /// <summary>The odds of each heading and story.</summary>
    public int[,] Odds { get; }

    /// <summary>The story of each heading, −1 where none took it.</summary>
    public int[] Given { get; }

    /// <summary>How good the headings are together: the odds of those that were given, and what it says that others were
    /// not.</summary>
    public long Worth { get; private set; }

    public static HeadedDraft Of(Draft draft, StoryModels models)
    {
        var headed = new HeadedDraft(draft, Attachments.Odds(draft, models.Attachment));
        var heads = Heads.Of(draft, models.Heads);
        headed.Assign(h => draft.Headings[h].HasHeadline, (h, s) => headed.Odds[h, s] + heads[s].Headed - heads[s].Headless);
        for (var s = 0; s < draft.Stories.Count; s++)
            headed.Worth += headed.HeadlineOf(s) >= 0 ? heads[s].Headed : heads[s].Headless;
        for (var h = 0; h < headed.Given.Length; h++)
            if (headed.Given[h] >= 0) headed.Worth += headed.Odds[h, headed.Given[h]];
        headed.TurnIntoParts();
        // Kickers that stand apart from their headline, and decks.
        headed.Assign(h => headed.Given[h] < 0 && !draft.Headings[h].HasHeadline && draft.Headings[h].Kicker.Count > 0,
            (h, s) => headed.Has(s, g => g.Kicker) ? -1 : headed.Odds[h, s]);
        headed.Assign(h => headed.Given[h] < 0 && !draft.Headings[h].HasHeadline && draft.Headings[h].Kicker.Count == 0,
            (h, s) => headed.Has(s, g => g.Deck) || headed.HeadlineOf(s) < 0 ? -1 : headed.Odds[h, s]);
        return headed;
    }

    /// <summary>The heading that holds a story's headline, or −1.</summary>
    public int HeadlineOf(int story)
    {
        for (var h = 0; h < Given.Length; h++)
            if (Given[h] == story && Draft.Headings[h].HasHeadline) return h;
        return -1;
    }

    private bool Has(int story, Func<HeadingGroup, List<int>> part)
    {
        for (var h = 0; h < Given.Length; h++)
            if (Given[h] == story && part(Draft.Headings[h]).Count > 0) return true;
        return false;
    }

    private void Assign(Func<int, bool> takesPart, Func<int, int, long> gain)
    {
        int[] rows = [.. Enumerable.Range(0, Given.Length).Where(takesPart)];
        if (rows.Length == 0 || Draft.Stories.Count == 0) return;
        var gains = new long[rows.Length, Draft.Stories.Count];
        for (var r = 0; r < rows.Length; r++)
            for (var s = 0; s < Draft.Stories.Count; s++) gains[r, s] = gain(rows[r], s);
        var found = Assignment.Solve(gains);
        for (var r = 0; r < rows.Length; r++) Given[rows[r]] = found[r];
    }

    // One story has one headline: a second one right above it is its kicker, right under it its deck.
    private void TurnIntoParts()
    {
        for (var h = 0; h < Given.Length; h++)
        {
            if (Given[h] >= 0 || !Draft.Headings[h].HasHeadline) continue;
            var under = Beside(h, h + 1);
            var above = Beside(h, h - 1);
            if (under >= 0 && !Has(Given[under], g => g.Kicker)) Give(h, Given[under], g => g.Kicker);
            else if (above >= 0 && !Has(Given[above], g => g.Deck)) Give(h, Given[above], g => g.Deck);
        }

        int Beside(int h, int other) =>
            other >= 0 && other < Given.Length && Given[other] >= 0 && Draft.Headings[other].HasHeadline
            && (other > h ? Draft.Headings[other].Start == Draft.Headings[h].End + 1
                : Draft.Headings[other].End == Draft.Headings[h].Start - 1)
            && Odds[h, Given[other]] > LeastOdds
                ? other
                : -1;

        void Give(int h, int story, Func<HeadingGroup, List<int>> part)
        {
            var group = Draft.Headings[h];
            List<int> lines = [.. group.Lines];
            group.Kicker.Clear();
            group.Headline.Clear();
            group.Deck.Clear();
            part(group).AddRange(lines);
            Given[h] = story;
        }
    }
}
