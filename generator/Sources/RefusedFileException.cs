using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>A file or folder that this program does not touch, though the disk would let it.</summary>
internal sealed class RefusedFileException(Sentence said, Sentence mend) : IOException(said.ToString()), ISaid
{
    public Sentence Said => said;

    /// <summary>What makes it one that is touched.</summary>
    public Sentence Mend => mend;
}
