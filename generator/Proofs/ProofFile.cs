namespace Banmian.Proofs;

/// <summary>A proof file as it was read: its path and its text.</summary>
internal sealed record ProofFile(string Path, string Text);
