using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Tests.Segmentation;
using CsCheck;

namespace Banmian.Tests.Proofs;

/// <summary>What holds for any text: a proof says it to the last character, and so says it again.</summary>
public class ProofLaws
{
    private const int Samples = 60;

    // What Markdown, editors and generic attributes would take for more than text.
    private static readonly string[] Marks =
    [
        "*", "**", "_", "`", "```", "#", "## ", "###", "1.", "1. ", "12)", "-", "- ", "---", "===", "+ ", "> ", "|", "||", "~",
        "~~", "<", "<b>", "<br>", "<!--", "</p>", "<http://a.b>", "&", "&amp;", "&#12288;",
        "\\", "\\\\", "\\{", "{", "}", "{#x .y z=1}", "{lines=1}", " {", "[", "](", "[a]: b", "![", ":::", ":::photo", "::", "——",
        "------", " ", "  ", "\u3000", "\u3000\u3000", "\u00a0", "\u200b", "\ufeff", "\u2028", "\t", "\f",
        "！", "。", "竹", "竹片", "a", "𠮷", "\"", "'", "$", "^", "@", "=",
        "｛", "｝", "｛#s01 .brief｝", "{．brief｝", "＃", "＃＃ ", "：", "：：：", "：：：photo", "lines＝1",
    ];

    private static readonly Gen<string> AnyText =
        Gen.OneOf(Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]), Gen.Char['\u4E00', '\u9FFF'].Select(c => c.ToString()),
            Gen.Char['!', '~'].Select(c => c.ToString()))
            .Array[1, 12].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));

    [Fact]
    public void Any_text_survives_as_a_paragraph() => AnyText.Always(text => Survives(text, UnitKind.Paragraph), cases: 1000);

    [Fact]
    public void Any_text_survives_as_a_crosshead() => AnyText.Always(text => Survives(text, UnitKind.Crosshead), cases: 500);

    [Fact]
    public void Any_headline_survives_with_its_turns() =>
        AnyText.Array[1, 3].Always(lines => Survives(string.Join('\n', lines), UnitKind.Headline), cases: 500);

    [Fact]
    public void Any_text_survives_as_furniture() => AnyText.Always(text => Survives(text, UnitKind.Furniture), cases: 500);

    [Fact]
    public void The_proof_of_any_page_reads_as_the_page() =>
        GeneratedPages.Any.Select(Decodable)
            .Always(page => RoundTripTests.Difference(page) is var difference
                && (difference is null ? true : throw new InvalidDataException(difference)), cases: Samples,
                print: GeneratedPages.Print);

    [Fact]
    public void Likened_texts_share_their_longest_common_subsequence() =>
        Gen.Select(Gen.Char['甲', '甴'].Array[0, 24], Gen.Char['甲', '甴'].Array[0, 24]).Always((text, other) =>
        {
            var places = CommonSubsequence.Places(text, other);
            var shared = places.Where(p => p >= 0).ToArray();
            return shared.SequenceEqual(shared.Distinct().Order())
                && places.Select((p, i) => p < 0 || text[i] == other[p]).All(same => same)
                && shared.Length == LongestShared(text, other);
        }, cases: 2000);

    [Fact]
    public void A_fingerprint_is_found_wherever_its_text_stands() =>
        Gen.Select(Gen.Char['甲', '甴'].Array[1, 40], Gen.Int[0, 39], Gen.Int[1, 6]).Always(given =>
        {
            var (text, start, length) = given;
            var whole = new string(text);
            var part = whole[Math.Min(start, text.Length - 1)..Math.Min(text.Length, Math.Min(start, text.Length - 1) + length)];
            return Fingerprint.Of(part).In(whole)
                .SequenceEqual(Enumerable.Range(0, whole.Length - part.Length + 1).Where(i => whole.AsSpan(i).StartsWith(part)))
                && Fingerprint.Parse(Fingerprint.Of(part).ToString()) == Fingerprint.Of(part);
        }, cases: 2000);

    private static int LongestShared(char[] text, char[] other)
    {
        var lengths = new int[text.Length + 1, other.Length + 1];
        for (var i = 1; i <= text.Length; i++)
            for (var j = 1; j <= other.Length; j++)
                lengths[i, j] = text[i - 1] == other[j - 1] ? lengths[i - 1, j - 1] + 1
                    : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
        return lengths[text.Length, other.Length];
    }

    /// <summary>A page as a file can hold it: no half of a surrogate pair, no control character.</summary>
    private static SourcePage Decodable(SourcePage page) =>
        ProofPage.Source(string.Join('\n', page.Lines.Select(l => new string([.. l.Text.Select((c, i) =>
        char.IsHighSurrogate(c) && i + 1 < l.Text.Length && char.IsLowSurrogate(l.Text[i + 1]) || char.IsLowSurrogate(c) && i > 0
            && char.IsHighSurrogate(l.Text[i - 1]) ? c
        : char.IsSurrogate(c) || char.IsControl(c) && c != '\f' ? '竹' : c)]))) + "\n");

    private static bool Survives(string text, UnitKind kind)
    {
        var escaped = ProofMarkdown.Escape(text);
        var body = kind switch
        {
            UnitKind.Headline => $"## {escaped} {{#s01 .brief lines=1}}\n\n正文。\n",
            UnitKind.Crosshead => $"## 题 {{#s01 .brief}}\n\n正文。\n\n### {escaped} {{lines=1}}\n",
            UnitKind.Furniture => $":::furniture\n\n{escaped} {{lines=1}}\n\n:::\n",
            _ => $"## 题 {{#s01 .brief}}\n\n{escaped} {{lines=1}}\n\n后文。\n",
        };
        var bag = new DiagnosticBag();
        var proof =
            ProofParser.Read($"---\nschema: 1\nsource: page.txt\nsha256: {new string('0', 64)}\nstate: unread\n---\n\n{body}",
                "page.md", "page.txt", bag);
        var read = proof?.Units.First(u => u.Kind == kind && !u.Lines.IsEmpty).Text;
        return read == text ? true
            : throw new InvalidDataException(
                $"“{text}” was written “{escaped}” and read “{read}”\n{string.Join('\n', bag.Items)}");
    }
}
