namespace Banmian.Segmentation;

/// <summary>Lines <paramref name="First"/> to <paramref name="Last"/> of a dump, 1-based, both included.</summary>
internal readonly record struct LineRange(int First, int Last);
