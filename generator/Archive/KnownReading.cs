using Banmian.Config;
using Banmian.Proofs;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>
/// A page as it was read, with the names known in the running text of its issue; the sidecar's script is that of the dump,
/// stated or found.
/// </summary>
internal sealed record KnownReading(SourcePage Page, Sidecar Sidecar, Transcript Text, KnownNames Known)
{
    public PageReading Reading => Text.Reading;
}
