namespace Banmian.Training;

/// <summary>A line on its way into the dump: what is set, what is left of it, and the blank lines after it.</summary>
internal sealed class DumpLine(SetLine set, Copy copy)
{
    public SetLine Set => set;

    public Copy Copy { get; set; } = copy;

    public string Indent { get; set; } = "";

    public int BlanksAfter { get; set; }

    /// <summary>Whether this is a later piece of a line that was cut.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether it is the last line of its frame in the dump.</summary>
    public bool EndsFrame { get; set; }
}
