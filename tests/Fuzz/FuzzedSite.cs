using System.Text;
using Banmian.Building;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Fuzz;

/// <summary>A small site in a folder of its own, one file of which is what nobody would write.</summary>
internal sealed class FuzzedSite : IDisposable
{
    private const string Sound = "新区公布复核结果\n日前，新区公布年度复核结果，特色产业基地\n顺利通过复核，这是新区坚持创新的成果。\n数据显示，基地今年将实现总产值增长。\n";

    private const string ManifestPath = "_site/.banmian/files";

    // The dictionaries are loaded once for all sites with the same glossary.
    private static readonly Workshop Shared = new();

    private readonly string folder = Directory.CreateTempSubdirectory("banmian-fuzz-").FullName;

    public FuzzedSite()
    {
        Write("site-config.yml", "title: { zh-Hans: 甲, zh-Hant: 甲 }\n");
        Write("seeds/sound.txt", Sound);
        Write("pages/about.md", "---\ntitle: 甲\nscript: zh-Hans\n---\n\n甲\n");
    }

    /// <summary>What a build of the sound site lists as its files.</summary>
    public static string Manifest()
    {
        using var site = new FuzzedSite();
        site.Run(isCheck: false);
        return File.ReadAllText(Path.Combine(site.folder, ManifestPath));
    }

    public string? Check(string path, string text)
    {
        Write(path, text);
        return FaultOf(Run(isCheck: true), path);
    }

    /// <summary>
    /// Builds the site, changes a file, and builds it again: the new site stands whole, or the old one untouched.
    /// </summary>
    public string? Build(string path, string text)
    {
        if (Run(isCheck: false).Published is null)
            return "the sound site was not built";
        var before = Published();
        Write(path, text);
        var outcome = Run(isCheck: false);
        return FaultOf(outcome, path)
            ?? (outcome.Published is null == Published().SequenceEqual(before) ? null
                : "an error, and the site is not as it was");
    }

    /// <summary>Builds the site over one whose list of files is this: nothing outside the output is written or removed.</summary>
    public string? BuildOver(string manifest)
    {
        Run(isCheck: false);
        Write(ManifestPath, manifest);
        var before = Sources();
        var outcome = Run(isCheck: false);
        return FaultOf(outcome, ManifestPath) ?? (Sources().SequenceEqual(before) ? null : "it reached outside the output");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // What is wrong with the input may be told; of the sound page only that it fills no sheet, and of the program nothing.
    private string? FaultOf(Outcome outcome, string path) =>
        outcome.Diagnostics.FirstOrDefault(found => found.Rule == Rules.ProgramFault || found.Severity == Severity.Error
            && !IsAt(found, path))?.ToString();

    // What an output holds is told at the output.
    private bool IsAt(Diagnostic found, string path) => found.Location.File == path
        || path == ManifestPath && found.Location.File.StartsWith(Path.Combine(folder, "_site"), StringComparison.Ordinal);

    private Outcome Run(bool isCheck) =>
        Pipeline.Run(new SiteFolder(folder), new BuildRequest(null, Path.Combine(folder, "_site")) { IsCheck = isCheck }, Shared,
            null, CancellationToken.None);

    private List<string> Published() =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, "_site"), "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains(".banmian", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}")];

    private List<string> Sources() =>
        [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(Path.Combine(folder, "_site"), StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
    }
}
