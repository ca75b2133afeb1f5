using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Markdig.Syntax;

namespace Banmian.Proofs;

/// <summary>A unit of a proof: its text as a person left it and, where it has one, its place in the dump.</summary>
/// <param name="Attributes">where its attributes stand in the file; empty where it has none</param>
/// <param name="End">where its text ends in the file</param>
internal sealed record ProofUnit(
    Unit Unit, ImmutableArray<Fingerprint> Sums, Location At, SourceSpan Attributes, int End)
{
    public UnitKind Kind => Unit.Kind;

    public string Text => Unit.Text;

    /// <summary>The lines its braces name.</summary>
    public ImmutableArray<LineRange> Lines => Unit.Lines;
}

/// <summary>A story of a proof; <paramref name="AsRead"/>: what it does not say is filled by the story that was read in <paramref name="Lines"/>.</summary>
internal sealed record ProofStory(
    string Id, StoryKind? Kind, bool AsRead, double Sure, ImmutableArray<LineRange> Lines, Location At, ImmutableArray<ProofUnit> Units);

/// <summary>A proof file (<c>NAME.md</c>): the page as people have it. <paramref name="Offered"/> is text nobody has placed yet.</summary>
/// <param name="HashAt">where the hash stands, to tell of one that does not fit</param>
/// <param name="HashSpan">the same in the file's text, to put a new one there</param>
internal sealed record Proof(
    string Path, string Sha256, Location HashAt, SourceSpan HashSpan, Review Review,
    ImmutableArray<ProofStory> Stories, ImmutableArray<ProofUnit> Furniture, ImmutableArray<ProofUnit> Dropped, ImmutableArray<ProofUnit> Offered)
{
    public const string Extension = ".md";
    public const int Schema = 1;

    /// <summary>Every unit in the order of the file's stories, then furniture, what is offered, what was dropped.</summary>
    public IEnumerable<ProofUnit> Units => [.. Stories.SelectMany(s => s.Units), .. Furniture, .. Offered, .. Dropped];
}
