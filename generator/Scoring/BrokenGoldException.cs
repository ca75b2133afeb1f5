using Banmian.Diagnostics;

namespace Banmian.Scoring;

/// <summary>A gold file is not gold.</summary>
/// <param name="line">where, counted from 1; 0 for the whole file</param>
internal sealed class BrokenGoldException(Sentence said, int line = 0) : Exception(said.ToString()), ISaid
{
    public Sentence Said => said;

    public int Line => line;
}
