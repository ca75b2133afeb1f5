using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.MakeUp;
using Banmian.Scripts;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>
/// A page as it is handed to its compositor, in all scripts whose lines run in one direction: one make-up serves them, so that a
/// reader who changes script sees the same page.
/// </summary>
internal sealed record PageCopy(ImmutableArray<Script> Scripts, Matter Matter)
{
    private const double UsualFrames = 0.06;

    public Compositor Compositor { get; } = new(Matter);

    public static IEnumerable<PageCopy> Of(Site site, Page page)
    {
        var config = site.Archive.Config;
        return config.Scripts.GroupBy(config.DirectionOf).Select(scripts => Of(site, page, [.. scripts], scripts.Key));
    }

    private static PageCopy Of(Site site, Page page, ImmutableArray<Script> scripts, WritingDirection direction)
    {
        var stories = page.Readings[scripts[0]].Stories.Select((_, i) =>
            scripts.Select(script => Copies.Of(page, script, i, site)).ToImmutableArray()).ToImmutableArray();
        var pictures = stories.Select((_, i) => page.Photos.FirstOrDefault(photo => photo.Story == i)?.Aspect).ToImmutableArray();
        var jumps = new JumpWords(
            [.. scripts.Select(script => site.Words(script)[WordNames.JumpToSheet])],
            [.. scripts.Select(script => site.Words(script)[WordNames.JumpFromSheet])]);
        var sheet = site.Archive.Config.Sheet;
        return new PageCopy(scripts, new Matter(stories, pictures,
            TypeArea.Of(sheet.Width, sheet.Height), direction, Furnishings.Of(page), jumps,
            site.Archive.Config.FramesMissingPictures ? UsualFrames : 0));
    }
}
