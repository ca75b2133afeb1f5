using Banmian.Diagnostics;

namespace Banmian.Scripts.Opencc;

/// <summary>A configuration or dictionary of OpenCC's kind is not what it must be, at a place of it.</summary>
internal sealed class DamagedDataException(Location at, Sentence what) : Exception($"{at}: {what}"), ISaid
{
    public Location At => at;

    public Sentence Said => what;
}
