using System.Text;
using System.Text.RegularExpressions;
using Banmian.Building;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Publishing;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Tests.Building;

/// <summary>A site of an issue of two pages and two pages of their own, that is edited and built again and again.</summary>
internal sealed class EditedSite : IDisposable
{
    private readonly TempFolder folder;
    private readonly TempFolder elsewhere = new();
    private readonly Workshop workshop = new();

    public EditedSite()
    {
        folder = TestSite.Create();
        File.Delete(folder.FullPath(TestSite.Dump));
        Config("北国日报");
        foreach (var (name, gold) in ((string, string)[])[("one", "furniture"), ("two", "photo-credits"),
            ("alone", "kept-indent"), ("other", "traditional-datelines")])
            folder.Write($"seeds/{name}.txt", File.ReadAllBytes(Repository.Path($"tests/gold/{gold}.txt")));
        Sidecar("one", 1);
        Sidecar("two", 2);
    }

    /// <summary>A copy of another site, as it stands: of its sources, of what it was built to and of what is kept.</summary>
    public EditedSite(EditedSite other) => folder = new TempFolder().Fill(other.folder);

    /// <summary>
    /// Everything that can be done to a site between two builds; the number makes one edit differ from the next.
    /// </summary>
    public static IReadOnlyList<(string Name, Action<EditedSite, int> Do)> Edits { get; } =
    [
        ("a dump changed",
            (site, n) => site.Put("seeds/alone.txt", "(?:要埋下雨水管，就得|第.次修改了这里的)", $"第{n % 10}次修改了这里的")),
        ("a headline changed", (site, n) => site.Put("seeds/alone.txt", "先数数有.棵树", $"先数数有{n % 10}棵树")),
        ("a dump of the issue changed",
            (site, n) => site.Write("seeds/two.txt", site.folder.Read("seeds/two.txt") + $"本报记者 于{(char)('一' + n)}\n")),
        ("a dump put in", (site, n) => site.Write($"seeds/new-{n % 3}.txt", site.folder.Read("seeds/alone.txt"))),
        ("a dump renamed", (site, n) => site.Rename($"seeds/new-{n % 3}.txt", $"seeds/as-{n % 2}.txt")),
        ("a dump taken out", (site, n) => site.Remove($"seeds/new-{n % 3}.txt", $"seeds/as-{n % 2}.txt")),
        ("a sidecar changed", (site, n) => site.Sidecar("two", 2 + n % 3)),
        ("a sidecar put in", (site, n) => site.Sidecar("alone", 5)),
        ("an issue put in beside another",
            (site, n) => site.Write("seeds/alone.yml", $"paper: p\ndate: 202{n % 3 + 1}-02-02\npage: 1\n")),
        ("a page withdrawn", (site, n) => site.Write("seeds/other.yml", $"withdrawn: 第{n}次撤下\n")),
        ("a withdrawn page back", (site, n) => site.Remove("seeds/other.yml")),
        ("a note put in",
            (site, n) => site.Write("seeds/one.yml", $"paper: p\ndate: 2021-02-01\npage: 1\nnote: 第{n}次看过。\n")),
        ("facts of a folder put in", (site, n) => site.Write("seeds/_folder.yml", $"rights: © {n}\n")),
        ("facts of a folder taken out", (site, n) => site.Remove("seeds/_folder.yml")),
        ("a table put in",
            (site, n) => site.Write("seeds/pages.csv", $"file,date,page,section\nalone.txt,2021-03-0{1 + n % 3},1,副刊\n")),
        ("a table taken out", (site, n) => site.Remove("seeds/pages.csv")),
        ("a sidecar taken out", (site, n) => site.Remove("seeds/alone.yml")),
        ("a picture changed", (site, n) => site.Picture((byte)n)),
        ("a proof put in", (site, n) => site.Proof("other")),
        ("a proof taken out", (site, n) => site.Remove("seeds/other.md")),
        ("the glossary changed", (site, n) => site.Write("glossary/names.tsv", $"于洋\t{(n % 2 == 0 ? "于洋" : "於洋")}\n")),
        ("a template changed",
            (site, n) =>
                site.Write("templates/parts/footer.html", SampleSite.Template("templates/parts/footer.html")
                    + $"<!-- {n} -->\n")),
        ("an asset changed",
            (site, n) =>
                site.Write("templates/assets/site.css", SampleSite.Template("templates/assets/site.css") + $"/* {n} */\n")),
        ("the words changed",
            (site, n) =>
                site.Write("templates/words/zh-Hant.yml", SampleSite.Template("templates/words/zh-Hant.yml") + $"# {n}\n")),
        ("the templates taken out",
            (site, n) => site.Remove("templates/parts/footer.html", "templates/assets/site.css", "templates/words/zh-Hant.yml")),
        ("a standing page changed",
            (site, n) => site.Write("pages/about.md", site.folder.Read("pages/about.md") + $"\n第{n}次。\n")),
        ("a standing page put in",
            (site, n) => site.Write($"pages/more-{n % 2}.md", "---\ntitle: 其他\nscript: zh-Hans\n---\n文字。\n")),
        ("a standing page taken out", (site, n) => site.Remove($"pages/more-{n % 2}.md")),
        ("the configuration changed", (site, n) => site.Config(n % 2 == 0 ? "北国日报" : "南国日报")),
        ("a file of the site broken by hand", (site, n) => site.Write("_site/zh-hans/index.html", $"{n}")),
        ("a file of the site lost", (site, n) => site.Remove("_site/zh-hant/unnamed/2021-06-13/a7/index.html")),
        ("what is kept lost", (site, n) => site.LoseWhatIsKept()),
        ("what is kept torn", (site, n) => site.Tear(n)),
    ];

