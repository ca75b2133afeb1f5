using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Segmentation.Reading;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>
/// What the folder the program runs in says of the dumps that are named to a command: where it is a site's, its
/// configuration, the facts it states, and a reader with its words. It is loaded once for all of them.
/// </summary>
internal sealed record SiteHere(SiteConfig? Config, StatedFacts? Facts, PageReader Reader)
{
    /// <summary>What the folder says; the run ends where a file of the site is wrong.</summary>
    public static SiteHere Load(Run run)
    {
        var site = new SiteFolder(".");
        if (!File.Exists(site.FullPath(SiteConfigParser.FileName)))
            return new SiteHere(null, null, Segmenter.Own);
        var config = run.Need(SiteConfigParser.Load(site, run.Found));
        var facts = new StatedFacts(site, config, run.Found);
        var cues = SiteCues.Load(site, run.Found);
        run.NeedNoErrors();
        return new SiteHere(config, facts, Segmenter.With(cues, config.WidensCommas, config.Papers.Values));
    }
}
