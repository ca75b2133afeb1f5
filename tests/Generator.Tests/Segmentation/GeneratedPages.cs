using System.Text.Encodings.Web;
using System.Text.Json;
using Banmian.Segmentation;
using Banmian.Sources;
using CsCheck;

namespace Banmian.Tests.Segmentation;

/// <summary>Pages for laws: any text whatever, and lines of newspapers shuffled, cut and mixed with cue words.</summary>
internal static class GeneratedPages
{
    private static readonly string[] PrintedLines =
        [.. Directory.EnumerateFiles(Repository.Path("tests/gold"), "*.txt").Append(SampleSite.Path(SampleSite.Dump))
            .SelectMany(File.ReadLines)];

    // What a newspaper says about itself, whole and broken.
    private static readonly string[] CueLines =
    [
        "本报讯（记者", "本报记者", "记者", "▶ 本报记者 叶伟", "記者／綜合報導", "（中央社記者", "〔", "/摄", "摄", "图为", "图①：", "（上接第", "（下转第3版）", "编辑：", "第版",
        "声明作废",
        "2020", "天天向上", "陈  斌", "买买提·艾力", "绿 色 家 园", "——", "……", "”", "，", "。", "「『", "』」", "“‘“‘", "’”’”", "\f", "　　", "( )",
        "1.", "●",
    ];

    private static readonly string[] CueWords =
        [.. Resources.Text("cues.yml").Split('\n').Where(line => !line.StartsWith('#'))
            .SelectMany(line => line[(line.IndexOf(':') + 1)..].Split(',', '[', ']'))
            .Select(word => word.Trim()).Where(word => word.Length > 0)];

    /// <summary>Any UTF-16 units but NUL: lone surrogates, bidi marks, combining marks, joiners.</summary>
    private static readonly Gen<string> AnyLine =
        Gen.OneOf(
            Gen.Char['\u0001', '\uFFFF'], Gen.Char['\uD800', '\uDFFF'], Gen.Char['\u200B', '\u202E'],
                Gen.Char['\u2066', '\u2069'], Gen.Char['\u0300', '\u036F'],
            Gen.Char['\u4E00', '\u9FFF'], Gen.Char['\u3000', '\u303F'], Gen.Char['\uFF00', '\uFFEF'], Gen.Char[' ', '~'])
        .Array[0, 24].Select(units => new string(units).Replace('\r', ' ').Replace('\n', ' '));

    private static readonly Gen<string> NewspaperLine =
        Gen.Frequency(
            (6, One(PrintedLines)),
            (2, One(CueLines)),
            (1, Gen.Select(One(CueLines), One(PrintedLines), (cue, line) => cue + line)),
            (1, Gen.Select(One(PrintedLines), One(CueLines), (line, cue) => line + cue)),
            (1, Gen.Select(One(PrintedLines), Gen.Int[0, 20], (line, cut) => line[Math.Min(cut, line.Length)..])),
            (1, Gen.Select(Gen.Int[0, 30], One([" ", "\t", "　", "\u00A0", "\u2003"]), NewspaperWord(),
                (times, blank, word) => string.Concat(Enumerable.Repeat(blank, times)) + word)),
            (2, Gen.Const("")));

    /// <summary>A blank of any kind.</summary>
    public static readonly Gen<string> Blank = One([" ", "\t", "　", "\u00A0", "\u2003"]);

    public static readonly Gen<SourcePage> Any =
        Gen.OneOf(AnyLine.Array[1, 40], NewspaperLine.Array[1, 90], Gen.OneOf(AnyLine, NewspaperLine).Array[1, 60])
            .Select(TestPage.Of);

    /// <summary>Lines as printed, whole, in any order.</summary>
    public static readonly Gen<SourcePage> Shuffled =
        Gen.Frequency((6, One(PrintedLines)), (2, One(CueLines)), (2, Gen.Const(""))).Array[1, 90].Select(TestPage.Of);

    // A word of any list of cues, alone or before a line as printed.
    private static Gen<string> NewspaperWord() =>
        Gen.Select(One(CueWords), One(["", " ", " 李小满", "：", "："]), One(["", .. PrintedLines]),
            (cue, between, line) => cue + between + line);

    private static Gen<string> One(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    // What made a law fail may be invisible: a mark, a joiner, a space.
    public static string Print(SourcePage page) =>
        string.Join('\n', page.Lines.Select(l => JsonSerializer.Serialize(l.Text, ReadableChinese)));

    private static readonly JsonSerializerOptions ReadableChinese =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
