using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// Where a page's headings stand: how well it suits one to stand right before its story, right after it or elsewhere, and whether the
/// headings of a zone follow each other as their stories do (<paramref name="Direction"/> above 0) or in reverse.
/// </summary>
internal sealed record PlacementHabit(double Before, double After, double Elsewhere, double Direction)
{
    // Words that leave no doubt whose heading it is, and words that leave little.
    private const double Sure = 0.3;
    private const double FairlySure = 0.25;

    /// <summary>How well its place suits a heading as that of a story.</summary>
    /// <param name="sure">the headings of which is known well enough whose they are</param>
    public double Fitness(PlacedHeading heading, int number, ImmutableArray<Segment> segments, int story, List<(int Heading, int Story)> sure)
    {
        var gap = heading.Heading.Gap;
        if (heading.Holder == story) return -2;
        // Inside another story it is that one's crosshead, unless its words say otherwise.
        if (heading.IsInside) return -0.5;
        var place = Elsewhere;
        if (gap + 1 == segments[0].First) place = heading.InRun == heading.RunLength - 1 ? Before : Before * 0.5;
        else if (segments[^1].Last == gap) place = Math.Max(place, heading.InRun == 0 ? After : After * 0.5);
        if (Direction == 0 || !heading.IsInZone) return place;

        // In a headline zone the order of the headlines agrees with the order of the stories, or is its reverse.
        double agree = 0, all = 0;
        foreach (var (other, itsStory) in sure)
        {
            if (other == number || itsStory == story) continue;
            all++;
            if ((other < number == itsStory < story) == Direction > 0) agree++;
        }
        return all > 0 ? place + 0.4 * Math.Abs(Direction) * (agree / all - 0.5) : place;
    }

    /// <summary>The headings whose words leave little doubt that they were given to their stories.</summary>
    public static List<(int Heading, int Story)> FairlySureOf(List<PlacedHeading> headings, int[] given) => SureOf(headings, given, FairlySure);

    /// <summary>The habit that the headings show whose words leave no doubt.</summary>
    public static PlacementHabit Learn(List<PlacedHeading> headings, ImmutableArray<ImmutableArray<Segment>> stories, int[] given, ReadingCosts costs)
    {
        double before = 1, after = 0.5, elsewhere = 0.5, forward = 0, backward = 0;
        var sure = SureOf(headings, given, Sure);
        for (var i = 0; i < sure.Count; i++)
        {
            var (heading, story) = (headings[sure[i].Heading], stories[sure[i].Story]);
            if (heading.Heading.Gap + 1 == story[0].First) before++;
            else if (story[^1].Last == heading.Heading.Gap && !heading.IsInZone) after++;
            else elsewhere++;
            for (var j = 0; j < i; j++)
            {
                if (headings[sure[j].Heading].Heading.Gap != heading.Heading.Gap) continue;
                if (sure[j].Story < sure[i].Story) forward++;
                else backward++;
            }
        }
        var all = before + after + elsewhere;
        return new PlacementHabit(0.7 * before / all, 0.7 * after / all, 0.3 * elsewhere / all - costs.PlaceUnlike * (1 - elsewhere / all), (forward - backward) / (forward + backward + 2));
    }

    private static List<(int Heading, int Story)> SureOf(List<PlacedHeading> headings, int[] given, double least)
    {
        var sure = new List<(int, int)>(given.Length);
        for (var h = 0; h < given.Length; h++)
            if (given[h] >= 0 && headings[h].Covered[given[h]] >= least) sure.Add((h, given[h]));
        return sure;
    }
}
