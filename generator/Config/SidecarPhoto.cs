using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>
/// A picture a sidecar names for a photo caption of its page. <paramref name="File"/> is its path in the site's folder, below
/// <c>seeds/</c>; <paramref name="Caption"/> is how the caption begins, null for the next one in page order;
/// <paramref name="Alt"/> is null where the caption says enough.
/// </summary>
internal sealed record SidecarPhoto(Location At, string File, string? Caption, string? Alt, Crop Crop);
