using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Banmian.Segmentation;

/// <summary>What a part of the furniture says of its page; <see cref="Other"/> is no part of the folio.</summary>
internal enum FolioPart { Other, Number, Paper, Section, Date, Weekday, Editors }

/// <summary>
/// The furniture of a page part by part, as printed and in its order: page number, paper, date and editors where they are
/// plainly those of the folio, each once, and all the rest.
/// </summary>
internal sealed partial record PrintedFolio(ImmutableArray<(FolioPart Kind, string Text)> Parts)
{
    private const int SureTogether = 2;
    private const int SureInOneLine = 3;

    private static readonly Regex Pieces = new(
        $@"(?<date>{FolioForms.Date})|(?<weekday>{FolioForms.Weekday})"
        + $@"|(?<editors>(?<!\S)(?:{FolioForms.EditorsWithColon}|{FolioForms.EditorsWithSpace}).*?(?=(?<!\s)\s+(?:{FolioForms.Date}|{FolioForms.Weekday}|(?:{FolioForms.PaperName}|{FolioForms.AnyPaper})(?!\S))|$))"
        + $@"|(?<!\S)(?:(?<number>{FolioForms.PageNumber})|(?<paper>{FolioForms.PaperName}|{FolioForms.AnyPaper})|(?<section>{FolioForms.Section}))(?!\S)"
        + @"|(?<other>\S+)");

    /// <summary>The part of a kind, as printed, or null where none is.</summary>
    public string? this[FolioPart kind] => Parts.FirstOrDefault(part => part.Kind == kind).Text;

    /// <summary>Whether the page number printed is that of a front page: 1, 第一版, A01.</summary>
    public bool IsFrontPage => this[FolioPart.Number] is { } number && FrontNumber().IsMatch(number);

    /// <summary>
    /// The folio among the furniture. It is the run of pieces, one beside the other, that says most of a page; a date in a
    /// notice or a figure in a table stands alone and is none. Editors may stand apart, at the foot of the page.
    /// </summary>
    public static PrintedFolio In(PageReading reading)
    {
        var pieces = reading.Furniture.Select(f => (f.Text, Parts: Read(f.Text))).ToList();
        var run = Runs([.. pieces.Select(p => IsFolio(p.Parts))]).MaxBy(r => Kinds(pieces[r].SelectMany(p => p.Parts)));
        var said = pieces[run].SelectMany(p => p.Parts).ToList();
        var isSure = Kinds(said) >= SureTogether || said.Any(IsSureAlone);
        var parts = ImmutableArray.CreateBuilder<(FolioPart, string)>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var isFolio = isSure && i >= run.Start.Value && i < run.End.Value || pieces[i].Parts is [{ Kind: FolioPart.Editors }];
            foreach (var part in isFolio ? pieces[i].Parts : [(FolioPart.Other, pieces[i].Text)])
                parts.Add(parts.Any(p => p.Item1 == part.Item1) ? (FolioPart.Other, part.Item2) : part);
        }
        return new PrintedFolio(parts.ToImmutable());
    }

    private static ImmutableArray<(FolioPart Kind, string Text)> Read(string text) =>
        [.. Pieces.Matches(text).Select(match => (KindOf(match), match.Value.Trim()))];

    private static FolioPart KindOf(Match match) =>
        Enum.GetValues<FolioPart>().First(kind => match.Groups[kind.ToString().ToLowerInvariant()].Success);

    private static bool IsFolio(ImmutableArray<(FolioPart Kind, string Text)> parts) =>
        parts.All(part => part.Kind != FolioPart.Other) || Kinds(parts) >= SureInOneLine;

    private static bool IsSureAlone((FolioPart Kind, string Text) part) =>
        part.Kind is FolioPart.Weekday or FolioPart.Editors || part.Kind == FolioPart.Number && part.Text.EndsWith('版');

    private static int Kinds(IEnumerable<(FolioPart Kind, string Text)> parts) =>
        parts.Select(part => part.Kind).Where(kind => kind != FolioPart.Other).Distinct().Count();

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

    [GeneratedRegex("^第?\\s*[A-Z]?[0０]*[1１一]\\s*版?\\z")]
    private static partial Regex FrontNumber();
}
