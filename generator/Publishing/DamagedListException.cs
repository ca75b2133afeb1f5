using Banmian.Diagnostics;

namespace Banmian.Publishing;

/// <summary>The list of the files in an output folder is not as this program writes it.</summary>
internal sealed class DamagedListException(Sentence said) : Exception(said.ToString()), ISaid
{
    public Sentence Said => said;
}
