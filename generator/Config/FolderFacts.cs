namespace Banmian.Config;

/// <summary>What <c>_folder.yml</c> states for all dumps of its folder and of those below it; the nearest speaks first.</summary>
/// <param name="read">the facts that a folder's own file states; null after an error was reported</param>
internal sealed class FolderFacts(Func<string, RawSidecar?> read)
{
    private readonly Dictionary<string, RawSidecar?> known = new(StringComparer.Ordinal) { [""] = RawSidecar.Empty };

    /// <summary>The facts of a folder of the site; null after an error was reported, once for each file.</summary>
    public RawSidecar? Of(string folder)
    {
        if (known.TryGetValue(folder, out var facts))
            return facts;
        var above = Of(folder.LastIndexOf('/') is var slash and >= 0 ? folder[..slash] : "");
        var own = read(folder);
        return known[folder] = above is null || own is null ? null : own.Or(above);
    }
}
