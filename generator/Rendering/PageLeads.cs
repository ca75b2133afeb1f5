using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>Takes from a page what it leads with.</summary>
internal static class PageLeads
{
    public static PageLead Of(Site site, Page page)
    {
        var stories = page.AsDumped.Stories;
        if (stories.IsEmpty)
            return new PageLead(null, ImmutableSortedDictionary<Script, LeadText>.Empty, null);
        var lead = Math.Max(0, stories.ToList().FindIndex(story => story.Headline is not null));
        var photo = page.Photos.FirstOrDefault();
        return new PageLead(stories[lead].Id,
            site.Archive.Config.Scripts.ToImmutableSortedDictionary(script => script,
                script => Text(page.Readings[script].Stories, lead, photo?.Story, site.Words(script))),
            photo is null ? null : new LeadPicture(stories[photo.Story].Id, page.PathOf(photo),
                PhotoModel.SmallOf(page, photo), photo.Picture.Width, photo.Picture.Height, photo.Crop));
    }

    private static LeadText Text(ImmutableArray<Segmentation.Story> stories, int lead, int? photo, Words words) => new(
        Labels.OfStory(stories[lead], words), stories[lead].Kicker, stories[lead].Deck, Labels.Description(stories[lead], words),
        photo is { } caption ? stories[caption].Headline ?? Labels.Description(stories[caption], words) : null);
}
