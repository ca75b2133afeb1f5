namespace Banmian.Segmentation;

/// <summary>One thing that speaks for a decision, or against it when the weight is negative; in the units of <c>costs.yml</c>.</summary>
internal sealed record Reason(string What, double Weight);
