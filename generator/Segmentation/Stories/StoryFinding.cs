using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>Finds the stories of a page: what its lines are, where its stories begin, and which heading each has, decided together.</summary>
internal static class StoryFinding
{
    // A border with longer odds than these (one in twenty) is not tried the other way.
    private const int Doubtful = 3 * LineRoles.One;

    // Every page gets this many tries, so that time grows with a dump's length only.
    private const int Tries = 8;

    public static FoundStories Find(StoryPage page, StoryModels models)
    {
        var (tags, odds) = Borders.Decide(Draft.Of(page, TagPath.Best(page.Roles), models), models.Border);
        tags = DisplayLooks.Decide(Draft.Of(page, tags, models), models.Display);
        var best = HeadedDraft.Of(Draft.Of(page, tags, models), models);
        foreach (var line in odds.Where(o => Math.Abs(o.Value) < Doubtful).OrderBy(o => Math.Abs(o.Value)).ThenBy(o => o.Key).Select(o => o.Key).Take(Tries))
        {
            var other = (LineTag[])best.Draft.Tags.Clone();
            if (!other[line].IsBody()) continue;
            var begins = other[line] == LineTag.StoryStart;
            other[line] = begins ? Borders.WithoutBorder(page.Roles, line) : LineTag.StoryStart;
            var tried = HeadedDraft.Of(Draft.Of(page, other, models), models);
            // A border costs what its odds say; what its headings then fit the better may be worth it.
            if (tried.Worth - best.Worth > (begins ? odds[line] : -odds[line])) best = tried;
        }
        return new FoundStories(best, odds, NameOwners.Of(best.Draft, best.Given, models.Names));
    }
}
