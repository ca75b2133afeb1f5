using Banmian.Config;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>
/// A picture of a page: the story (index into the reading's stories) whose caption it stands over, its file (its path in the
/// site's folder) and what is shown of it. <paramref name="Alt"/> is in the script of the dump, null where the caption says
/// enough.
/// </summary>
internal sealed record Photo(int Story, string File, Picture Picture, ReadOnlyMemory<byte> Bytes, Crop Crop, string? Alt)
{
    /// <summary>Width to height of what is shown.</summary>
    public double Aspect =>
        (double)Picture.Width * (Crop.Right - Crop.Left) / ((double)Picture.Height * (Crop.Bottom - Crop.Top));
}
