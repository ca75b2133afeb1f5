using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Config;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// What the folio of a page says, as values; what is not understood – another paper, 封面, 05/03/2021 – has none.
/// </summary>
internal static partial class PrintedFacts
{
    /// <summary>The facts in the order sidecars have them.</summary>
    /// <param name="papers">those of the site</param>
    public static IEnumerable<PrintedFact> In(PageReading reading, IReadOnlyCollection<Paper> papers)
    {
        foreach (var (key, part) in Keys)
        {
            var piece = reading.Folio.Pieces.FirstOrDefault(found => found.Part == part);
            if (piece.Text is { } text)
                yield return new PrintedFact(key, ValuesOf(part, text, papers), text, LineOf(piece, reading));
        }
        foreach (var (key, form, value) in Beside)
            if (Found(form, reading) is var (match, piece))
                yield return new PrintedFact(key, [value(match)], piece.Text, LineOf(piece, reading));
    }

    private static readonly ImmutableArray<(string Key, FolioPart Part)> Keys =
    [
        ("paper", FolioPart.Paper), ("date", FolioPart.Date), ("page", FolioPart.Number), ("section", FolioPart.Section),
        ("editors", FolioPart.Editors),
    ];

    /// <summary>What a sidecar would say for a part of the folio; none where what is printed is not understood.</summary>
    /// <param name="papers">those of the site</param>
    public static string[] ValuesOf(FolioPart part, string printed, IReadOnlyCollection<Paper> papers) => part switch
    {
        FolioPart.Paper => OneOrNone(Papers.Printed(printed, papers)?.Slug),
        FolioPart.Date => OneOrNone(DayOf(printed)?.Text),
        FolioPart.Number => OneOrNone(PageLabel.Parse(printed)?.Text),
        FolioPart.Editors => NamesOf(printed),
        _ => [printed],
    };

    // What stands beside a folio and is no part of it. Where a number of the year and one of all years stand there (第3期 总第123期),
    // the one of all years is the issue's.
    private static readonly ImmutableArray<(string Key, ImmutableArray<Regex> Forms, Func<Match, string> Value)> Beside =
    [
        ("edition", [EditionForm()], form => form.Value),
        ("issue-number", [NumberOfAllForm(), IssueForm()], form => form.Value),
        ("cn", [CnForm()], form => "CN " + Dashes().Replace(form.Groups["code"].Value, "-")),
    ];

    private static (Match Match, FolioPiece Piece)? Found(ImmutableArray<Regex> forms, PageReading reading)
    {
        var found =
            from form in forms
            from piece in reading.Folio.Pieces
            let match = form.Match(Dense(piece.Text))
            where match.Success
            select ((Match, FolioPiece)?)(match, piece);
        return found.FirstOrDefault();
    }

    /// <summary>The day a date names in any form papers print; null where it names none.</summary>
    public static EdtfDate? DayOf(string printed) => EdtfDate.OfOtherForm(printed) is { Day: not null } day ? day : null;

    /// <summary>
    /// How many pages the issue has by what the page prints (今日8版), as printed and with its line; null where it prints nothing
    /// of it.
    /// </summary>
    public static (int Count, string Printed, int Line)? PageCount(PageReading reading)
    {
        foreach (var piece in reading.Folio.Pieces)
            if (CountForm().Match(Dense(piece.Text)) is { Success: true } form && Number(form, "n") is { } count)
                return (count, piece.Text, LineOf(piece, reading));
        return null;
    }

    // 责编：李丹 凌凤 美编：王五, or 责任编辑 李丹 版式 王五.
    private static string[] NamesOf(string printed) =>
        [.. Word().Matches(printed).Select(word => word.Value)
            .Where(word => word[^1] is not (':' or '：' or '/' or '／') && !Role().IsMatch(word))];

    private static int LineOf(FolioPiece piece, PageReading reading) =>
        reading.Furniture[piece.Furniture] is var unit && piece.Start < unit.Text.Length
            && unit.PlaceOf(piece.Start).Line is var line and > 0 ? line : reading.Furniture[piece.Furniture].Extent.First;

    // Without blanks, and figures and marks of full width as ASCII.
    private static string Dense(string text) => Characters.HalfWidth(Spacing.Dense(text));

    private static string[] OneOrNone(string? value) => value is null ? [] : [value];

    private static int? Number(Match form, string part) => PrintedNumber.Parse(form.Groups[part].Value);

    private const string Numerals = PrintedNumber.Figure;

    [GeneratedRegex($"^(?:今日|本日|今天|共|出)[^0-9〇零○一二三四五六七八九十]{{0,4}}(?<n>{Numerals}{{1,3}})[版頁页]\\z")]
    private static partial Regex CountForm();

    [GeneratedRegex($"^[总總]第?{Numerals}{{1,6}}[期号號]\\z")]
    private static partial Regex NumberOfAllForm();

    [GeneratedRegex($"^第{Numerals}{{1,6}}[期号號]\\z")]
    private static partial Regex IssueForm();

    [GeneratedRegex("^(?:[国國][内內][统統]一(?:[连連][续續]出版物[号號]|刊[号號])|刊[号號])?:?CN(?<code>[0-9]{2}[-—–－]{1,2}[0-9]{4})"
        + "(?:/[A-Z])?\\z")]
    private static partial Regex CnForm();

    [GeneratedRegex("[-—–－]+")]
    private static partial Regex Dashes();

    [GeneratedRegex($"^{FolioForms.Edition}\\z")]
    private static partial Regex EditionForm();

    [GeneratedRegex("[^\\s:：、，,/／|｜]{1,20}[:：/／]?")]
    private static partial Regex Word();

    [GeneratedRegex("^(?:[责責]?任?[编編][辑輯]?|主[编編]|美[编編术術]|[图圖]片|[编編][审審]|版式"
        + "|[组組]版|排版|[视視][觉覺]|[审審][读讀校]|值班.*|本版.*|.*(?:[编編][辑輯]|[责責][编編]|[设設][计計]|校[对對]))\\z")]
    private static partial Regex Role();
}
