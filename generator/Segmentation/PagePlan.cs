using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// Finds the stories of a page: borders, continuations and headings together. Several divisions are tried, from few
/// borders to many, and the one is kept whose borders and headings cost least in sum.
/// </summary>
internal sealed class PagePlan
{
    private static readonly double[] Biases = [-2.5, -1.5, -0.75, 0, 0.75, 1.5, 2.5];

    // Plans tried beyond the first ones, so that no page takes for ever.
    private const int SearchSteps = 200;

    // Lines of their own between paragraphs; no page has more that mean anything.
    private const int MostLinesSearched = 200;

    // What one more heading costs when a run of display lines is divided: few long headings, or many short ones.
    private static readonly double[] HeadingCosts = [0.5, 1.4, 2.4];

    private readonly IReadOnlyList<ParagraphBlock> paragraphs;
    private readonly IReadOnlyList<ImmutableArray<LineBlock>> gaps;
    private readonly Vocabulary vocabulary;
    private readonly DumpHabits habits;
    private readonly PageConventions conventions;
    private readonly ReadingCosts costs;

    /// <param name="gaps">the blocks before the first paragraph, then those after each</param>
    public PagePlan(IReadOnlyList<ParagraphBlock> paragraphs, IReadOnlyList<ImmutableArray<LineBlock>> gaps, DumpHabits habits, PageConventions conventions, ReadingCosts costs)
    {
        this.costs = costs;
        this.paragraphs = paragraphs;
        this.gaps = gaps;
        this.habits = habits;
        this.conventions = conventions;
        vocabulary = new Vocabulary(paragraphs);
        Borders = new StoryBorders(paragraphs, [.. gaps.Skip(1)], vocabulary, conventions, habits, costs);
    }

    /// <summary>The evidence for a border after each paragraph.</summary>
    public StoryBorders Borders { get; }

    /// <summary>The stories, and the headings that no story took.</summary>
    public (ImmutableArray<StoryDraft> Stories, ImmutableArray<Heading> Unassigned) Find()
    {
        var plans = Biases.Select(bias => Borders.Divide(bias)).DistinctBy(s => string.Join(' ', s.Select(g => g.Last)))
            .SelectMany(segments => HeadingCosts.Select(headingCost => Try(segments, headingCost, [])));
        var best = plans.MinBy(p => p.Cost)!;

        // Then one border more or less, or one heading cut in two, wherever the evidence is not overwhelming, as long as that helps.
        var doubtful = Enumerable.Range(0, Math.Max(0, paragraphs.Count - 1)).Where(k => Math.Abs(Borders.EvidenceAfter(k)) < 3)
            .OrderByDescending(Borders.EvidenceAfter).ToArray();
        var steps = gaps.Sum(g => g.Length) > MostLinesSearched ? 0 : SearchSteps;
        for (var improved = true; improved;)
        {
            improved = false;
            var moves = Cuts(best).Select(line => best with { Beginnings = best.Beginnings.Add(line) })
                .Concat(doubtful.Select(gap => best with { Segments = Toggled(best.Segments, gap) }));
            foreach (var move in moves.ToArray())
            {
                if (steps-- <= 0) return (Weighed(best.Stories), best.Unassigned);
                var other = Try(move.Segments, best.HeadingCost, move.Beginnings);
                if (other.Cost >= best.Cost - 0.01) continue;
                best = other;
                improved = true;
                break;
            }
        }
        return (Weighed(best.Stories), best.Unassigned);
    }

    // Where a heading of several parts could be two headings.
    private static IEnumerable<PrintedLine> Cuts(Plan plan) =>
        plan.Stories.Select(s => s.Heading).OfType<Heading>().Concat(plan.Unassigned)
            .SelectMany(h => (PrintedLine[])[.. h.Kicker.IsEmpty ? [] : h.Headline.Take(1), .. h.Deck.Take(1)]);

    private sealed record Plan(
        ImmutableArray<Segment> Segments, double HeadingCost, ImmutableHashSet<PrintedLine> Beginnings,
        ImmutableArray<StoryDraft> Stories, ImmutableArray<Heading> Unassigned, double Cost);

