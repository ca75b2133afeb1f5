using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Config;

namespace Banmian.Segmentation;

/// <summary>
/// Finds the folio among a page's furniture by the forms it is printed in; the words of these are those of the dump's script.
/// </summary>
internal sealed partial class PrintedFolio
{
    private const int SureTogether = 2;
    private const int SureInOneLine = 3;
    private const int LongestSection = 6;

    // Which number is a page's also beside a word: 05, A12, 第5版.
    private const string Label = @"(?:(?<!\d)0\d|[A-Z]\d{1,3}|[版頁页])";

    // No role of an editor.
    private const string FewCharacters = @"[\p{IsCJKUnifiedIdeographs}-[编編责責校版]]{2,6}";

    private readonly Regex pieces;

    /// <param name="papers">names of papers that are known though they do not look like one: 团结, Sin Chew</param>
    public PrintedFolio(Cues cues, params IEnumerable<string> papers)
    {
        var forms = new FolioForms(cues);
        var paper = string.Join('|', [.. papers.Select(FolioForms.Named), forms.PaperName, FolioForms.AnyPaper]);
        pieces = new Regex($@"(?<date>{FolioForms.Date})|(?<weekday>{FolioForms.Weekday})"
            + $@"|(?<editors>(?<!\S){forms.Editors}.*?"
            + $@"(?=(?<!\s)\s+(?:{FolioForms.Date}|{FolioForms.Weekday}|(?:{paper})(?!\S)|{FolioForms.NoName})"
            + $@"|\s*[|｜](?!\s*{forms.Editors})|$))"
            + $@"|(?<beside>{FolioForms.Beside}|{FolioForms.Organ})"
            + @"|(?<beside>(?<=[版頁页])[:：]|(?<=[报報])[·・]|[|｜／]|(?<!\S)[·・/](?!\S))"
            + $@"|(?:(?<!\S)|\G)(?:(?<number>{FolioForms.PageNumber})"
            + $@"(?:(?=$|[\s:：|｜／]|{forms.Section}(?!\S))|(?<={Label})(?={FewCharacters}(?!\S)))"
            + $@"|(?<paper>{paper})(?=$|[\s·・|｜／]|{FolioForms.Date})"
            + $@"|(?<section>{forms.Section})(?=$|[\s|｜／]))"
            + $@"|(?<other>\S(?:(?!{FolioForms.Date}|{FolioForms.Weekday}|{FolioForms.Beside})\S)*)");
    }

    /// <summary>By the program's own words.</summary>
    public static PrintedFolio Shared { get; } = new(Cues.Shared);