    /// <summary>The keys of what is kept.</summary>
    public EntryKey[] Kept
    {
        get
        {
            using var entries = EntryFile.Open(KeptFile, toGrow: false);
            return [.. entries?.Keys ?? []];
        }
    }

    private string KeptFile => Path.Combine(KeptFolder, Store.FileName);

    private string KeptFolder => folder.FullPath("_site/.banmian/kept");

    /// <summary>Builds into the same folder as before.</summary>
    public Outcome Build(DateOnly? today = null) =>
        Run(new BuildRequest(null, folder.FullPath("_site")) { Today = today }, workshop);

    /// <summary>Builds into the same folder as before, and makes everything anew.</summary>
    public Outcome BuildAnew() => Run(new BuildRequest(null, folder.FullPath("_site"), Clean: true), workshop);

    /// <summary>Checks the site, with what builds have kept.</summary>
    public Outcome Check() => Run(new BuildRequest(null, folder.FullPath("_site")) { IsCheck = true }, workshop);

    /// <summary>Checks the site with nothing kept.</summary>
    public Outcome CheckAlone() => Run(new BuildRequest(null, elsewhere.FullPath("none")) { IsCheck = true }, new Workshop());

    /// <summary>The newspaper pages of the issue of a day, as they were built.</summary>
    public IEnumerable<string> NewspaperPages(string day) =>
        Directory.EnumerateFiles(folder.FullPath("_site"), "index.html", SearchOption.AllDirectories)
            .Where(file => file.Contains(day, StringComparison.Ordinal)).Select(File.ReadAllText)
            .Where(page => page.Contains("class=\"sheet ", StringComparison.Ordinal));

    /// <summary>All files of the folder and when they were written.</summary>
    public IReadOnlyList<string> Snapshot() => folder.Snapshot();

    /// <summary>What the build left, and what a build of the same sources into a new folder would have left.</summary>
    public (string[] Rebuilt, string[] Clean) Compare(Outcome run)
    {
        var output = elsewhere.FullPath(Guid.NewGuid().ToString("N"));
        // What earlier builds knew of addresses is no matter of the sources.
        Directory.CreateDirectory(Path.Combine(output, OwnFiles.FolderName));
        var known = Manifest.Of(new OwnFiles(folder.FullPath("_site"))).Addresses;
        new Disk().Create(new OwnFiles(output).Manifest, (Manifest.Empty with { Addresses = known }).Lines());
        var clean = Run(new BuildRequest(null, output), new Workshop());
        return ([.. Told(run), .. Files(folder.FullPath("_site"))], [.. Told(clean), .. Files(output)]);
    }

