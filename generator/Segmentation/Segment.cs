
namespace Banmian.Segmentation;

/// <summary>
/// Consecutive paragraphs of one story, from <paramref name="First"/> to <paramref name="Last"/> (indices into the page's
/// paragraphs). An interleaved story has several segments.
/// </summary>
internal sealed record Segment(int First, int Last);
