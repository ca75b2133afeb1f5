namespace Banmian.Segmentation;

/// <summary>Text of a dump that is shown nowhere, and why (<c>overprint</c>, <c>hyphen</c>).</summary>
internal sealed record Dropped(string Text, int Line, string Reason);
