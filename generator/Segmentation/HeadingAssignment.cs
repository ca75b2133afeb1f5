using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>Gives the headings of a stretch to the stories of a division, all together, with "none" as a choice.</summary>
internal sealed class HeadingAssignment
{
    // The habit of placing headings is learned from the assignment, and the assignment made anew by it.
    private const int Rounds = 3;

    private readonly PageStretch stretch;
    private readonly Division division;
    private readonly ReadingCosts costs;
    private readonly List<PlacedHeading> headings = [];
    private readonly double[,] unfitness;
    private readonly double shapes;
    private int[] given = [];

    private HeadingAssignment(PageStretch stretch, Division division, double headingCost, ImmutableHashSet<PrintedLine> beginnings)
    {
        (this.stretch, this.division, costs) = (stretch, division, stretch.Costs);
        for (var i = 0; i < stretch.Gaps.Length; i++)
        {
            var (strays, run) = stretch.Gaps[i];
            foreach (var stray in strays) Place(stray, 0, 1, isStray: true);
            if (run is null) continue;
            var (parsed, cost) = Headings.Divide(run, division.RunWords[i], headingCost, beginnings, costs);
            shapes += cost;
            for (var h = 0; h < parsed.Length; h++) Place(parsed[h], h, parsed.Length, isStray: false);
        }
        unfitness = new double[headings.Count, division.Stories.Length];
    }

    /// <summary>The cheapest assignment for one way to divide the display lines, with what it costs together with the borders.</summary>
    public static HeadedDivision Of(PageStretch stretch, Division division, double headingCost, ImmutableHashSet<PrintedLine> beginnings)
    {
        var work = new HeadingAssignment(stretch, division, headingCost, beginnings);
        work.Assign();
        var drafts = work.Drafts();
        var (stories, attached) = StrayText.Attach(stretch, drafts);
        return new HeadedDivision(division, headingCost, beginnings, stories, work.Unassigned(), division.Cost + work.shapes + attached + work.HeadingCosts(drafts));
    }

    private void Place(Heading heading, int inRun, int runLength, bool isStray) =>
        headings.Add(new PlacedHeading(heading, inRun, runLength, division.HolderOf(heading.Gap), isStray, division.Words.Covered(heading)));

    private void Assign()
    {
        var habit = new PlacementHabit(costs.PlaceBefore, costs.PlaceAfter, 0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var sure = PlacementHabit.FairlySureOf(headings, given);
            for (var h = 0; h < headings.Count; h++)
                for (var s = 0; s < division.Stories.Length; s++)
                    unfitness[h, s] = Threshold(headings[h], EndsInCredit(s)) - headings[h].Covered[s] - habit.Fitness(headings[h], h, division.Stories[s], s, sure);
            given = Assignment.Solve(unfitness);
            habit = PlacementHabit.Learn(headings, division.Stories, given, costs);
        }
    }

    // The fitness a heading needs at least. In a headline zone every heading has its story; a caption needs none.
    private double Threshold(PlacedHeading heading, bool isCaption) =>
        heading.Stray ? costs.StrayThreshold
        : costs.HeadingThreshold + (isCaption && !heading.IsInZone ? costs.CaptionThreshold : 0) - (heading.IsInZone && !heading.IsInside ? costs.ZoneThreshold : 0);

    private bool EndsInCredit(int story) => stretch.Borders.EndsInCredit(division.Stories[story][^1].Last);

    private ImmutableArray<StoryDraft> Drafts()
    {
        var drafts = ImmutableArray.CreateBuilder<StoryDraft>(division.Stories.Length);
        for (var s = 0; s < division.Stories.Length; s++)
        {
            var h = Array.IndexOf(given, s);
            drafts.Add(h < 0 ? new StoryDraft(division.Stories[s], null, StoryConfidence.Unheaded(EndsInCredit(s))) : new StoryDraft(division.Stories[s], headings[h].Heading, StoryConfidence.OfHeading(unfitness, h, s)));
        }
        return drafts.MoveToImmutable();
    }

    private ImmutableArray<Heading> Unassigned() =>
        [.. headings.Where((heading, h) => given[h] < 0 && !heading.Stray).Select(h => h.Heading)];

    private double HeadingCosts(ImmutableArray<StoryDraft> drafts)
    {
        double total = 0;
        var crossheads = new int[drafts.Length];
        for (var h = 0; h < headings.Count; h++)
        {
            var heading = headings[h];
            if (given[h] >= 0)
            {
                total += costs.HeadingGain * (unfitness[h, given[h]] + costs.HeadingFit);
            }
            else if (heading.IsInside)
            {
                // A crosshead shares words with its story as a headline does: that alone decides nothing.
                crossheads[heading.Holder]++;
                total += costs.HeadingGain * (costs.HeadingThreshold + costs.HeadingFit - heading.Covered[heading.Holder] - costs.CrossheadPlacement)
                    + (heading.Heading.Kicker.IsEmpty && heading.Heading.Deck.IsEmpty ? 0 : costs.CrossheadOfParts);
            }
            else if (!heading.Stray)
            {
                total += costs.LooseHeading;
            }
        }
        for (var s = 0; s < drafts.Length; s++)
        {
            // Two or more crossheads are a sign, exactly one is suspect.
            if (crossheads[s] == 1) total += costs.OneCrosshead;
            // A story without a headline is a caption, or a mistake.
            if (drafts[s].Heading is null && !EndsInCredit(s)) total += costs.NoHeadline;
        }
        return total;
    }
}
