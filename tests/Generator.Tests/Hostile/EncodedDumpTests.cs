using System.Text;
using Banmian.Tests.Commands;

namespace Banmian.Tests.Hostile;

/// <summary>Dumps that are not UTF-8, through the commands an archivist types.</summary>
public class EncodedDumpTests
{
    private static readonly Encoding Guobiao = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private static TempFolder WithDumpInGuobiao()
    {
        var site = TestSite.Create();
        return site.Write(TestSite.Dump, Guobiao.GetBytes(site.Read(TestSite.Dump)));
    }

    private static string Pages(TempFolder site) =>
        string.Concat(Directory.EnumerateFiles(site.FullPath("_site"), "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText));

    [Fact]
    public void A_dump_in_another_encoding_makes_the_pages_it_makes_in_utf8()
    {
        using var utf8 = TestSite.Create();
        TestSite.Build(utf8);
        var hash =
            Convert.ToHexStringLower(
                System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(utf8.FullPath(TestSite.Dump))));
        using var site = WithDumpInGuobiao().Write("seeds/page.yml", "encoding: gb18030\n");
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var own =
            Convert.ToHexStringLower(
                System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(site.FullPath(TestSite.Dump))));
        Assert.NotEqual(hash, own);
        Assert.Equal(Pages(utf8).Replace(hash, own, StringComparison.Ordinal), Pages(site));
        Assert.DoesNotContain("\uFFFD", Pages(site), StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_over_one_dump_read_the_encoding_its_sidecar_or_the_site_names()
    {
        using var site = WithDumpInGuobiao();
        var refused = ProgramRun.Within(site.Path, ["split", TestSite.Dump]);
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.StartsWith(
            "seeds/page.txt:1:1: error NP001: byte 0xD0 at offset 0 is not UTF-8 (it looks like gb18030: if it is, write "
                + "“encoding: gb18030” into seeds/page.yml, or into site-config.yml for all dumps)", refused.Error,
                StringComparison.Ordinal);

        site.Write("site-config.yml", "encoding: gbk\n" + site.Read("site-config.yml"));
        Assert.Contains("新区公布复核结果", ProgramRun.Within(site.Path, ["split", TestSite.Dump]).Output, StringComparison.Ordinal);
        Assert.Contains("新区公布复核结果", ProgramRun.Within(site.Path, ["explain", TestSite.Dump + ":1"]).Output,
            StringComparison.Ordinal);

        site.Write("site-config.yml", site.Read("site-config.yml").Replace("encoding: gbk\n", "", StringComparison.Ordinal))
            .Write("seeds/page.yml", "encoding: gb18030\n");
        Assert.Equal(0, ProgramRun.Within(site.Path, ["proof", TestSite.Dump]).ExitCode);
        Assert.Contains("新区公布复核结果", site.Read("seeds/page.md"), StringComparison.Ordinal);
        Assert.Equal(0, TestSite.Build(site).ExitCode);
    }

    [Fact]
    public void A_dump_that_is_too_large_is_refused_unread()
    {
        using var site = TestSite.Create();
        site.Write("site-config.yml", "largest-dump: 1 KB\n" + site.Read("site-config.yml"))
            .Write("seeds/large.txt", new string('新', 1000) + "\n区");
        var (code, errors, _) = TestSite.Build(site);
        Assert.Equal(
            (1, "seeds/large.txt: error NP009: the file has 3 KB; the limit is 1 KB (a dump is one page: split it, or raise "
                + "“largest-dump” in site-config.yml)"), (code, errors[0]));
        Assert.StartsWith("seeds/large.txt: error NP009", ProgramRun.Within(site.Path, ["split", "seeds/large.txt"]).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_that_is_too_large_is_refused_unread()
    {
        using var site = TestSite.Create();
        site.Write("seeds/page.yml", new string('#', 20_000_001));
        Assert.Equal(
            "seeds/page.yml: error NP009: the file has 20 MB; the limit is 20 MB (no text of a site needs to be so large: "
                + "check what it is)", TestSite.Build(site).Errors[0]);
    }
}
