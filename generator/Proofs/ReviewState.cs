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
    /// <summary>The state as a proof file says it: <c>unread</c>, <c>read once</c>, <c>read twice</c>.</summary>
    public static string Said(this ReviewState state) => state switch
    {
        ReviewState.ReadOnce => "read once",
        ReviewState.ReadTwice => "read twice",
        _ => "unread",
    };

    public static ReviewState? Read(string text) =>
        Enum.GetValues<ReviewState>().Select(s => (ReviewState?)s).FirstOrDefault(s => s!.Value.Said() == text);
}
