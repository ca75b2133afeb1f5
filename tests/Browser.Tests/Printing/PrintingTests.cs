using System.Diagnostics;
using System.Text;
using Banmian.Tests.Publishing;

namespace Banmian.Tests.Browser.Printing;

/// <summary>The command: what it makes, what it leaves when it is stopped, and what it says when it cannot.</summary>
[Collection("print")]
public sealed class PrintingTests : IDisposable
{
    private const string Address = "printed/zh-hans/xinqu/2021-02-01";

    private readonly TempFolder site = PrintRun.Site("tabloid");

    public PrintingTests()
    {
        string[] pages = ["furniture", "photo-credits", "labels-kickers-decks"];
        foreach (var (page, i) in pages.Select((page, i) => (page, i + 1)))
            site.Write($"seeds/p{i}.txt", File.ReadAllBytes(Repository.Path($"tests/gold/{page}.txt")))
                .Write($"seeds/p{i}.yml", $"paper: xinqu\ndate: 2021-02-01\npage: {i}\nrights: © 新区报社\n");
        // The headlines of comment are in 楷, which a site asks the machine for, and a print never does.
        site.Write("seeds/p3.yml", site.Read("seeds/p3.yml") + "section: 评论\n");
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_same_page_prints_to_the_same_bytes_and_what_stands_is_not_printed_again()
    {
        var first = PrintRun.Run(site, "print", "seeds/p1.txt");
        Assert.True(first.ExitCode == 0, first.Said);
        var made = Prints();
        Assert.Equal(2, made.Count);
        Assert.Contains("printed: 0 PDFs made, 2 unchanged", PrintRun.Run(site, "print", "seeds/p1.txt").Said,
            StringComparison.Ordinal);

        File.Delete(site.FullPath($"{Address}/01/page.pdf"));
        Assert.Contains("printed: 1 PDF made, 1 unchanged", PrintRun.Run(site, "print", "seeds/p1.txt").Said,
            StringComparison.Ordinal);
        Assert.Equal(made, Prints());

        // Made without an address, it serves a site of any: printed at home, it is used where the site is published.
        var (_, said) = PrintRun.Within(site, "build", "--base-url", "https://example.org/");
        Assert.DoesNotContain("NP644", said, StringComparison.Ordinal);
        Assert.True(site.Exists("_site/zh-hans/xinqu/2021-02-01/01/page.pdf"));
    }

    [Fact]
    public void A_build_takes_in_prints_of_pages_as_they_are_and_warns_of_others()
    {
        site.Write("site-config.yml", site.Read("site-config.yml").Replace("# base-url:", "base-url:", StringComparison.Ordinal));
        Assert.Equal(0, PrintRun.Run(site, "print", "--script", "zh-Hans").ExitCode);
        Assert.Equal(0, PrintRun.Within(site, "build").ExitCode);
        var page = site.Read("_site/zh-hans/xinqu/2021-02-01/01/index.html");
        Assert.Contains("href=\"page.pdf\"", page, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(site.FullPath($"{Address}/01/page.pdf")),
            File.ReadAllBytes(site.FullPath("_site/zh-hans/xinqu/2021-02-01/01/page.pdf")));
        Assert.Contains(
            "<meta name=\"citation_pdf_url\" content=\"https://example.org/archive/zh-hans/xinqu/2021-02-01/01/page.pdf\">",
            site.Read("_site/zh-hans/xinqu/2021-02-01/01/01/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("page.pdf", site.Read("_site/zh-hant/xinqu/2021-02-01/01/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("page.pdf", site.Read("_site/zh-hant/xinqu/2021-02-01/01/01/index.html"), StringComparison.Ordinal);

        Assert.Contains($"{Address}/01/page.pdf: warning NP644: it was printed for another address",
            PrintRun.Within(site, "build", "--base-url", "https://example.com/").Said, StringComparison.Ordinal);

        site.Write("seeds/p1.yml", site.Read("seeds/p1.yml").Replace("© ", "版权所有：", StringComparison.Ordinal));
        site.Write("printed/zh-hans/nowhere/page.pdf", "");
        var (_, said) = PrintRun.Within(site, "build");
        Assert.Contains($"{Address}/01/page.pdf: warning NP644", said, StringComparison.Ordinal);
        Assert.Contains("printed/zh-hans/nowhere/page.pdf: warning NP645", said, StringComparison.Ordinal);
        Assert.False(site.Exists("_site/zh-hans/xinqu/2021-02-01/01/page.pdf"));
        Assert.True(site.Exists("_site/zh-hans/xinqu/2021-02-01/02/page.pdf"));
        Assert.DoesNotContain("page.pdf", site.Read("_site/zh-hans/xinqu/2021-02-01/01/index.html"), StringComparison.Ordinal);

        site.Write("templates/assets/newspaper.css", SampleSite.Template("templates/assets/newspaper.css")
            + "\n.box { color: #111; }\n");
        Assert.Contains($"{Address}/02/page.pdf: warning NP644", PrintRun.Within(site, "build").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_is_one_file_with_its_pages_in_order_their_names_and_numbers()
    {
        var (exitCode, said) = PrintRun.Run(site, "print", "--issues", "--script", "zh-Hans",
            "--base-url", "https://example.org/archive/");
        Assert.True(exitCode == 0, said);
        var pdf = site.FullPath($"{Address}/issue.pdf");
        Assert.Contains("Pages:           3\n", PdfTools.Run("pdfinfo", pdf), StringComparison.Ordinal);
        Assert.Contains("Title:           新区报 · 2021年2月1日\n", PdfTools.Run("pdfinfo", pdf), StringComparison.Ordinal);
        Assert.Equal(3, PdfTools.Run("pdfinfo", "-struct", pdf).Split('\n').Count(line => line.Trim() == "H1 (block)"));
        Assert.Contains("/PageLabels <</Nums [0 <</P <FEFF0031>>> 1 <</P <FEFF0032>>> 2 <</P <FEFF0033>>> ]>>",
            Encoding.Latin1.GetString(File.ReadAllBytes(pdf)), StringComparison.Ordinal);
        Assert.Contains("https://example.org/archive/zh-hans/xinqu/2021-02-01/02/01/", PdfTools.Run("pdfinfo", "-url", pdf),
            StringComparison.Ordinal);
        Assert.DoesNotContain("file:", PdfTools.Run("pdfinfo", "-url", pdf), StringComparison.Ordinal);
        var known = PdfTools.Run("pdfinfo", "-meta", pdf);
        Assert.All((string[])["新区报</rdf:li>", "2021-02-01</rdf:li>", "© 新区报社</rdf:li>", "zh-Hans</rdf:li>"],
            entry => Assert.Contains(entry, known, StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_takes_in_prints_of_issues_as_they_are_and_warns_of_others()
    {
        const string issue = "_site/zh-hans/xinqu/2021-02-01";
        Assert.Equal(0, PrintRun.Run(site, "print", "--issues", "--script", "zh-Hans").ExitCode);
        Assert.DoesNotContain("NP64", PrintRun.Within(site, "build").Said, StringComparison.Ordinal);
        Assert.Contains("href=\"issue.pdf\"", site.Read($"{issue}/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("issue.pdf", site.Read("_site/zh-hant/xinqu/2021-02-01/index.html"), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(site.FullPath($"{Address}/issue.pdf")),
            File.ReadAllBytes(site.FullPath($"{issue}/issue.pdf")));

        // Another page of the issue: it is not the issue any more.
        site.Write("seeds/p2.yml", site.Read("seeds/p2.yml").Replace("© ", "版权所有：", StringComparison.Ordinal));
        Directory.CreateDirectory(site.FullPath("printed/zh-hans/xinqu/2021-02-02"));
        site.Write("printed/zh-hans/xinqu/2021-02-02/issue.pdf", "");
        var (_, said) = PrintRun.Within(site, "build");
        Assert.Contains($"{Address}/issue.pdf: warning NP644: a page of it", said, StringComparison.Ordinal);
        Assert.Contains("printed/zh-hans/xinqu/2021-02-02/issue.pdf: warning NP645", said, StringComparison.Ordinal);
        Assert.False(site.Exists($"{issue}/issue.pdf"));
        Assert.DoesNotContain("issue.pdf", site.Read($"{issue}/index.html"), StringComparison.Ordinal);
        Assert.Contains("warning NP644", PrintRun.Within(site, "build").Said, StringComparison.Ordinal);

        site.Write("seeds/p2.yml", site.Read("seeds/p2.yml").Replace("版权所有：", "© ", StringComparison.Ordinal));
        Assert.DoesNotContain("NP644", PrintRun.Within(site, "build").Said, StringComparison.Ordinal);
        Assert.True(site.Exists($"{issue}/issue.pdf"));
    }

    [Fact]
    public void A_reading_edition_is_on_A4_in_faces_that_are_embedded()
    {
        var (exitCode, said) = PrintRun.Run(site, "print", "--reading", "2", "--script", "zh-Hant", "seeds/p1.txt");
        Assert.True(exitCode == 0, said);
        var pdf = site.FullPath("printed/zh-hant/xinqu/2021-02-01/01/page-reading-2.pdf");
        Assert.Contains("(A4)", PdfTools.Run("pdfinfo", pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("Type 3", PdfTools.Run("pdffonts", pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_in_stands_between_headline_and_text()
    {
        site.Write("seeds/p1.txt", """
            健步道全线贯通
            本报讯（记者 解豪）云麓山健步道昨天全线贯通。步道
            沿等高线修建，全程没有一级台阶，轮椅和婴儿车都能通
            过，老人和孩子也走得安心。

            """);
        Assert.Equal(0, PrintRun.Within(site, "proof", "seeds/p1.txt").ExitCode);
        site.Write("seeds/p1.md", site.Read("seeds/p1.md")
            .Replace("\n本报讯", "\n新步道共有六处观景台 {.leadIn}\n\n本报讯", StringComparison.Ordinal));
        var (exitCode, said) = PrintRun.Run(site, "print", "--script", "zh-Hant", "seeds/p1.txt");
        Assert.True(exitCode == 0, said);
        var pdf = site.FullPath("printed/zh-hant/xinqu/2021-02-01/01/page.pdf");
        var text = string.Concat(PdfTools.Run("pdftotext", "-raw", pdf, "-").Where(c => !char.IsWhiteSpace(c)));
        Assert.Matches("健步道全線貫通.*新步道共有六處觀景臺本報訊（記者解豪）", text);
    }

    [Fact]
    public void Crop_marks_and_bleed_stand_around_the_sheet_and_below_the_page_a_code_of_its_address()
    {
        site.Write("site-config.yml", site.Read("site-config.yml") + "\nprint: { crop-marks: true, bleed: 3, qr: true }\n");
        Assert.Equal(0, PrintRun.Run(site, "print", "seeds/p1.txt", "--script", "zh-Hans",
            "--base-url", "https://example.org/archive/").ExitCode);
        Assert.Equal("https://example.org/archive/zh-hans/xinqu/2021-02-01/01/",
            AddressIn(site.FullPath($"{Address}/01/page.pdf")));
        var boxes = PdfTools.Run("pdfinfo", "-box", site.FullPath($"{Address}/01/page.pdf"));
        Assert.Matches(@"MediaBox: +-28\.35 +-28\.35 +808\.35 +1134\.27", boxes);
        Assert.Matches(@"BleedBox: +-8\.50 +-8\.50 ", boxes);
        Assert.Matches(@"TrimBox: +0\.00 +0\.00 +780\.00 +1105\.92", boxes);
    }

    // What a telephone reads that is held over the foot of the paper: among the characters of a whole page are some like corners
    // of a code.
    private static string? AddressIn(string pdf)
    {
        PdfTools.Run("pdftoppm", "-r", "150", "-png", "-singlefile", pdf, pdf);
        using var picture = SkiaSharp.SKBitmap.Decode($"{pdf}.png");
        var source = new ZXing.RGBLuminanceSource(picture.Bytes, picture.Width, picture.Height,
            ZXing.RGBLuminanceSource.BitmapFormat.BGRA32).crop(0, picture.Height * 7 / 8, picture.Width, picture.Height / 8);
        return new ZXing.QrCode.QRCodeReader().decode(new ZXing.BinaryBitmap(new ZXing.Common.HybridBinarizer(source)))?.Text;
    }

    [Fact]
    public void A_page_that_cannot_be_printed_is_named_and_the_others_are_printed()
    {
        site.Write("seeds/broken.png", [.. Pictures.Png.Take(40)])
            .Write("seeds/p3.yml", site.Read("seeds/p3.yml") + "photos: [broken.png]\n")
            .Write("seeds/p3.txt", File.ReadAllBytes(Repository.Path("tests/gold/photo-credits.txt")));
        var (exitCode, said) = PrintRun.Run(site, "print", "--script", "zh-Hans");
        Assert.Equal(1, exitCode);
        Assert.Contains("zh-hans/xinqu/2021-02-01/03/page.pdf: error NP642: the picture", said, StringComparison.Ordinal);
        Assert.Contains("2 PDFs made, 0 unchanged, 1 not printed", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_browser_that_hangs_is_ended_within_its_bound()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the browser of this test is a shell script");
        using var elsewhere = new TempFolder().Write("hang", "#!/bin/sh\nsleep 600 & echo $! > child\nwait\n");
        Process.Start("chmod", ["+x", elsewhere.FullPath("hang")]).WaitForExit();
        var clock = Stopwatch.StartNew();
        var (exitCode, said) =
            PrintRun.Run(site, "print", "seeds/p1.txt", "--script", "zh-Hans", "--browser", elsewhere.FullPath("hang"),
                "--seconds", "2");
        Assert.Equal(1, exitCode);
        Assert.Contains("hang: error NP641: it gave no answer in 2 seconds", said, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(60));
        // Of a process that has ended and was not yet asked for, /proc shows a name and no command.
        var child = $"/proc/{site.Read("child").Trim()}/cmdline";
        Assert.True(!File.Exists(child) || File.ReadAllText(child).Length == 0, "a process of the browser lives on");
    }

    [Fact]
    public void A_page_shows_pictures_of_its_site_and_no_other_file_of_the_disk_and_runs_no_script()
    {
        using var elsewhere = new TempFolder().Write("secret.png", Pictures.Png);
        site.Write("templates/assets/own.png", Pictures.Png)
            .Write("templates/assets/newspaper.css", SampleSite.Template("templates/assets/newspaper.css")
                + $".sheet::before {{ content: url(own.png); position: absolute; top: 0; }}\n.sheet::after {{ content: "
                + $"url(\"{new Uri(elsewhere.FullPath("secret.png")).AbsoluteUri}\"); position: absolute; top: 0; }}\n")
            .Write("templates/page.html", SampleSite.Template("templates/page.html")
                .Replace("<div class=\"paper\">",
                    "<script>document.querySelectorAll('.sheet').forEach(sheet => sheet.remove())</script><div class=\"paper\">",
                    StringComparison.Ordinal));
        var (exitCode, said) = PrintRun.Run(site, "print", "seeds/p1.txt", "--script", "zh-Hans");
        Assert.True(exitCode == 0, said);
        var pdf = File.ReadAllText(site.FullPath($"{Address}/01/page.pdf"), Encoding.Latin1);
        Assert.Equal(1, pdf.Split("/Subtype /Image").Length - 1);
    }

    [Fact]
    public void Without_a_browser_one_line_says_what_to_install()
    {
        var (exitCode, said) = PrintRun.Run(site, "print", "--browser", "no-such-browser");
        Assert.Equal(1, exitCode);
        Assert.Single(said.Split('\n'), line => line.Contains(" error ", StringComparison.Ordinal)
            && line.Contains("no-such-browser: error NP640: no program of this name is in ", StringComparison.Ordinal));
        Assert.Empty(Prints());
    }

    [Fact]
    public void A_print_that_does_not_fit_on_the_disk_is_named_and_made_once_there_is_space()
    {
        using var disk = new SmallDisk("4m");
        string[] print = ["print", "seeds/p1.txt", "--script", "zh-Hans", "--output", disk.FullPath("prints")];
        var filler = disk.Fill();
        var (exitCode, said) = PrintRun.Run(site, print);
        Assert.Equal(1, exitCode);
        Assert.Contains("zh-hans/xinqu/2021-02-01/01/page.pdf: error NP642: the disk, or your share of it, is full", said,
            StringComparison.Ordinal);
        Assert.Equal([filler], Directory.EnumerateFiles(disk.Path, "*", SearchOption.AllDirectories));

        File.Delete(filler);
        Assert.Equal(0, PrintRun.Run(site, print).ExitCode);
        var names = Directory.EnumerateFiles(disk.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName);
        Assert.Equal(["page.pdf"], names);
    }

    [Fact]
    public void Two_prints_at_once_take_turns()
    {
        var both = ((int[])[1, 2]).Select(_ => PrintRun.Start(site, "print", "seeds/p1.txt", "--script", "zh-Hans")).ToList()
            .Select(PrintRun.Finish).ToList();
        Assert.All(both,
            run => Assert.True(run.ExitCode == 0 || run.Said.Contains(" error NP643: process ", StringComparison.Ordinal),
                run.Said));
        Assert.Contains(both, run => run.ExitCode == 0);
        Assert.Single(Prints());
    }

    [Fact]
    public void A_print_that_is_killed_leaves_no_half_file_and_no_browser_and_the_next_goes_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are looked for in /proc");
        string[] print = ["print", "--script", "zh-Hans"];
        for (var kill = 0; kill < 2; kill++)
        {
            using var process = PrintRun.Start(site, print);
            SpinWait.SpinUntil(() => process.HasExited || (Browsers() > 0 && (kill == 0 || Pdfs() >= kill)),
                TimeSpan.FromMinutes(3));
            process.Kill();
            process.WaitForExit();
            foreach (var pdf in Prints().Select(print => print.Split(' ')[0])
                .Where(file => file.EndsWith(".pdf", StringComparison.Ordinal)))
                Assert.EndsWith("%%EOF\n", File.ReadAllText(pdf, Encoding.Latin1), StringComparison.Ordinal);
            Assert.True(SpinWait.SpinUntil(() => Browsers() == 0, TimeSpan.FromSeconds(60)), "a browser lives on");
        }
        var (exitCode, said) = PrintRun.Run(site, print);
        Assert.True(exitCode == 0, said);
        Assert.DoesNotContain(" 0 unchanged", said, StringComparison.Ordinal);
        Assert.Equal(3, Prints().Count);
        Assert.False(site.Exists("printed/.banmian/browsers"));
    }

    [Fact]
    public void Ctrl_C_ends_a_print_with_130_its_browsers_too_and_the_next_makes_the_rest()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are looked for in /proc");
        using var process = PrintRun.StartInterruptible(site, "print");
        Assert.True(SpinWait.SpinUntil(() => process.HasExited || Pdfs() >= 1, TimeSpan.FromMinutes(3)));
        Assert.False(process.HasExited, "the print was too quick to be stopped");
        var clock = Stopwatch.StartNew();
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            kill.WaitForExit();
        var (exitCode, said) = PrintRun.Finish(process);
        Assert.Equal(130, exitCode);
        // All pages would take it longer, also on a busy machine.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.EndsWith("stopped: what was printed is kept, and the next print makes the rest\n", said, StringComparison.Ordinal);
        Assert.Equal(0, Browsers());
        Assert.False(site.Exists("printed/.banmian/browsers"));
        Assert.Empty(Directory.EnumerateFiles(site.FullPath("printed"), "*-part", SearchOption.AllDirectories));

        var (kept, pdfs) = (Prints(), Pdfs());
        Assert.InRange(pdfs, 1, 5);
        Assert.Contains($"printed: {6 - pdfs} PDFs made, {pdfs} unchanged", PrintRun.Run(site, "print").Said,
            StringComparison.Ordinal);
        Assert.Superset(kept.ToHashSet(), Prints().ToHashSet());
    }

    /// <summary>The files of prints with their bytes.</summary>
    // A page's picture is written before its PDF, so the PDF says that the page is done.
    private int Pdfs() => Prints().Count(print => print.Split(' ')[0].EndsWith(".pdf", StringComparison.Ordinal));

    private List<string> Prints() =>
        [.. ((string[])["zh-hans", "zh-hant"]).Select(script => site.FullPath($"printed/{script}")).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "page.p*", SearchOption.AllDirectories))
        .Where(file => !file.EndsWith("-part", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).Select(file => $"{file} {Convert.ToHexString(File.ReadAllBytes(file))}")];

    private int Browsers() => Directory.EnumerateDirectories("/proc").Count(process =>
    {
        try
        {
            return int.TryParse(Path.GetFileName(process), out _) && File.ReadAllText(process + "/cmdline")
                .Contains(site.FullPath("printed/.banmian/browsers"), StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });
}
