using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Banmian.Segmentation;

/// <summary>What a part of the furniture says of its page; <see cref="Other"/> is no part of the folio.</summary>
internal enum FolioPart { Other, Number, Paper, Section, Date, Weekday, Editors }

/// <summary>A part of the furniture, as printed: of which piece, and where in its text (UTF-16 units).</summary>
internal readonly record struct FolioPiece(FolioPart Part, string Text, int Furniture, int Start);

/// <summary>
/// What a page prints of itself: its furniture part by part, in its order. Page number, paper, date and editors stand in it
/// once each, all the rest is <see cref="FolioPart.Other"/>. It is found once, in the dump's script (<see cref="PrintedFolio"/>),
/// and is a part of the reading from then on.
/// </summary>
internal sealed partial record Folio(ImmutableArray<FolioPiece> Pieces)
{
    public static readonly Folio None = new([]);

    /// <summary>The part of a kind, as printed, or null where none is.</summary>
    public string? this[FolioPart part] => Pieces.FirstOrDefault(piece => piece.Part == part).Text;

    /// <summary>Whether the page prints anything of itself.</summary>
    public bool IsPrinted => Pieces.Any(piece => piece.Part != FolioPart.Other);

    /// <summary>Whether the page number printed is that of a front page: 1, 第一版, A01, 头版.</summary>
    public bool IsFrontPage => this[FolioPart.Number] is { } number && FrontNumber().IsMatch(number);

    [GeneratedRegex("^(?:第?\\s*[A-Z]?[0０]*[1１一壹①]\\s*[版頁页]?|[头頭]版|封面)\\z")]
    private static partial Regex FrontNumber();
}
