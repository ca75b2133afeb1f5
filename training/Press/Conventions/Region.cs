namespace Banmian.Training;

/// <summary>Where and when a paper is printed: its forms, words and punctuation go by it.</summary>
internal enum Region
{
    Mainland,
    HongKong,
    Taiwan,
    Nanyang,

    /// <summary>Before 1950.</summary>
    Republican,
}
