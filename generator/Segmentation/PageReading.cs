using System.Collections.Immutable;
using Banmian.Scripts;

namespace Banmian.Segmentation;

/// <summary>A whole page as it was read, in the dump's own script; stories in page order, the lead first.</summary>
internal sealed record PageReading(
    string Source,
    Script Script,
    ImmutableArray<Story> Stories,
    ImmutableArray<Furniture> Furniture,
    ImmutableArray<Dropped> Dropped);
