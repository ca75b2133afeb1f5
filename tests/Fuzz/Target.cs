using System.Collections.Immutable;
using System.Text;
using Banmian.Archive;
using Banmian.Commands;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Tests.Fuzz;

/// <summary>A part of the program, the sound inputs that others are made of, and what must be true of any input.</summary>
/// <param name="Holds">throws, or gives what is wrong, where it is not true</param>
internal sealed record Target(string Name, IReadOnlyList<string> Corpus, Func<string, string?> Holds)
{
    private static readonly string Tests = FindTests(AppContext.BaseDirectory);

    private static readonly string[] Dumps = Files("gold/*.txt", "sample/seeds/*.txt");

    public static IReadOnlyList<Target> All { get; } =
    [
        new("dump", [.. Dumps, .. Dumps.Select(SideBySide)], Dump),
        new("proof", [.. Dumps.Select(ProofOf)], Proof),
        new("sidecar",
            [.. Files("sample/seeds/*.yml"),
                "paper: a\ndate: 2021-02-01~\npage: 6\nsection: 要闻\neditors: [甲, 乙]\nnote: |\n  **注意**：[x](http://a.b) "
                    + "![y](z.png)\nphotos:\n  - file: a.png\n    alt: 船\n    crop: 0,0,100,50\n",
                "note:\n  zh-Hans: '*甲*'\n  zh-Hant: '[乙](http://a.b)'\nwas: [a/2021-02-01/07]\nwithdrawn: 甲\n"
                    + "facsimile: https://a.b/c\nrights-uri: https://a.b/d\nadded: 2024-05-01\nunconfirmed: [paper]\n"], Sidecar),
        new("site-config", Files("sample/site-config.yml"), Config),
        new("standing-page", Files("sample/pages/*.md"), Standing),
        new("standing-page-in-a-script", Files("sample/pages/*.md"), text => Checked("pages/about.zh-Hant.md", text)),
        new("cues",
            ["reporter: [本报记者, 记者]\nopening: [本报讯]\nphotoCredit: [摄]\n", "editors:\n  - 责编\n  - 美编\npaperEnd: [日报]\n"],
            text => Checked("cues.yml", text)),
        new("path-pattern",
            ["{paper}/{date}/{page}.txt\nqingxi/2021-02-01/06.txt", "*/{date}{edition}_{page}-{section}*.txt\na/2021年2月1日晚_A08-要闻x.txt"],
            Paths),
        new("manifest", [FuzzedSite.Manifest()], Over),
        new("glossary", Files("sample/glossary/*.tsv"), text => Checked("glossary/a.tsv", text)),
        new("page-table",
            ["file,paper,date,page,section,was\nsound.txt,a,2021-02-01,A08,要闻,\"/a/2021-02-01/07/\"\n",
                "file\tdate\tpage\nsound.txt\t2021年2月1日\t6\nnone.txt\t1949\t二\n"], text => Checked("seeds/pages.csv", text)),
        new("folder-facts",
            ["paper: a\ndate: 2021-02-01\npublisher: 甲社\nunconfirmed: [date]\n", "rights: © 甲\nsection: {a: b}\n"],
            text => Checked("seeds/_folder.yml", text)),
        new("command-line",
            ["split a.txt --json", "explain a.txt:3", "print --paper a3 --seconds 9 a.txt",
                "build --output x --base-url https://a.b/", "convert --opencc s2tw --newspaper"], Arguments),
        new("site", Dumps, Site),
    ];

    // The halves of a dump as two columns, as pdftotext writes columns that are close.
    private static string SideBySide(string dump)
    {
        string[] lines = [.. dump.Split('\n').Where(line => line.Length > 0)];
        return string.Join('\n', lines.Take(lines.Length / 2).Zip(lines.Skip(lines.Length / 2), (left, right) => $"{left} {right}"));
    }