    private Plan Try(ImmutableArray<Segment> segments, double headingCost, ImmutableHashSet<PrintedLine> beginnings)
    {
        var (stories, unassigned, assigned) = AssignHeadings(Continuations(segments), headingCost, beginnings);
        return new Plan(segments, headingCost, beginnings, stories, unassigned, Borders.Cost(segments) + assigned);
    }

    private static ImmutableArray<Segment> Toggled(ImmutableArray<Segment> segments, int gap)
    {
        var at = 0;
        while (segments[at].Last < gap) at++;
        return segments[at].Last == gap
            ? segments.RemoveAt(at + 1).SetItem(at, new Segment(segments[at].First, segments[at + 1].Last))
            : segments.SetItem(at, new Segment(gap + 1, segments[at].Last)).Insert(at, new Segment(segments[at].First, gap));
    }

    // A segment that begins in mid-paragraph goes on one that broke off.
    private ImmutableArray<ImmutableArray<Segment>> Continuations(ImmutableArray<Segment> segments)
    {
        var stories = segments.Select(s => new List<Segment> { s }).ToList();
        var open = new List<int>();
        var taken = new bool[segments.Length];
        for (var i = 0; i < segments.Length; i++)
        {
            var first = paragraphs[segments[i].First];
            var holder = i;
            if (first.Orphan && open.Count > 0)
            {
                var fit = open.Select(o => (Story: o, Score: Continuity(stories[o][^1], segments[i]))).MaxBy(o => o.Score);
                stories[fit.Story].Add(segments[i]);
                taken[i] = true;
                open.Remove(fit.Story);
                holder = fit.Story;
            }
            if (paragraphs[segments[i].Last].BreaksOff) open.Add(holder);
        }
        return [.. stories.Where((_, i) => !taken[i]).Select(s => s.ToImmutableArray())];
    }

    private double Continuity(Segment left, Segment right)
    {
        var seam = paragraphs[left.Last].Dense[^1] << 16 | paragraphs[right.First].Dense[0];
        return Likeness(left, right) * 4
            + (vocabulary.Holds(seam) ? 0.5 : 0)
            - Math.Abs(paragraphs[left.Last].Measure - paragraphs[right.First].Measure) * 0.5;
    }