    /// <summary>What a run told; damage and moved pages are told by the one that met them, and by no other.</summary>
    public static IEnumerable<string> Told(Outcome run) =>
        run.Diagnostics.Where(d => d.Rule != Rules.DamagedWork && d.Rule != Rules.Moved).Select(d =>
            d.ToString()).Order(StringComparer.Ordinal);

    /// <summary>Makes everything in the folder an hour old but what was built.</summary>
    public void Age()
    {
        var then = DateTime.UtcNow.AddHours(-1);
        foreach (var entry in new DirectoryInfo(folder.Path).GetFileSystemInfos("*", SearchOption.AllDirectories)
            .Where(entry => !entry.FullName.StartsWith(folder.FullPath("_site"), StringComparison.Ordinal)))
            entry.LastWriteTimeUtc = then;
    }

    public DateTime WrittenAt(string path) => File.GetLastWriteTimeUtc(folder.FullPath(path));

    public void WrittenAt(string path, DateTime time) => File.SetLastWriteTimeUtc(folder.FullPath(path), time);

    /// <summary>Makes a folder, and a link to it.</summary>
    public void Link(string link, string to) =>
        Directory.CreateSymbolicLink(folder.FullPath(link), Directory.CreateDirectory(folder.FullPath(to)).FullName);

    public void Write(string path, string text) => folder.Write(path, text);

    public void Remove(params string[] paths)
    {
        foreach (var path in paths.Where(folder.Exists))
            File.Delete(folder.FullPath(path));
    }

    /// <summary>
    /// Spoils bytes of what is kept here and there, at times also in the list of where it stands; and at times cuts the end off.
    /// </summary>
    public void Tear(int n)
    {
        if (!File.Exists(KeptFile))
            return;
        using var entries = EntryFile.Open(KeptFile, toGrow: false);
        var bytes = File.ReadAllBytes(KeptFile);
        for (var at = 90L + n % 7; at < (n % 2 == 0 ? entries!.Length : bytes.Length); at += 400)
            bytes[at] ^= 0xFF;
        File.WriteAllBytes(KeptFile, n % 3 == 2 ? bytes[..(bytes.Length * 2 / 3)] : bytes);
    }

    public void Dispose()
    {
        folder.Dispose();
        elsewhere.Dispose();
    }

    // An earlier edit of the same sequence may have lost it already.
    private void LoseWhatIsKept()
    {
        if (Directory.Exists(KeptFolder))
            Directory.Delete(KeptFolder, recursive: true);
    }

    private void Rename(string path, string to)
    {
        if (folder.Exists(path))
            File.Move(folder.FullPath(path), folder.FullPath(to), overwrite: true);
    }

    private void Config(string paper) =>
        folder.Write("site-config.yml",
            $"title:\n  zh-Hans: 报\n  zh-Hant: 報\npapers: {{p: {{zh-Hans: {paper}, zh-Hant: 報}}}}\nrules: {{NP580: off}}\n");

    private void Put(string path, string old, string text) => folder.Write(path, Regex.Replace(folder.Read(path), old, text));

    private void Sidecar(string name, int page) =>
        folder.Write($"seeds/{name}.yml", $"paper: p\ndate: 2021-02-01\npage: {page}\n");

    private void Picture(byte n) =>
        folder.Write("seeds/two.yml", "paper: p\ndate: 2021-02-01\npage: 2\nphotos: [two.png]\n")
            .Write("seeds/two.png", [.. Pictures.Png, n]);

    private void Proof(string name)
    {
        var bag = new DiagnosticBag();
        var page =
            SourceReaders.Read(File.ReadAllBytes(folder.FullPath($"seeds/{name}.txt")), $"seeds/{name}.txt", StatedEncodings.None,
                bag)!;
        var proof = ProofWriter.Write(page, Transcript.Of(Segmenter.Read(page, null), DumpCharacters.Of(page)));
        folder.Write($"seeds/{name}.md", proof);
    }

    private Outcome Run(BuildRequest request, Workshop with) =>
        Pipeline.Run(new SiteFolder(folder.Path), request, with, null, CancellationToken.None);

    private static IEnumerable<string> Files(string output) => Directory.GetFiles(output, "*", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/.banmian/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(output, file)}\n{Encoding.Latin1.GetString(File.ReadAllBytes(file))}");
}
