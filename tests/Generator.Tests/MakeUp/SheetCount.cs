using System.Globalization;
using Banmian.Archive;
using Banmian.MakeUp;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Tests.Typesetting;
using Banmian.Typesetting;

namespace Banmian.Tests.MakeUp;

/// <summary>What a typographer would count on the sheets of a page in one script.</summary>
internal sealed class SheetCount
{
    // The design: no gap of a justified line is wider, em.
    private const double WidestGood = 0.12;

    // The design's bars: shares of a sheet's lines, and of its type area.
    private const double MostUnused = 0.02;
    private const double MostEmpty = 0.015;
    private const int ManyStories = 8;
    private const int FewestSteps = 4;
    private const double LeadToNext = 1.5;

    // Short notes beside each other may have one size.
    private const int ShortNote = 180;

    public List<string> BrokenHeads { get; } = [];
    public List<string> TurnedHeads { get; } = [];
    public List<string> Stranded { get; } = [];
    public List<string> WrongEnds { get; } = [];
    public List<string> Loose { get; } = [];
    public List<string> VerticalLoose { get; } = [];
    public List<string> Parted { get; } = [];
    public int Widened { get; private set; }
    public List<double> HeadSizes { get; } = [];
    public List<double> EmptyFrames { get; } = [];
    public List<double> Bodies { get; } = [];
    public List<int> StepsOfSheets { get; } = [];
    public List<double> Unused { get; } = [];
    public List<double> Empty { get; } = [];
    public List<string> Uneven { get; } = [];
    public List<string> Holed { get; } = [];
    public List<string> Meeting { get; } = [];
    public List<string> Short { get; } = [];
    public List<string> Alike { get; } = [];
    public List<string> FewSteps { get; } = [];
    public List<string> LowLead { get; } = [];
    public List<string> LoneCredits { get; } = [];
    public List<string> BegunShort { get; } = [];
    public int Sheets { get; private set; }
    public int Exact { get; private set; }
    public int Columns { get; private set; }
    public int Paragraphs { get; private set; }
    public int Lines { get; private set; }
    public int Justified { get; private set; }
    public double WidestGap { get; private set; }
    public int VerticalLines { get; private set; }
    public double VerticalWidest { get; private set; }

    public void Add(Page page, MakeUps makeUps, Script script, SiteConverters converters)
    {
        var (makeUp, copies) = makeUps.Of(script);
        foreach (var sheet in makeUp.Sheets)
        {
            Sheets++;
            Exact += sheet.IsExact ? 1 : 0;
            if (sheet.IsShort)
                Short.Add(string.Create(CultureInfo.InvariantCulture,
                    $"{page.Source.Path}: {sheet.Depth / (double)sheet.Rows:0%}"));
            Bodies.Add(sheet.Grid.Body);
            var texts = sheet.Boxes.Where(box => box.Piece.Kind != CopyKind.Caption).ToList();
            var lines = texts.Sum(box => box.Columns * box.Lines);
            var set = texts.Sum(box => box.Set[copies].Body.Sum(block => block.Rows.Rows));
            Unused.Add((lines - set) / (double)Math.Max(1, lines));
            if (Unused[^1] > MostUnused)
                Uneven.Add(string.Create(CultureInfo.InvariantCulture,
                    $"{page.Source.Path}: {Unused[^1]:0.0%} of its lines hold nothing"));
            var (empty, where) = new SheetRaster(sheet, copies).Emptiest();
            Empty.Add(empty);
            if (empty > MostEmpty)
                Holed.Add(string.Create(CultureInfo.InvariantCulture, $"{page.Source.Path}: a hole of {empty:0.0%}, {where}"));
            var headed = sheet.Boxes.Where(box => box.Piece.IsHeadedText && !box.IsTinted).ToList();
            foreach (var (left, right) in headed.SelectMany(left => headed.Where(right => right.Place.Row == left.Place.Row
                && left.Place.Column + left.Place.Span == right.Place.Column).Select(right => (left, right))))
                Meeting.Add($"{page.Source.Path}: {left.Piece.Copies[0].Headline!.Text} ({left.Piece.Length} characters) | "
                    + $"{right.Piece.Copies[0].Headline!.Text} ({right.Piece.Length})");
            EmptyFrames.Add(sheet.Boxes.Where(box => box.Piece.Picture is null)
                .Sum(box => sheet.Grid.Width(box.Place.Span) * box.FrameRows * sheet.Grid.Pitch(sheet.Rows + sheet.FrontRows))
                / (sheet.Grid.Across * sheet.Grid.Down));
            StepsOfSheets.Add(sheet.Boxes.Where(box => box.Piece.HasHeadline).Select(box => box.HeadlineStep).Distinct().Count());
            AddScale(page, [.. sheet.Boxes.Where(box => box.Piece.IsHeadedText)], StepsOfSheets[^1]);
            foreach (var box in sheet.Boxes)
                Add(box, box.Piece.Copies[copies], box.Set[copies], sheet.Grid,
                    text => converters.WordEnds(text, script, page.Known, page.Script));
        }
    }

