using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// Finds the photo caption each picture of a sidecar belongs to: the one whose headline or text begins as it says; the others
/// take the captions that are left, in page order.
/// </summary>
internal static class PhotoPlacement
{
    /// <summary>
    /// The pictures with the index of their story, in page order; those without a caption are reported and left out.
    /// </summary>
    public static ImmutableArray<(int Story, SidecarPhoto Photo)> Place(
        PageReading reading, ImmutableArray<SidecarPhoto> photos, DiagnosticBag bag)
    {
        var captions = Enumerable.Range(0, reading.Stories.Length)
            .Where(i => reading.Stories[i].Kind == StoryKind.Photo).ToList();
        var placed = new SortedDictionary<int, SidecarPhoto>();
        foreach (var photo in photos.OrderBy(photo => photo.Caption is null))
        {
            var free = captions.Where(i => !placed.ContainsKey(i)
                && (photo.Caption is null || BeginsWith(reading.Stories[i], photo.Caption))).ToList();
            if (photo.Caption is null ? free.Count > 0 : free.Count == 1)
                placed.Add(free[0], photo);
            else if (photo.Caption is null)
                bag.Report(Rules.PhotoCaption, photo.At, Taken(captions.Count),
                    $"remove the picture, or see with “split” how the captions were read");
            else
                bag.Report(Rules.PhotoCaption, photo.At, free.Count == 0
                        ? Sentence.Of($"“{photo.Caption}” begins no photo caption that still needs a picture")
                        : Sentence.Of($"“{photo.Caption}” begins {free.Count} photo captions"),
                    $"copy the caption's opening as “split” shows it, or leave “caption” out to take the next");
        }
        return [.. placed.Select(p => (p.Key, p.Value))];
    }

    private static bool BeginsWith(Story story, string caption) =>
        new[] { story.Headline, story.Dateline + story.Paragraphs.FirstOrDefault() }.Any(text => text is not null
            && Spacing.Dense(text).StartsWith(Spacing.Dense(caption), StringComparison.Ordinal));

    private static Sentence Taken(int captions) => captions switch
    {
        0 => Sentence.Of($"the page has no photo caption"),
        1 => Sentence.Of($"the page has one photo caption, and it has its picture already"),
        _ => Sentence.Of($"the page has {captions} photo captions, and each has its picture already"),
    };
}
