namespace Banmian.Training;

/// <summary>What one of the small scorers is asked on a page, each time with what is true: one of so many kinds.</summary>
/// <param name="Name">the name of the scorer's part in the model</param>
/// <param name="Inputs">how many numbers it goes by</param>
/// <param name="Kinds">2 for a scorer that says yes (1) or no (0), 0 for one that weighs what may stand in a run of lines</param>
internal sealed record Lesson(string Name, int Inputs, int Kinds, Action<StoryRows> Write)
{
    /// <summary>Whether it is learned on pages whose articles and some of whose conventions or manners are withheld.</summary>
    public bool Calibrates { get; init; }

    /// <summary>What trains it.</summary>
    public string Script => Kinds == 0 ? "headings.py" : "scorers.py";

    /// <summary>Whether a course says how many rows are seen; of runs of lines there are few, and all are seen as often as it
    /// helps.</summary>
    public bool CountsRows => Kinds > 0;
}
