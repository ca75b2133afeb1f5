using Banmian.Config;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary>The site that a dump belongs to, where this is not the folder the program runs in.</summary>
/// <param name="Folder">the absolute path of the site's folder</param>
/// <param name="Dump">the dump's path in the site</param>
internal sealed record OtherSite(string Folder, string Dump)
{
    /// <summary>The site of a file that is named to a command; null where no other has it among its dumps.</summary>
    public static OtherSite? Of(string file)
    {
        var full = Path.GetFullPath(file);
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var dump = NamedFile.Shown(Path.GetRelativePath(folder, full));
            if (dump.StartsWith($"{SourceFolder.Name}/", StringComparison.Ordinal)
                && File.Exists(Path.Combine(folder, SiteConfigParser.FileName)))
                return folder == Path.GetFullPath(".") || !File.Exists(full) ? null : new OtherSite(folder, dump);
        }
        return null;
    }
}
