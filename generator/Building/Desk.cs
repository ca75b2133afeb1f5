using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>What the pages of a site are read with, before it is known where they stand.</summary>
/// <param name="ToolsKey">The key of the tools: part of the key of everything made with them.</param>
internal sealed record Desk(
    SiteFolder Folder, SiteConfig Config, string ToolsKey, Lazy<Tools> Tools, Memo Memo, Run Run)
{
    /// <summary>What was read before its page is made.</summary>
    public EarlyReadings Early { get; } = new();

    public DiagnosticBag NewBag() => new(Config.Severities);

    /// <summary>Reports what is wrong with the tools, without loading them where that is known.</summary>
    public void ReportTools(DiagnosticBag found)
    {
        var known = Tools.IsValueCreated ? null : Memo.Recall(ToolsKey, KeptJson.Compact.ToolsFound);
        Finding.Report(known?.Found ?? Tools.Value.Found, found);
        if (known is null && Tools.Value.AreComplete)
            Memo.Keep(ToolsKey, new ToolsFound(Tools.Value.Found), KeptJson.Compact.ToolsFound);
    }

    /// <summary>The bytes of a dump; null where it cannot be read, which is reported.</summary>
    public byte[]? DumpOf(PageSource source, DiagnosticBag bag) =>
        Folder.ReadBytes(source.Path, SizeLimit.OfDump(Config.LargestDump), bag);

    /// <summary>The mark of these bytes, as it is throughout the build; null where they cannot be read.</summary>
    public FileMark? MarkOf(PageSource source) => Folder.MarkOf(source.Path, SizeLimit.OfDump(Config.LargestDump));

    /// <summary>What the text of a page depends on.</summary>
    /// <param name="on">the key of what it is read with</param>
    public BuildKey KeyOfText(string kind, string on, PageSource source)
    {
        var key = new BuildKey(kind).Add(on).Add(source.Path).Add(MarkOf(source)?.ToString()).Add(source.Stated.Mark);
        return source.Files.Proof is { } proof ? key.AddFile(proof, Folder) : key;
    }
}
