using System.Collections.Immutable;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Tests.Publishing;

/// <summary>
/// A site's folder of a test's own, and builds of small sites into its <c>_site</c>: each says whole which files there are.
/// </summary>
internal sealed class OutputSite : IDisposable
{
    public TempFolder Folder { get; } = new();

    public DiagnosticBag Bag { get; } = new();

    public OutputFolder? Open(string output = "_site", Disk? disk = null) =>
        OutputFolder.Open(Folder.FullPath(output), new SiteFolder(Folder.Path), Bag, disk ?? new Disk());

    public Published? Build(params (string Path, string Text)[] files) => Build("_site", null, files);

    public Published? Build(string output, Disk? disk, params (string Path, string Text)[] files)
    {
        using var opened = Open(output, disk);
        return opened?.Commit(files.ToDictionary(f => f.Path, f => opened.Put(f.Path, Encoding.UTF8.GetBytes(f.Text))));
    }

    /// <summary>The files of the output with their text, without the program's own, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Files()
    {
        var output = Folder.FullPath("_site");
        return !Directory.Exists(output) ? ImmutableSortedDictionary<string, string>.Empty
            : Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(output, file))
            .Where(path => !path.StartsWith(".banmian/", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(path => path, path => File.ReadAllText(Path.Combine(output, path)),
                StringComparer.Ordinal);
    }

    public void Dispose() => Folder.Dispose();
}
