using Banmian.Diagnostics;
using Banmian.Proofs;

namespace Banmian.Tests.Segmentation;

/// <summary>Dumps that no page ever was: each must be read to the end and lose nothing.</summary>
public class HostileDumpTests
{
    private const string Text = "走进云麓镇的示范车间，切段、开片、蒸煮一气呵成。";

    private static readonly Dictionary<string, Func<IEnumerable<string>>> Dumps = new()
    {
        ["one line of 1 MB"] = () => [Repeat(Text, 1_000_000 / (3 * Text.Length))],
        ["one line of 1 MB without a stop"] = () => [Repeat("竹", 350_000)],
        ["100,000 lines of one character"] = () => Enumerable.Range(0, 100_000).Select(i => Text[i % Text.Length].ToString()),
        ["200 figures a line"] = () => Enumerable.Repeat(Repeat("1234567890", 20), 500),
        ["only figures"] = () => Enumerable.Range(0, 3000).Select(i => $"{i * 7919}"),
        ["only blank lines"] = () => Enumerable.Repeat("  　", 50_000),
        ["no CJK at all"] = () => Enumerable.Repeat("The quick brown fox jumps over the lazy dog and runs", 3_000),
        ["nested quotes"] = () => Enumerable.Repeat(Repeat("“‘「『（《", 12) + "竹" + Repeat("》）』」’”", 12), 300),
        ["opening quotes that never close"] = () => Enumerable.Repeat(Repeat("“", 40), 1_000),
        ["lone surrogates"] = () => Enumerable.Repeat(Repeat("\uD83D竹\uDC00", 8), 1000),
        ["bidi marks"] = () => Enumerable.Repeat("\u202E" + Text + "\u2066\u200F", 1_000),
        ["spaces between all characters"] = () => Enumerable.Repeat(string.Join(' ', Text.AsEnumerable()), 1_000),
        ["one headline after another"] = () => Enumerable.Range(0, 2_000).Select(i => $"小竹片编出大产业第{i}回"),
        ["nothing but names"] = () => Enumerable.Repeat("陈  斌 李小满", 2_000),
        ["nothing but openings"] = () => Enumerable.Repeat("本报讯（记者 李小满）", 2_000),
        ["one blank in a million"] = () => [new string(' ', 1_000_000) + "竹", "竹" + new string(' ', 1_000_000)],
    };

    public static TheoryData<string> Names => [.. Dumps.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_to_the_end_and_loses_nothing(string dump)
    {
        var page = TestPage.Of(Dumps[dump]());
        var bag = new DiagnosticBag();
        Conservation.Check(page, TestPage.Read(page), bag);
        Assert.Empty(bag.Items);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
