using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Segmentation.Reading;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>
/// A dump named on the command line, wherever it stands, what is stated about it, the configuration of the site whose folder
/// the program runs in, and what the dump is to be read with.
/// </summary>
internal sealed record NamedDump(SourcePage Page, Script? Script, RawSidecar Stated, SiteConfig? Config, PageReader Reader)
{
    private static readonly ImmutableArray<string> BesideDumps = [".yml", ".yaml", ".md", ".csv", ".json"];

    /// <summary>
    /// Does a command's work on each dump, in a run of its own, so that one that cannot be read keeps no other from being read;
    /// and gives what was found in all.
    /// </summary>
    public static DiagnosticBag Each(IEnumerable<string> files, Action<string, NamedDump, Run> work)
    {
        var all = new DiagnosticBag();
        var whole = new Run(all, new StageClock());
        if (whole.AttemptFor(SiteConfigParser.FileName, () => SiteHere.Load(whole)) is not { } site)
            return all;
        foreach (var file in NamedFiles.Of(files))
        {
            var run = whole.Beside(new DiagnosticBag());
            run.AttemptFor(NamedFile.Shown(file), () => work(file, Read(file, site, run), run));
            all.AddRange(run.Found);
        }
        return all;
    }

    /// <summary>The dump; the run ends where it cannot be read.</summary>
    public static NamedDump Read(string path, SiteHere site, Run run)
    {
        NeedDump(path, run);
        var stated = run.Need(FactsOf(path, site.Facts, run.Found));
        var (script, encoding) = SidecarParser.OfDump(stated, run.Found);
        run.NeedNoErrors();
        var limit = SizeLimit.OfDump(site.Config?.LargestDump ?? SizeLimit.LargestDump);
        var bytes = run.Need(LimitedFile.Read(path, NamedFile.Shown(path), limit, run.Found));
        var encodings = new StatedEncodings(encoding, site.Config?.Encoding);
        var page = PagePipeline.Decode(bytes, NamedFile.Shown(path), encodings, run);
        return new NamedDump(page, script, stated, site.Config, site.Reader);
    }

    /// <summary>The papers of the site, if the program runs in the folder of one.</summary>
    public ImmutableArray<Paper> Papers => Config is null ? [] : [.. Config.Papers.Values];

    /// <summary>The page as the program reads it.</summary>
    public PageReading Reading(Run run) => PagePipeline.Read(Page, Script, Reader, run);

    // A folder without dumps, and the files that stand beside them, which a slip or a pattern of the shell names.
    private static void NeedDump(string path, Run run)
    {
        if (Directory.Exists(path) && Path.GetPathRoot(Path.GetFullPath(path)) != Path.GetFullPath(path))
            run.Found.Report(Rules.NotADump, new Location(NamedFile.Shown(path)), $"there is no dump in this folder or below",
                $"name a folder that holds .txt files, as seeds/ does");
        run.NeedNoErrors();
        if (!BesideDumps.Contains(Path.GetExtension(path).ToLowerInvariant()))
            return;
        var dump = Path.ChangeExtension(path, ".txt");
        run.Found.Report(Rules.NotADump, new Location(NamedFile.Shown(path)), $"this is no dump of a page",
            File.Exists(dump) ? Sentence.Of($"name the dump beside it: {NamedFile.Shown(dump)}")
                : Sentence.Of($"name a .txt file of seeds/, or a folder of them"));
        run.NeedNoErrors();
    }

    // Of a dump of the site everything that states facts is asked, of another its sidecar alone.
    private static RawSidecar? FactsOf(string path, StatedFacts? facts, DiagnosticBag bag)
    {
        var (dump, sidecar) = (NamedFile.Shown(path), Path.ChangeExtension(path, ".yml"));
        var has = File.Exists(sidecar);
        if (facts is not null && dump.StartsWith($"{SourceFolder.Name}/", StringComparison.Ordinal))
            return facts.Of(new SourceFile(dump, has ? NamedFile.Shown(sidecar) : null, null));
        if (!has)
            return RawSidecar.Empty;
        return NamedFile.ReadTextBeside(sidecar, bag) is { } text
            && YamlParser.ReadMap(text, NamedFile.Shown(sidecar), bag) is { } map
            ? RawSidecar.From(map, bag) : null;
    }
}