    private void AddScale(Page page, Box[] heads, int steps)
    {
        if (heads.Length >= ManyStories && steps < FewestSteps)
            FewSteps.Add($"{page.Source.Path}: {heads.Length} stories, {steps} steps");
        for (var i = 0; i < heads.Length; i++)
            foreach (var other in heads[..i].Where(other => other.HeadlineStep == heads[i].HeadlineStep
                && HeadScale.Touch(other.Place, heads[i].Place)
                && Math.Max(other.Piece.Length, heads[i].Piece.Length) >= ShortNote))
                Alike.Add(string.Create(CultureInfo.InvariantCulture, $"{page.Source.Path}: {Heading.Sizes[other.HeadlineStep]} em, "
                    + $"{other.Piece.Copies[0].Headline!.Text} | {heads[i].Piece.Copies[0].Headline!.Text}"));
        var lead = heads.FirstOrDefault(box => box.Piece.IsLead);
        if (lead is not null && heads.Any(box => box != lead
            && Heading.Sizes[box.HeadlineStep] * LeadToNext > Heading.Sizes[lead.HeadlineStep] + 1e-9))
            LowLead.Add($"{page.Source.Path}: {Heading.Sizes[lead.HeadlineStep]} em");
    }

    private void Add(Box box, Copy copy, SetStory set, Grid grid, Func<string, IEnumerable<int>> wordEnds)
    {
        if (box.Piece is { IsLead: false, HasHeadline: true } && copy.Kind != CopyKind.Caption)
            HeadSizes.Add(Heading.Sizes[box.HeadlineStep]);
        Display(copy.Headline, set.Headline);
        Display(copy.Kicker, set.Kicker);
        Display(copy.Deck, set.Deck);
        if (copy.Kind == CopyKind.Caption && box.Columns > 1
            && set.Body.Sum(block => block.Lines.Length) <= (box.Columns - 1) * box.Lines)
            LoneCredits.Add(string.Create(CultureInfo.InvariantCulture, $"{box.Columns} x {box.Lines}: {copy.Blocks[0].Text}"));
        var measure = grid.Measure(box.Place.Span, box.Columns);
        measure = box.IsTinted ? Tints.Measure(measure, box.Columns) : measure;
        foreach (var block in set.Body)
        {
            Add(block, measure);
            if (block.Copy is CrossheadCopy crosshead)
                Display(crosshead.Display, block.Lines);
        }
        AddColumns(box, set, measure);

        void Display(DisplayUnits? display, IReadOnlyList<SetLine> lines)
        {
            if (display?.Text is not { } text || lines.Count < 2 || wordEnds(text).ToHashSet() is not { Count: > 0 } ends)
                return;
            var shown = string.Join('┃', lines.Select(line => text.Substring(line.Start, line.Length)));
            TurnedHeads.Add(shown);
            if (lines.Skip(1).Any(line => !ends.Contains(line.Start)))
                BrokenHeads.Add(shown);
        }
    }

    /// <summary>Columns that begin with the short last line of a paragraph.</summary>
    private void AddColumns(Box box, SetStory set, double measure)
    {
        Columns += box.Columns - 1;
        var used = 0;
        for (var i = 0; i < set.Body.Length; i++)
        {
            var block = set.Body[i];
            if (set.Turns.Contains(i))
                used += box.Lines - used % box.Lines;
            if (block.Copy is ParagraphCopy && block.Lines is [_, .., var last]
                && used + block.Lines.Length - 1 is var row && row % box.Lines == 0
                && LineWidth.Of(last, block.Copy.Units, measure) is var width && width < measure / 2)
                BegunShort.Add(string.Create(CultureInfo.InvariantCulture,
                    $"{width / measure:0.00} {block.Copy.Text.AsSpan(last.Start, last.Length)}"));
            used += block.Rows.Rows;
        }
    }