    /// <summary>What is wrong with an input; null where nothing is.</summary>
    public string? FaultOf(string input)
    {
        try
        {
            return Holds(input);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    // Two readings at once give the same, lose nothing, and lay themselves over again as a proof without a change.
    private static string? Dump(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var read = new string?[2];
        Parallel.For(0, 2, i => read[i] = Read(bytes));
        return read[0] == read[1] ? Lost(read[0]!) : $"two readings differ: {read[0]} {read[1]}";
    }

    private static string Read(byte[] bytes)
    {
        var run = NewRun();
        var reading = run.Attempt(() =>
            PagePipeline.Read(PagePipeline.Decode(bytes, "page.txt", StatedEncodings.None, run), null, Segmenter.Own, run));
        return string.Join('\n', run.Found.Items) + (reading is null ? "" : Encoding.UTF8.GetString(SplitJson.Write(reading)));
    }

    private static string? Lost(string told) =>
        Rules.All.Where(rule => rule == Rules.CharacterLost || rule == Rules.CharacterInvented || rule == Rules.ProgramFault)
            .FirstOrDefault(rule => told.Contains($"error {rule.Id}", StringComparison.Ordinal)) is null ? null : told;

    private static string ProofOf(string dump)
    {
        var run = NewRun();
        var page = PagePipeline.Decode(Encoding.UTF8.GetBytes(dump), "page.txt", StatedEncodings.None, run);
        return ProofWriter.Write(page, PagePipeline.LayOver(page, PagePipeline.Read(page, null, Segmenter.Own, run), null,
            Segmenter.Own, run));
    }

    // The proof is of one of the dumps, or of none any more; whatever it holds, the page has a text.
    private static string? Proof(string proof)
    {
        var dump = Dumps[proof.Length % Dumps.Length];
        var run = NewRun();
        run.AttemptFor("page.txt", () =>
        {
            var page = PagePipeline.Decode(Encoding.UTF8.GetBytes(dump), "page.txt", StatedEncodings.None, run);
            var reading = PagePipeline.Read(page, null, Segmenter.Own, run);
            PagePipeline.LayOver(page, reading, new ProofFile("page.md", proof), Segmenter.Own, run);
            if (ProofUpdate.Merge(proof, "page.md", page, reading, new DiagnosticBag()) is { } merged)
                ProofUpdate.Merge(merged, "page.md", page, reading, run.Found);
        });
        return Lost(string.Join('\n', run.Found.Items));
    }

    private static string? Sidecar(string text)
    {
        var bag = new DiagnosticBag();
        if (SidecarParser.Read(text, "seeds/page.yml", ImmutableDictionary<string, Paper>.Empty, [Script.Hans, Script.Hant],
            bag)?.Note is { } note)
            MarkdownText.Parse(note)!.ToHtml();
        return null;
    }

    private static string? Config(string text)
    {
        var bag = new DiagnosticBag();
        return SiteConfigParser.Read(text, "site-config.yml", bag) is null == bag.HasErrors ? null
            : "a configuration with errors, or none without";
    }

    private static string? Paths(string text)
    {
        var at = new Location("site-config.yml");
        var lines = text.Split('\n');
        PathPattern.Parse(lines[0], at, out _)?.Read(lines[^1], at);
        return null;
    }

    private static string? Over(string manifest)
    {
        using var site = new FuzzedSite();
        return site.BuildOver(manifest);
    }

    private static string? Standing(string text)
    {
        if (StandingPages.Parse("pages/a.md", text, [Script.Hans, Script.Hant], new DiagnosticBag()) is { } page)
            MarkdownText.Parse(page.Markdown)!.ToHtml();
        return null;
    }

    private static string? Checked(string path, string text)
    {
        using var site = new FuzzedSite();
        return site.Check(path, text);
    }

    private static string? Arguments(string line)
    {
        CommandLine.Parse(Language.English, line.Split(' '));
        return null;
    }

    private static string? Site(string dump)
    {
        using var site = new FuzzedSite();
        return site.Build("seeds/a.txt", dump);
    }

    private static Run NewRun() => new(new DiagnosticBag(), new StageClock());

    private static string[] Files(params string[] patterns) =>
        [.. patterns.SelectMany(pattern =>
            Directory.EnumerateFiles(Path.Combine(Tests, Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern))
                .Order(StringComparer.Ordinal)).Select(File.ReadAllText)];

    private static string FindTests(string folder) =>
        Directory.Exists(Path.Combine(folder, "tests", "gold")) ? Path.Combine(folder, "tests")
            : FindTests(Directory.GetParent(folder)!.FullName);
}
