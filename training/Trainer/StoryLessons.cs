namespace Banmian.Training;

/// <summary>The lessons of the scorers that stories are decided by, in the order in which they are trained.</summary>
internal static class StoryLessons
{
    public static IReadOnlyList<Lesson> All { get; } = [];
}
