using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Building.Lists;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Rendering;
using Banmian.Search;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>What one build works with: the site, its plan, its tools, and where files and the outcome of work go.</summary>
/// <param name="Output">The output folder; null where the site is only to be checked.</param>
internal sealed record Build(Desk Desk, SiteArchive Archive, OutputFolder? Output)
{
    public SiteFolder Folder => Desk.Folder;

    public SiteConfig Config => Desk.Config;

    public Lazy<Tools> Tools => Desk.Tools;

    public Memo Memo => Desk.Memo;

    public Run Run => Desk.Run;

    /// <summary>The prints that go into the site; null where none are to.</summary>
    public Prints? Prints { get; init; }

    public Threads Threads { get; init; } = Threads.None;

    /// <summary>What the site is joined of.</summary>
    public IReadOnlyList<SitePart> Parts { get; init; } = [];

    /// <summary>How many pages a block of the index of search has.</summary>
    public BlockSize SearchBlocks { get; init; } = BlockSize.Usual;

    /// <summary>What files are rendered from; null where the tools are not complete, which was reported.</summary>
    public Site? Site =>
        Tools.Value is { AreComplete: true } tools ? new Site(Archive, tools.Templates, tools.Converters!) : null;

    /// <summary>What every page and every list depends on: the tools, and the standing pages each leads to.</summary>
    public string SiteKey { get; } = KeyOf(Desk.ToolsKey, Archive);

    /// <summary>What is taken of each page.</summary>
    public ImmutableArray<Extract> Extracts { get; } = SiteLists.ExtractsOf(Desk.Config);

    public DiagnosticBag NewBag() => Desk.NewBag();

    /// <summary>
    /// Files made earlier under a key, if they need not be made again: in a build every one stands in the output as it was made;
    /// a check, which writes none, asks for what is kept alone, so that a build beside it is in nobody's way.
    /// </summary>
    public MadeFiles? MadeBefore(string key)
    {
        if (Memo.Recall(key, KeptJson.Compact.MadeFiles) is not { } made)
            return null;
        if (Output is not null)
            return Memo.Want(KeyOfLinks(key)) && Stand(made.Files, Output) ? made : null;
        return LinksKept(key) is { } links ? made with { Links = links } : null;
    }

    /// <summary>What the check of links asks of files that were made: as it is kept, or read from them.</summary>
    public LinksOfFiles LinksOf(MadeFiles made) => made.Links ?? LinksKept(made.Key) ?? LinksIn(made.Files);

    /// <summary>The same of files of a key, which need not be of the site any more; null where it is not kept.</summary>
    public LinksOfFiles? LinksKept(string key) => Memo.Recall(KeyOfLinks(key), KeptJson.Compact.LinksOfFiles);

    // What is kept may be torn.
    private LinksOfFiles LinksIn(ImmutableArray<MadeFile> files)
    {
        var (bundle, told) = (new Bundle(Config.BaseUrl, WrittenLinks.PlaceOf), NewBag());
        foreach (var file in files)
            bundle.Add(file.Path, Output!.BytesOf(file.Path), told);
        return new LinksOfFiles(bundle.Ids, bundle.Close(told));
    }

    // Files that stand in a part are taken over, all or none: what is put once cannot be put again.
    private bool Stand(ImmutableArray<MadeFile> files, OutputFolder output)
    {
        var missing = files.Where(file => output.MarkIfUntouched(file.Path) != file.Mark).ToList();
        var found = missing.Select(InPart).TakeWhile(bytes => bytes is not null).ToList();
        if (found.Count < missing.Count)
            return false;
        foreach (var (file, bytes) in missing.Zip(found))
            output.Put(file.Path, bytes);
        return true;
    }

    private byte[]? InPart(MadeFile file) =>
        Parts.Select(part => part.Read(file.Path, file.Mark)).FirstOrDefault(bytes => bytes is not null);

    /// <summary>Where people wrote the links that stand in files of the site.</summary>
    public WrittenLinks WrittenLinks { get; } = new(Archive);

    /// <summary>
    /// Takes files as they are rendered: each is checked with the others, handed to the output and forgotten. The run ends after
    /// an error.
    /// </summary>
    public MadeFiles Make(string key, IEnumerable<RenderedFile> files, Run run)
    {
        var bundle = new Bundle(Config.BaseUrl, WrittenLinks.PlaceOf);
        var made = ImmutableArray.CreateBuilder<MadeFile>();
        foreach (var (path, bytes) in run.Clock.Each("rendering", files))
        {
            run.Clock.Time("checks", () => bundle.Add(path, bytes.Span, run.Found));
            var mark = run.Clock.Time("staging", () => Output?.Put(path, bytes.Span) ?? FileMark.Of(bytes.Span));
            made.Add(new MadeFile(path, mark));
        }
        // Broken links that only follow from a page that did not render are not told.
        run.NeedNoErrors();
        var links = new LinksOfFiles(bundle.Ids, run.Whole("checks", bundle.Close));
        var done = new MadeFiles(key, made.ToImmutable(), [.. run.Found.Items.Select(Finding.Of)]) { AreNew = true };
        var areKept = Memo.Keep(KeyOfLinks(key), links, KeptJson.Compact.LinksOfFiles);
        Memo.Keep(key, done, KeptJson.Compact.MadeFiles);
        return areKept ? done : done with { Links = links };
    }

    private static string KeyOf(string toolsKey, SiteArchive archive)
    {
        var key = new BuildKey("site").Add(toolsKey);
        foreach (var standing in archive.StandingPages.SelectMany(page => page.Versions.Prepend(page)))
            key.Add(standing.Slug).Add(standing.Title).Add(standing.Script.ToString());
        return key.Hashed();
    }

    private static string KeyOfLinks(string files)
    {
        var key = new BuildKey("links of files").Add(files);
        return key.Hashed();
    }
}