    private (ImmutableArray<StoryDraft> Stories, ImmutableArray<Heading> Unassigned, double Cost) AssignHeadings(ImmutableArray<ImmutableArray<Segment>> stories, double headingCost, ImmutableHashSet<PrintedLine> beginnings)
    {
        var storyOf = new int[paragraphs.Count];
        for (var s = 0; s < stories.Length; s++)
            foreach (var segment in stories[s])
                Array.Fill(storyOf, s, segment.First, segment.Last - segment.First + 1);
        var words = new SharedWords(vocabulary, storyOf, stories.Length);
        var parser = new Headings(vocabulary, habits, words, headingCost, beginnings, costs);
        double total = 0;
        var headings = new List<Placed>();
        for (var gap = 0; gap < gaps.Count; gap++)
        {
            var run = gaps[gap].Where(b => b.Role == LineRole.Display).ToImmutableArray();
            var strays = gaps[gap].Where(IsStrayHeadline).Select(b => new Placed(new Heading([], [b.Line], [], gap - 1), 0, 1, false, true));
            headings.AddRange(strays);
            if (run.IsEmpty) continue;
            var (parsed, shapes) = parser.Parse(run, gap - 1);
            total += shapes;
            var inside = stories.Any(s => s.Any(g => g.First < gap && gap <= g.Last));
            headings.AddRange(parsed.Select((h, i) => new Placed(h, i, parsed.Length, inside, false)));
        }

        var covered = new double[headings.Count, stories.Length];
        for (var h = 0; h < headings.Count; h++)
            for (var s = 0; s < stories.Length; s++)
                covered[h, s] = words.Covered(headings[h].Heading.Lines, s);

        var habit = new PlacementHabit(costs.PlaceBefore, costs.PlaceAfter, 0, 0);
        int[] given = [];
        var cost = new double[headings.Count, stories.Length];
        for (var round = 0; round < 3; round++)
        {
            for (var h = 0; h < headings.Count; h++)
                for (var s = 0; s < stories.Length; s++)
                    cost[h, s] = Threshold(headings[h], Borders.EndsInCredit(stories[s][^1].Last)) - covered[h, s] - Placement(headings[h], stories[s], s, habit, h, covered, given);
            given = Assignment.Solve(cost);
            habit = Learn(headings, stories, given, covered);
        }

        var drafts = new StoryDraft[stories.Length];
        for (var s = 0; s < stories.Length; s++)
        {
            var h = Array.IndexOf(given, s);
            drafts[s] = new StoryDraft(stories[s], h < 0 ? null : headings[h].Heading, h < 0 ? Unheaded(stories[s]) : Margin(cost, h, s));
        }
        var whole = WithStrays(drafts, ref total);
        var unassigned = headings.Where((heading, h) => given[h] < 0 && !heading.Stray).Select(h => h.Heading).ToImmutableArray();
        var crossheads = new int[stories.Length];
        for (var h = 0; h < headings.Count; h++)
        {
            var holder = headings[h].Inside ? Array.FindIndex([.. stories], s => s.Any(g => g.First <= headings[h].Heading.Gap && headings[h].Heading.Gap < g.Last)) : -1;
            if (given[h] >= 0)
            {
                total += costs.HeadingGain * (cost[h, given[h]] + costs.HeadingFit);
            }
            else if (holder >= 0)
            {
                // A crosshead shares words with its story as a headline does: that alone decides nothing.
                crossheads[holder]++;
                total += costs.HeadingGain * (costs.HeadingThreshold + costs.HeadingFit - covered[h, holder] - costs.CrossheadPlacement)
                    + (headings[h].Heading.Kicker.IsEmpty && headings[h].Heading.Deck.IsEmpty ? 0 : 2);
            }
            else if (!headings[h].Stray)
            {
                total += costs.LooseHeading;
            }
        }
        // Two or more crossheads are a sign, exactly one is suspect.
        total += crossheads.Count(c => c == 1) * costs.OneCrosshead;
        // A story without a headline is a caption, or a mistake.
        total += drafts.Count(d => d.Heading is null && !Borders.EndsInCredit(d.Segments[^1].Last)) * costs.NoHeadline;
        return (whole, unassigned, total);
    }

    // How much better a heading suits this story than the next best, or than none, as a share of 1.
    private static double Margin(double[,] cost, int heading, int story)
    {
        var next = 0.0;
        for (var other = 0; other < cost.GetLength(1); other++)
            if (other != story) next = Math.Min(next, cost[heading, other]);
        return 1 / (1 + Math.Exp(-6 * (next - cost[heading, story])));
    }

    // A caption needs no headline; any other text without one is doubtful.
    private double Unheaded(ImmutableArray<Segment> story) => Borders.EndsInCredit(story[^1].Last) ? 0.9 : 0.4;

    // A story is as sure as its least sure border and its heading.
    private ImmutableArray<StoryDraft> Weighed(ImmutableArray<StoryDraft> stories) =>
        [.. stories.Select(s => s with { Confidence = s.Segments.Aggregate(s.Confidence, (sure, g) => Math.Min(sure, Math.Min(Sure(g.First - 1), Sure(g.Last)))) })];

    private double Sure(int gap) => gap < 0 || gap >= paragraphs.Count - 1 ? 1 : 1 / (1 + Math.Exp(-0.6 * (Borders.EvidenceAfter(gap) + 1.5)));

    // Text without a headline that neither opens nor closes as a story does is a stray part of the story it is most like.
    private ImmutableArray<StoryDraft> WithStrays(StoryDraft[] drafts, ref double total)
    {
        var kept = new List<StoryDraft>();
        foreach (var draft in drafts)
        {
            var (first, last) = (paragraphs[draft.Segments[0].First], paragraphs[draft.Segments[^1].Last]);
            if (draft.Heading is not null || first.HasOpening || last.Closing is not null || Borders.EndsInCredit(draft.Segments[^1].Last) || draft.Segments.Length > 1 || kept.Count == 0)
            {
                kept.Add(draft);
                continue;
            }
            var likeness = kept.Select(s => s.Heading is null || paragraphs[s.Segments[^1].Last].Closing is not null ? -1 : Likeness(s.Segments[^1], draft.Segments[0])).ToArray();
            var best = Array.IndexOf(likeness, likeness.Max());
            if (likeness[best] < costs.Cohesion)
            {
                kept.Add(draft);
                continue;
            }
            kept[best] = kept[best] with { Segments = kept[best].Segments.Add(draft.Segments[0]) };
            total += costs.Attachment - costs.NoHeadline - Math.Min(3, (likeness[best] - costs.Cohesion) * costs.CohesionWeight);
        }
        return [.. kept];
    }

