namespace Banmian.Segmentation;

/// <summary>What a story is: an article, a brief (简讯) or a photo with its caption.</summary>
internal enum StoryKind
{
    Article,
    Brief,
    Photo,
}
