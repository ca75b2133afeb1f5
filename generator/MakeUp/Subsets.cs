namespace Banmian.MakeUp;

/// <summary>The subsets of a set in the order of their masks.</summary>
internal static class Subsets
{
    /// <summary>The subset that follows one; after the whole set the empty one.</summary>
    public static ulong After(ulong subset, ulong set) => (subset - set) & set;
}