    private double Likeness(Segment left, Segment right) => vocabulary.Likeness((left.First, left.Last), (right.First, right.Last));

    private sealed record Placed(Heading Heading, int InRun, int RunLength, bool Inside, bool Stray);

    // A line between an advertisement's lines, or one that looks like a name, may be a headline after all if a story says so.
    private static bool IsStrayHeadline(LineBlock block) =>
        block.Line.Dense.Length is >= 3 and <= 24
        && (block.Role == LineRole.Notice && LineCues.NoticeMatter(block.Line) == 0
            || block.Role == LineRole.Name && LineCues.IsNamesAlone(block.Line) && Names.Alone(block.Line.Text).Length == 1);

    // The fitness a heading needs at least. In a headline zone every heading has its story; a caption needs none.
    private double Threshold(Placed heading, bool isCaption) =>
        heading.Stray ? costs.StrayThreshold
        : costs.HeadingThreshold + (isCaption && heading.RunLength < 3 ? costs.CaptionThreshold : 0) - (heading.RunLength >= 3 && !heading.Inside ? costs.ZoneThreshold : 0);

    private sealed record PlacementHabit(double Before, double After, double Elsewhere, double Direction);

    private static double Placement(Placed heading, ImmutableArray<Segment> story, int index, PlacementHabit habit, int h, double[,] covered, int[] given)
    {
        var gap = heading.Heading.Gap;
        if (story.Any(g => g.First <= gap && gap < g.Last)) return -2;
        // Inside another story it is that one's crosshead, unless its words say otherwise.
        if (heading.Inside) return -0.5;
        double place = habit.Elsewhere;
        if (gap + 1 == story[0].First) place = heading.InRun == heading.RunLength - 1 ? habit.Before : habit.Before * 0.5;
        else if (story[^1].Last == gap) place = Math.Max(place, heading.InRun == 0 ? habit.After : habit.After * 0.5);
        if (habit.Direction != 0 && heading.RunLength >= 3 && given.Length > 0)
        {
            // In a headline zone the order of the headlines agrees with the order of the stories, or is its reverse.
            double agree = 0, all = 0;
            for (var other = 0; other < given.Length; other++)
            {
                if (other == h || given[other] < 0 || given[other] == index || covered[other, given[other]] < 0.25) continue;
                all++;
                if ((other < h == given[other] < index) == habit.Direction > 0) agree++;
            }
            if (all > 0) place += 0.4 * Math.Abs(habit.Direction) * (agree / all - 0.5);
        }
        return place;
    }

    // Where do the headings stand whose words leave no doubt?
    private PlacementHabit Learn(List<Placed> headings, ImmutableArray<ImmutableArray<Segment>> stories, int[] given, double[,] covered)
    {
        double before = 1, after = 0.5, elsewhere = 0.5, forward = 0, backward = 0;
        for (var h = 0; h < headings.Count; h++)
        {
            if (given[h] < 0 || covered[h, given[h]] < 0.3) continue;
            var story = stories[given[h]];
            if (headings[h].Heading.Gap + 1 == story[0].First) before++;
            else if (story[^1].Last == headings[h].Heading.Gap && headings[h].RunLength < 3) after++;
            else elsewhere++;
            for (var g = 0; g < h; g++)
            {
                if (given[g] < 0 || covered[g, given[g]] < 0.3 || headings[g].Heading.Gap != headings[h].Heading.Gap) continue;
                if (given[g] < given[h]) forward++;
                else backward++;
            }
        }
        var all = before + after + elsewhere;
        return new PlacementHabit(0.7 * before / all, 0.7 * after / all, 0.3 * elsewhere / all - costs.PlaceUnlike * (1 - elsewhere / all), (forward - backward) / (forward + backward + 2));
    }
}
