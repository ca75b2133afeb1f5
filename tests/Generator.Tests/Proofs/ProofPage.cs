using System.Security.Cryptography;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Tests.Proofs;

/// <summary>A small page and its proof, for tests that change one of them and lay it on again.</summary>
internal sealed record ProofPage(SourcePage Page, string Proof)
{
    public const string Dump = """
        健步道全线贯通

        本报讯（记者 解豪）云麓山健步道昨天全线贯通。步道
        沿等高线修建，全程没有一级台阶，轮椅和婴儿车都能通
        过，老人和孩子也走得安心。
        明年春天，步道两边还将增设盲文导览牌，沿线的六处观
        景台也将全部改为缓坡。

        草龙舞起来

        1月8日，鹤泉县黄土寨的村民在打谷场上舞起草龙，祈愿
        新的一年风调雨顺。
        许多福/摄
        """;

    public static readonly ProofPage Small = Of(Dump);

    /// <summary>How sure the reader is of the first story, as the proof says it.</summary>
    public static string SureOfFirst => Small.Proof.Split(' ').First(word => word.StartsWith("sure=", StringComparison.Ordinal));

    public static ProofPage Of(string dump)
    {
        var page = Source(dump);
        return new ProofPage(page, ProofWriter.Write(page, Read(page)));
    }

    public static SourcePage Source(string dump) =>
        new("seeds/page.txt", [.. TextLines.Split(dump).Select((text, i) => new SourceLine(i + 1, text))],
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dump))));

    public static Transcript Read(SourcePage page) => Transcript.Of(Segmenter.Read(page, null), DumpCharacters.Of(page));

    /// <summary>The same proof with a text in it put in place of another, which must be there.</summary>
    public ProofPage With(string old, string put)
    {
        Assert.Contains(old, Proof, StringComparison.Ordinal);
        return this with { Proof = Proof.Replace(old, put, StringComparison.Ordinal) };
    }

    /// <summary>The proof beside another dump.</summary>
    public ProofPage Beside(string dump) => this with { Page = Source(dump) };

    /// <summary>The page by its proof; fails with what was reported.</summary>
    public Transcript Lay()
    {
        var (text, found) = TryLay();
        Assert.True(text is not null && found.All(d => d.Severity != Severity.Error), string.Join('\n', found) + "\n" + Proof);
        return text!;
    }

    public (Transcript? Text, IReadOnlyList<Diagnostic> Found) TryLay()
    {
        var bag = new DiagnosticBag();
        var text = ProofOverlay.Proofed(Page, Segmenter.Read(Page, null), "seeds/page.md", Proof, PrintedFolio.Shared, bag);
        if (text is not null && !bag.HasErrors) Conservation.Check(Page, text.Collation, hasProof: true, bag);
        return (text, bag.Items);
    }

    public (string? Merged, IReadOnlyList<Diagnostic> Found) Merge()
    {
        var bag = new DiagnosticBag();
        return (ProofUpdate.Merge(Proof, "seeds/page.md", Page, Segmenter.Read(Page, null), bag), bag.Items);
    }
}
