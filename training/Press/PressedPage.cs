using System.Collections.Immutable;
using Banmian.Scoring;

namespace Banmian.Training;

/// <summary>
/// A page that the press made: its dump line by line, the stories a careful reader would find (as <c>NAME.gold.json</c> has
/// them), and pieces of text whose names are marked. <paramref name="Manner"/> names the kind of paper and of dump it was
/// drawn as (<c>mainland-daily/pdftotext</c>), so that results can be told apart by it.
/// </summary>
internal sealed record PressedPage(
    int Seed,
    string Manner,
    ImmutableArray<PressedLine> Lines,
    ImmutableArray<ComparedStory> Gold,
    ImmutableArray<NamePiece> NamePieces);
