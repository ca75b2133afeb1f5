namespace Banmian.Proofs;

/// <summary>How often a person has read a page against its print.</summary>
internal enum ReviewState
{
    Unread,
    ReadOnce,
    ReadTwice,
}

internal static class ReviewStates
{
    /// <summary>The name of a state in a proof file: <c>unread</c>, <c>read once</c>, <c>read twice</c>.</summary>
    public static string Name(this ReviewState state) => state switch
    {
        ReviewState.ReadOnce => "read once",
        ReviewState.ReadTwice => "read twice",
        _ => "unread",
    };

    public static ReviewState? Read(string text) =>
        Enum.GetValues<ReviewState>().Select(s => (ReviewState?)s).FirstOrDefault(s => s!.Value.Name() == text);
}
