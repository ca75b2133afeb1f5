using System.Text.Encodings.Web;
using System.Text.Json;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Text;
using CsCheck;

namespace Banmian.Tests.Segmentation;

/// <summary>What holds for any text whatever, and for pages whose lines were shuffled, cut and mixed with cue words.</summary>
public class ReadingLaws
{
    private const int Samples = 60;

    private static readonly string[] PrintedLines =
        [.. Directory.EnumerateFiles(Repository.Path("tests/gold"), "*.txt").Append(Repository.Path("seeds/000_e511ca848f924cbd.txt")).SelectMany(File.ReadLines)];

    // What a newspaper says about itself, whole and broken.
    private static readonly string[] CueLines =
    [
        "本报讯（记者", "本报记者", "记者", "▶ 本报记者 叶伟", "記者／綜合報導", "（中央社記者", "〔", "/摄", "摄", "图为", "图①：", "（上接第", "（下转第3版）", "编辑：", "第版", "声明作废",
        "2020", "天天向上", "陈  斌", "买买提·艾力", "绿 色 家 园", "——", "……", "”", "，", "。", "「『", "』」", "“‘“‘", "’”’”", "\f", "　　", "( )", "1.", "●",
    ];

    /// <summary>Any UTF-16 units but NUL: lone surrogates, bidi marks, combining marks, joiners.</summary>
    private static readonly Gen<string> AnyLine =
        Gen.OneOf(
            Gen.Char['\u0001', '\uFFFF'], Gen.Char['\uD800', '\uDFFF'], Gen.Char['\u200B', '\u202E'], Gen.Char['\u2066', '\u2069'], Gen.Char['\u0300', '\u036F'],
            Gen.Char['\u4E00', '\u9FFF'], Gen.Char['\u3000', '\u303F'], Gen.Char['\uFF00', '\uFFEF'], Gen.Char[' ', '~'])
        .Array[0, 24].Select(units => new string(units).Replace('\r', ' ').Replace('\n', ' '));

    private static readonly Gen<string> NewspaperLine =
        Gen.Frequency(
            (6, One(PrintedLines)),
            (2, One(CueLines)),
            (1, Gen.Select(One(CueLines), One(PrintedLines), (cue, line) => cue + line)),
            (1, Gen.Select(One(PrintedLines), One(CueLines), (line, cue) => line + cue)),
            (1, Gen.Select(One(PrintedLines), Gen.Int[0, 20], (line, cut) => line[Math.Min(cut, line.Length)..])),
            (2, Gen.Const("")));

    private static readonly Gen<SourcePage> AnyPage =
        Gen.OneOf(AnyLine.Array[1, 40], NewspaperLine.Array[1, 90], Gen.OneOf(AnyLine, NewspaperLine).Array[1, 60]).Select(TestPage.Of);

    /// <summary>Lines as printed, whole, in any order.</summary>
    private static readonly Gen<SourcePage> ShuffledPage =
        Gen.Frequency((6, One(PrintedLines)), (2, One(CueLines)), (2, Gen.Const(""))).Array[1, 90].Select(TestPage.Of);

    [Fact]
    public void Any_text_has_a_reading_that_loses_and_invents_nothing() =>
        AnyPage.Sample(page =>
        {
            var bag = new DiagnosticBag();
            Conservation.Check(page, TestPage.Read(page), bag);
            return bag.Items.Count == 0;
        }, iter: Samples, print: Print);

    [Fact]
    public void The_same_text_has_the_same_reading() =>
        AnyPage.Sample(page => TestPage.Json(page) == TestPage.Json(page), iter: Samples / 2, print: Print);

    [Fact]
    public void Paragraphs_are_never_empty_and_hold_no_space_between_ideographs() =>
        AnyPage.Sample(page => TestPage.Read(page).Stories.SelectMany(s => s.Paragraphs)
            .All(p => !string.IsNullOrWhiteSpace(p) && !HasSpaceBetweenIdeographs(p)), iter: Samples, print: Print);

    [Fact]
    public void Names_are_names() =>
        ShuffledPage.Sample(page => TestPage.Read(page).Stories.SelectMany(s => s.Byline.Concat(s.Credit))
            .All(n => n.Length > 0 && n == n.Trim() && !n.Contains("记者", StringComparison.Ordinal) && !n.Contains("記者", StringComparison.Ordinal)), iter: Samples, print: Print);

    [Fact]
    public void Stories_are_numbered_in_order_and_stand_inside_the_page() =>
        AnyPage.Sample(page =>
        {
            var stories = TestPage.Read(page).Stories;
            return stories.Select((s, i) => s.Id == $"s{i + 1:00}").All(same => same)
                && stories.SelectMany(s => s.Lines).All(l => 1 <= l.First && l.First <= l.Last && l.Last <= page.Lines.Length)
                && stories.SelectMany(s => s.Crossheads.Select(c => (c.Before, s.Paragraphs.Length))).All(c => 0 <= c.Before && c.Before <= c.Length)
                && stories.All(s => s.Confidence is >= 0 and <= 1);
        }, iter: Samples, print: Print);

    [Fact]
    public void Furniture_and_what_was_dropped_stand_inside_the_page() =>
        AnyPage.Sample(page =>
        {
            var reading = TestPage.Read(page);
            return reading.Furniture.All(f => 1 <= f.Lines.First && f.Lines.First <= f.Lines.Last && f.Lines.Last <= page.Lines.Length && f.Text.Length > 0)
                && reading.Dropped.All(d => 1 <= d.Line && d.Line <= page.Lines.Length && d.Text.Length > 0 && d.Reason.Length > 0);
        }, iter: Samples, print: Print);

    private static bool HasSpaceBetweenIdeographs(string text) =>
        text.Where((c, i) => i > 0 && i + 1 < text.Length && char.IsWhiteSpace(c) && Characters.IsIdeograph(text[i - 1]) && Characters.IsIdeograph(text[i + 1])).Any();

    private static Gen<string> One(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    // What made a law fail may be invisible: a mark, a joiner, a space.
    private static string Print(SourcePage page) => string.Join('\n', page.Lines.Select(l => JsonSerializer.Serialize(l.Text, ReadableChinese)));

    private static readonly JsonSerializerOptions ReadableChinese = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