    /// <summary>By the words of a reader, and by the names of a site's papers.</summary>
    public static PrintedFolio By(Cues cues, IEnumerable<Paper> papers)
    {
        var forms = new FolioForms(cues);
        string[] names = [.. papers.SelectMany(paper => paper.Names.Values).Select(Papers.WithoutMarks).Distinct()
            .Where(name => !forms.IsPaper(name))
            .OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
        return cues == Cues.Shared && names.Length == 0 ? Shared : new PrintedFolio(cues, names);
    }

    // Lines of a dump that may be its head.
    private const int HeadLines = 3;

    private sealed record Line(FolioPiece Whole, ImmutableArray<FolioPiece> Parts, bool IsFolio, bool IsDateOfIssue);

    /// <summary>
    /// The folio is the run of pieces, one beside the other, that says most of a page; a date in a notice or a figure in a table
    /// stands alone and is none. Editors may stand apart, at the foot of the page.
    /// </summary>
    public Folio In(ImmutableArray<Unit> furniture)
    {
        var lines = furniture.Select((item, i) => Read(item.InOneLine, i)).ToList();
        var run = Runs([.. lines.Select((line, i) => line.IsFolio || IsBetween(lines, i))])
            .MaxBy(r => Kinds(lines[r].SelectMany(line => line.Parts)));
        var said = lines[run].SelectMany(line => line.Parts).ToList();
        var (section, front) = (SectionOfNoKnownName(said), FrontOfNoNumber(said));
        var isSure = Kinds(said) >= SureTogether || said.Any(IsSureAlone)
            || lines[run].Any(line => line.IsDateOfIssue || line.Whole.Furniture == 0 && IsAtHead(furniture[0]) && IsDate(line));
        var found = ImmutableArray.CreateBuilder<FolioPiece>();
        for (var i = 0; i < lines.Count; i++)
        {
            var isFolio = isSure && i >= run.Start.Value && i < run.End.Value || IsOfEditors(lines[i]);
            foreach (var piece in isFolio ? lines[i].Parts : [lines[i].Whole])
                found.Add(piece == section ? piece with { Part = FolioPart.Section }
                    : piece == front ? piece with { Part = FolioPart.Number }
                    : found.Any(p => p.Part == piece.Part) ? piece with { Part = FolioPart.Other } : piece);
        }
        return new Folio(found.ToImmutable());
    }

    // A line counts by what is in it: parts of a folio and what stands beside one must be most of it.
    private Line Read(string text, int furniture)
    {
        var matches = pieces.Matches(text);
        ImmutableArray<FolioPiece> parts = [.. matches.Select(match => Piece(match, furniture))];
        // Brackets, and the paper's name in Latin letters, are neither here nor there.
        var known = matches.Where(match => !match.Groups["other"].Success || Neutral().IsMatch(match.Value))
            .Sum(match => match.Length);
        var isFolio = Kinds(parts) switch
        {
            0 => matches.Count > 0 && matches.All(match => match.Groups["beside"].Success),
            1 => known == matches.Sum(match => match.Length)
                || parts is [var label, var word] && MayBeLabelAndSection(label, word),
            < SureInOneLine => 2 * known >= text.Length,
            _ => true,
        };
        // 2021年2月3日 农历十二月廿二
        var isDateOfIssue = isFolio && parts.Any(part => part.Part == FolioPart.Date)
            && matches.Any(match => match.Groups["beside"] is { Success: true, Length: > 1 });
        return new Line(new FolioPiece(FolioPart.Other, text, furniture, 0), parts, isFolio, isDateOfIssue);
    }

    // 责编：韩松 E-mail：…
    private static bool IsOfEditors(Line line) => line.Parts is [{ Part: FolioPart.Editors }, .. var rest]
        && rest.All(part => part.Part == FolioPart.Other);

    // A date in a notice stands by itself, too, but not above all.
    private static bool IsDate(Line line) => line.Parts is [{ Part: FolioPart.Date }];

    private static bool IsAtHead(Unit furniture) => furniture.Extent.First <= HeadLines;

    // Between parts of a folio a few characters are a section whose name is not known (特别报道), and a line of Latin letters
    // is the paper's name or address again.
    private static bool IsBetween(List<Line> lines, int i) =>
        (lines[i].Whole.Text.Length <= LongestSection || Latin().IsMatch(lines[i].Whole.Text))
        && i > 0 && lines[i - 1].IsFolio && i + 1 < lines.Count && lines[i + 1].IsFolio;

    // 第05版 乡村振兴: what stands after the page's label, if another piece is the paper's name.
    private FolioPiece? SectionOfNoKnownName(List<FolioPiece> said)
    {
        bool Has(FolioPart part) => said.Any(piece => piece.Part == part);
        return Has(FolioPart.Section) || !Has(FolioPart.Paper) ? null
            : said.Zip(said.Skip(1)).Where(two => MayBeLabelAndSection(two.First, two.Second))
                .Select(two => (FolioPiece?)two.Second).FirstOrDefault();
    }

    // 头版 is the page's number where no other is printed; beside one (第1版 头版) it is the name of its section.
    private static FolioPiece? FrontOfNoNumber(List<FolioPiece> said) =>
        said.Any(piece => piece.Part == FolioPart.Number) ? null
            : said.Where(piece => piece is { Part: FolioPart.Section, Text: "头版" or "頭版" })
                .Select(piece => (FolioPiece?)piece).FirstOrDefault();

    private bool MayBeLabelAndSection(FolioPiece label, FolioPiece word) =>
        label.Part == FolioPart.Number && SureLabel().IsMatch(label.Text)
        && word.Part == FolioPart.Other && Word().IsMatch(word.Text) && pieces.Match(word.Text).Groups["other"].Success;

    private static FolioPiece Piece(Match match, int furniture)
    {
        var text = match.Value.TrimStart();
        return new FolioPiece(PartOf(match), text.TrimEnd(), furniture, match.Index + match.Length - text.Length);
    }

    private static FolioPart PartOf(Match match) =>
        Enum.GetValues<FolioPart>().FirstOrDefault(part => match.Groups[part.ToString().ToLowerInvariant()].Success);

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

    [GeneratedRegex($@"{Label}\z")]
    private static partial Regex SureLabel();

    [GeneratedRegex($@"^{FewCharacters}\z")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:[\p{P}\p{S}\s]+|[A-Za-z.'&]+)\z")]
    private static partial Regex Neutral();

    [GeneratedRegex(@"^[ -~]*[A-Za-z][ -~]*\z")]
    private static partial Regex Latin();
}
