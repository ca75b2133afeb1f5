using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Scripts;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>
/// What stands beside the page on the picture that is shown where somebody shares its address, in the script of its dump.
/// </summary>
/// <param name="Above">the paper, or the site where that is not known</param>
/// <param name="Headline">the lines of what the page leads with</param>
/// <param name="HeadlineSize">of which so many go into the width of the text: pixels</param>
/// <param name="Below">date, edition and number, as far as they are known</param>
internal sealed record SharingCard(
    bool IsTraditional, string Above, ImmutableArray<string> Headline, int HeadlineSize, string Below, MiniatureSheet Sheet)
{
    /// <summary>The width of the text, pixels.</summary>
    public const int TextWidth = 530;

    private const int MostLines = 4;

    private static readonly ImmutableArray<int> Sizes = [66, 58, 50, 44, 38, 32];

    /// <summary>The card of a page; null where it is not shown.</summary>
    public static SharingCard? Of(Site site, Page page, Lazy<MakeUps> makeUps)
    {
        if (page.Entry.IsWithdrawn)
            return null;
        var script = SharedFiles.ScriptOf(site, page.Script);
        var chrome = Chrome.For(site, script, page.Folder);
        var (size, lines) = Set(LeadOf(site, page, script));
        return new SharingCard(script.IsTraditional, FolioModel.PaperOf(chrome, page) ?? chrome.SiteTitle, lines, size,
            Labels.InPaper(page.Entry, chrome.Words), Miniatures.Of(site, script, page, makeUps.Value).Sheets[0]);
    }

    private static DisplayUnits? LeadOf(Site site, Page page, Script script)
    {
        var stories = page.Readings[script].Stories;
        var lead = stories.ToList().FindIndex(story => story.Headline is not null);
        return lead >= 0 ? Copies.Headline(page, script, lead, site)
            : stories.IsEmpty ? null : DisplayUnits.Of(Labels.OfStory(stories[0], site.Words(script)));
    }

    // As large as so few lines allow; of a headline longer than any, the first lines.
    private static (int Size, ImmutableArray<string> Lines) Set(DisplayUnits? headline)
    {
        foreach (var size in Sizes)
            if (DisplayLines.Of(headline, (double)TextWidth / size) is var lines
                && (lines.Length <= MostLines || size == Sizes[^1]))
                return (size, [.. lines.Take(MostLines).Select(line => headline!.Text.Substring(line.Start, line.Length))]);
        return (Sizes[0], []);
    }
}
