using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Banmian.Segmentation;

/// <summary>Finds the folio among a page's furniture by the forms it is printed in; the words of these are those of the dump's script.</summary>
internal static class PrintedFolio
{
    private const int SureTogether = 2;
    private const int SureInOneLine = 3;

    private static readonly Regex Pieces = new(
        $@"(?<date>{FolioForms.Date})|(?<weekday>{FolioForms.Weekday})"
        + $@"|(?<editors>(?<!\S)(?:{FolioForms.EditorsWithColon}|{FolioForms.EditorsWithSpace}).*?(?=(?<!\s)\s+(?:{FolioForms.Date}|{FolioForms.Weekday}|(?:{FolioForms.PaperName}|{FolioForms.AnyPaper})(?!\S))|$))"
        + $@"|(?<!\S)(?:(?<number>{FolioForms.PageNumber})|(?<paper>{FolioForms.PaperName}|{FolioForms.AnyPaper})|(?<section>{FolioForms.Section}))(?!\S)"
        + @"|(?<other>\S+)");

    /// <summary>
    /// The folio is the run of pieces, one beside the other, that says most of a page; a date in a notice or a figure in a table
    /// stands alone and is none. Editors may stand apart, at the foot of the page.
    /// </summary>
    public static Folio In(ImmutableArray<Unit> furniture)
    {
        var pieces = furniture.Select((item, i) => (Whole: new FolioPiece(FolioPart.Other, item.InOneLine, i, 0), Parts: Read(item.InOneLine, i))).ToList();
        var run = Runs([.. pieces.Select(p => IsFolio(p.Parts))]).MaxBy(r => Kinds(pieces[r].SelectMany(p => p.Parts)));
        var said = pieces[run].SelectMany(p => p.Parts).ToList();
        var isSure = Kinds(said) >= SureTogether || said.Any(IsSureAlone);
        var found = ImmutableArray.CreateBuilder<FolioPiece>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var isFolio = isSure && i >= run.Start.Value && i < run.End.Value || pieces[i].Parts is [{ Part: FolioPart.Editors }];
            foreach (var piece in isFolio ? pieces[i].Parts : [pieces[i].Whole])
                found.Add(found.Any(p => p.Part == piece.Part) ? piece with { Part = FolioPart.Other } : piece);
        }
        return new Folio(found.ToImmutable());
    }

    private static ImmutableArray<FolioPiece> Read(string text, int furniture) =>
        [.. Pieces.Matches(text).Select(match => Piece(match, furniture))];

    private static FolioPiece Piece(Match match, int furniture)
    {
        var text = match.Value.TrimStart();
        return new FolioPiece(PartOf(match), text.TrimEnd(), furniture, match.Index + match.Length - text.Length);
    }

    private static FolioPart PartOf(Match match) =>
        Enum.GetValues<FolioPart>().First(part => match.Groups[part.ToString().ToLowerInvariant()].Success);

    private static bool IsFolio(ImmutableArray<FolioPiece> parts) =>
        parts.All(piece => piece.Part != FolioPart.Other) || Kinds(parts) >= SureInOneLine;

    private static bool IsSureAlone(FolioPiece piece) =>
        piece.Part is FolioPart.Weekday or FolioPart.Editors || piece.Part == FolioPart.Number && piece.Text.EndsWith('版');

    private static int Kinds(IEnumerable<FolioPiece> pieces) =>
        pieces.Select(piece => piece.Part).Where(part => part != FolioPart.Other).Distinct().Count();

    private static IEnumerable<Range> Runs(ImmutableArray<bool> isFolio)
    {
        yield return 0..0;
        for (var from = 0; from < isFolio.Length; from++)
        {
            var to = from;
            while (to < isFolio.Length && isFolio[to])
                to++;
            if (to > from)
                yield return from..to;
            from = to;
        }
    }
}