    private void Add(SetBlock block, double measure)
    {
        if (block.Copy is not ParagraphCopy paragraph || block.Lines.IsEmpty)
            return;
        Paragraphs++;
        Lines += block.Lines.Length;
        var text = paragraph.Text;
        if (block.Lines is [.., _, var last] && text.AsSpan(last.Start, last.Length) is var end
            && end.ToArray().Count(c => !char.IsPunctuation(c)) == 1)
            Stranded.Add(text[Math.Max(0, last.Start - 8)..]);
        for (var i = 0; i < block.Lines.Length; i++)
        {
            var line = block.Lines[i];
            if (i > 0 && ("～″′㎡%％·…".Contains(text[line.Start])
                || text[line.Start] == '—' && (line.Length < 2 || text[line.Start + 1] != '—')))
                WrongEnds.Add($"┃{text.Substring(line.Start, Math.Min(6, line.Length))}");
            if (i == block.Lines.Length - 1)
                continue;
            if ("￥＄€№＠".Contains(text[line.End - 1]))
                WrongEnds.Add($"{text[Math.Max(0, line.End - 6)..line.End]}┃");
            if (block.Copy.Direction == WritingDirection.Vertical)
            {
                VerticalLines++;
                if (line.Gap > WidestGood)
                    VerticalLoose.Add(Shown(line.Gap, line));
                VerticalWidest = Math.Max(VerticalWidest, line.Gap);
                continue;
            }
            var units = block.Copy.Units.Units.Where(unit => unit.Start >= line.Start && unit.End <= line.End).ToList();
            var width = LineWidth.Of(line, block.Copy.Units, measure) + (i == 0 && !paragraph.IsRest ? BodySetting.Indent : 0);
            var gap = (measure - width) / Math.Max(1, units.SkipLast(1).Count(unit => unit.Hyphen == 0));
            Justified++;
            Widened += line.Widened.IsEmpty ? 0 : 1;
            if (line.IsParted)
                Parted.Add($"{text.AsSpan(line.Start, line.Length)}-┃"
                    + $"{text.AsSpan(line.End, Math.Min(12, text.Length - line.End))}");
            WidestGap = Math.Max(WidestGap, gap);
            if (gap > WidestGood)
                Loose.Add(Shown(gap, line));
        }

        string Shown(double gap, SetLine line) => string.Create(CultureInfo.InvariantCulture,
            $"{gap:0.00} {text.AsSpan(line.Start, line.Length)}┃{text.AsSpan(line.End, Math.Min(12, text.Length - line.End))}");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        | | |
        |---|---|
        | sheets, of them an exact fit | {Sheets}, {Exact} |
        | headlines, kickers, decks and crossheads turned over, of them inside a word | {TurnedHeads.Count}, {BrokenHeads.Count} |
        | paragraphs, of them with one character as last line | {Paragraphs}, {Stranded.Count} |
        | columns behind another, of them begun by a last line of less than half a line | {Columns}, {BegunShort.Count} |
        | lines, of them with a sign at the wrong end | {Lines}, {WrongEnds.Count} |
        | justified lines, with gaps over .12 em, widest | {Justified}, {Loose.Count}, {WidestGap:0.00} |
        | vertical lines that are justified, with gaps over .12 em, widest | {VerticalLines}, {VerticalLoose.Count}, {VerticalWidest:0.00} |
        | of them with wider gaps beside Latin; with a parted word | {Widened}; {Parted.Count} |
        | sizes of secondary heads, em | {Shares(HeadSizes)} |
        | steps of heads on a sheet | {Shares(StepsOfSheets)} |
        | neighbours alike; sheets of eight heads and more with fewer than four steps; leads under 1.5 times the next | {Alike.Count}, {FewSteps.Count}, {LowLead.Count} |
        | boxes without a picture: mean, greatest, sheets over 6 % | {EmptyFrames.Average():0.0%}, {EmptyFrames.Max():0.0%}, {EmptyFrames.Count(share => share > 0.06)} |
        | lines of text columns that hold nothing: greatest share, sheets over 2 % | {Unused.Max():0.0%}, {Unused.Count(share => share > 0.02)} |
        | largest hole, sheets over 1.5 % | {Empty.Max():0.0%}, {Holed.Count} |
        | sheets with headlines side by side at one height (碰题) | {Meeting.Count} |
        | sheets with white below (below) | {Short.Count} |
        | body, pt | {Bodies.Min():0.0} to {Bodies.Max():0.0} |

        {Listed(Uneven)}{Listed(Holed)}{Listed(Meeting)}{Listed(Short)}{Listed(FewSteps)}{Listed(LowLead)}{Listed(Alike)}{Listed(BrokenHeads)}{Listed(WrongEnds)}{Listed(Stranded)}{Listed(BegunShort)}{Listed(Loose)}{Listed(VerticalLoose)}{Listed(Parted)}{Listed(TurnedHeads)}
        """);

    private static string Listed(IEnumerable<string> lines) =>
        string.Concat(lines.Distinct().Select(line => $"- {line}\n")) + "\n";

    private static string Shares<T>(IEnumerable<T> values) => string.Join(", ", values.GroupBy(value => value)
        .OrderBy(group => group.Key)
        .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()}")));
}
