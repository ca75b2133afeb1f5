using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Proofs;

/// <summary>
/// A proof laid over its page; <paramref name="Places"/> says which unit of the collation each unit of the proof is.
/// </summary>
internal sealed record LaidProof(Proof Proof, Transcript Transcript, ImmutableArray<int> Places);

/// <summary>
/// Lays a proof over a page as it was read: what people wrote stands, the reading fills only what they left open, and
/// the whole is set against the dump.
/// </summary>
internal static class ProofOverlay
{
    /// <summary>
    /// The page's text by its proof, read and checked; null after an error was reported that keeps any of it from being known.
    /// After another, such as one in its front matter, the text is checked all the same.
    /// </summary>
    /// <param name="folios">finds the folio in the proof's furniture</param>
    public static Transcript? Proofed(
        SourcePage page, PageReading reading, string path, string text, PrintedFolio folios, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var proof = ProofParser.ReadTexts(text, path, page.FileName, own);
        bag.AddRange(own);
        // Where the front matter may be another proof's, its texts are not looked for in this dump.
        if (proof is null || own.HasErrors && page.Sha256 != proof.Sha256 || Lay(page, reading, proof, bag) is not { } laid)
            return null;
        ProofChecks.Check(page, laid, bag);
        var said = laid.Transcript.Reading;
        return laid.Transcript with { Reading = said with { Folio = folios.In(said.Furniture) } };
    }

    /// <summary>
    /// The page by its proof, or null after an error was reported. Characters of the dump that stand nowhere are for
    /// <see cref="ProofChecks"/>.
    /// </summary>
    public static LaidProof? Lay(SourcePage page, PageReading reading, Proof proof, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var dump = DumpCharacters.Of(page);
        var units = proof.Units.ToImmutableArray();
        var regions = page.Sha256 == proof.Sha256 ? [.. units.Select(u => InLines(u, dump, own))]
            : new UnitAnchors(page, dump).Find(units, own);
        bag.AddByPlace(own);
        if (own.HasErrors) return null;

        var pieces = units.Zip(regions, (unit, region) => new Piece(unit.Unit, region) { Sums = unit.Sums }).ToImmutableArray();
        var open = Open(dump, pieces);
        var stories = new List<(Story Story, IReadOnlyList<Piece> Pieces)>();
        var at = 0;
        foreach (var story in proof.Stories)
        {
            var said = pieces.AsSpan(at, story.Units.Length).ToArray();
            at += story.Units.Length;
            if (Put(story, said, reading, dump, open, bag) is not { } put) return null;
            stories.Add(put);
        }
        var rest = pieces[at..];
        ImmutableArray<Unit> furniture = [.. rest[..(proof.Furniture.Length + proof.Offered.Length)].Select(p => p.Unit)];
        var dropped = rest[furniture.Length..];
        var order = stories.SelectMany(s => s.Pieces).Concat(rest).ToList();
        var whole = reading with
        {
            Stories = [.. stories.Select(s => s.Story)],
            Furniture = furniture,
            Dropped = [.. dropped.Select(p => p.Unit)],
            Loose = [],
        };
        var transcript = Transcript.Settled(Collator.Place(dump, whole, [.. order]), dump, proof.Review);
        return new LaidProof(proof, transcript, [.. pieces.Select(p => order.FindIndex(o => ReferenceEquals(o, p)))]);
    }

    private static ImmutableArray<Range> InLines(ProofUnit unit, DumpCharacters dump, DiagnosticBag bag)
    {
        if (unit.Lines.FirstOrDefault(l => l.Last > dump.LastLine) is { First: > 0 } beyond)
            bag.Report(Rules.ProofLines, unit.At, $"the dump has no line {beyond.Last}; it has {dump.LastLine}",
                $"put back the lines “proof” wrote, or take them out of the braces");
        return [.. unit.Lines.Select(dump.In)];
    }

    // Whether nobody's text in the proof has a character.
    private static Func<int, bool> Open(DumpCharacters dump, ImmutableArray<Piece> pieces)
    {
        var owners = Collator.Owners(dump, pieces);
        return character => owners[character] < 0;
    }

    // The story with its pieces; one that stands as read takes from the reading what it does not say and nobody else has.
    private static (Story, IReadOnlyList<Piece>)? Put(
        ProofStory story, Piece[] pieces, PageReading reading, DumpCharacters dump, Func<int, bool> open, DiagnosticBag bag)
    {
        if (!story.AsRead)
        {
            return Join(story.Kind ?? StoryKind.Article, story.Sure, pieces);
        }
        var found = reading.Stories.Select(s => (Story: s, Shared: s.Lines.Sum(l =>
            story.Lines.Sum(o => Math.Max(0, Math.Min(l.Last, o.Last) - Math.Max(l.First, o.First) + 1))))).MaxBy(s => s.Shared);
        if (found.Story is null || found.Shared == 0)
        {
            bag.Report(Rules.ProofLines, story.At, $"the program read no story in these lines",
                $"write its text yourself, or name lines of the dump that hold it");
            return null;
        }
        var said = pieces.Select(p => p.Kind.Traits().Place).ToHashSet();
        var filled = found.Story.Units.Select(unit => Piece.Of(unit, dump))
            .Where(p => !said.Contains(p.Kind.Traits().Place)
                && p.Regions.Any(r => Enumerable.Range(r.Start.Value, r.End.Value - r.Start.Value).Any(open)));
        return Join(story.Kind ?? found.Story.Kind, found.Story.Confidence, filled.Concat(pieces));

        (Story, IReadOnlyList<Piece>) Join(StoryKind kind, double sure, IEnumerable<Piece> parts)
        {
            Piece[] inOrder = [.. UnitKinds.InOrder(parts, p => p.Kind)];
            return (new Story(story.Id, kind, sure, [.. inOrder.Select(p => p.Unit)]), inOrder);
        }
    }
}
