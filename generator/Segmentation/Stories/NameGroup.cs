namespace Banmian.Segmentation.Stories;

/// <summary>Lines of names that follow each other: who wrote a story, or whose picture it is.</summary>
internal sealed record NameGroup(bool IsCredit, List<int> Lines)
{
    public int First => Lines[0];

    public int Last => Lines[^1];
}
