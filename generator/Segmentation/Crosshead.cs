namespace Banmian.Segmentation;

/// <summary>A crosshead (小标题) and the 0-based index of the paragraph it stands before.</summary>
internal sealed record Crosshead(int Before, string Text);
