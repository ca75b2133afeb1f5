using System.Collections.Immutable;
using Banmian.Segmentation.Stories;

namespace Banmian.Segmentation.Reading;

/// <summary>A reading with what it was decided by, sheet by sheet.</summary>
internal sealed record ReadingTrace(PageReading Reading, ImmutableArray<FoundStories> Sheets);
