namespace Banmian.Diagnostics;

/// <summary>An exception of the program's own, which says why in a sentence, so that it is told in every language.</summary>
internal interface ISaid
{
    Sentence Said { get; }
}
