using Banmian.Rendering;

namespace Banmian.Tests;

/// <summary>The site in <c>tests/sample</c>, to build as it is or to take parts of; templates are the program's.</summary>
internal static class SampleSite
{
    public const string Dump = "seeds/000_e511ca848f924cbd.txt";

    public static string Folder => Repository.Path("tests/sample");

    public static string Path(string relative) => Repository.Path("tests/sample/" + relative);

    /// <summary>Every file below one of its folders, by its path in the site.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> FilesBelow(string folder) =>
        Directory.EnumerateFiles(Path(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (System.IO.Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllBytes(file)));

    /// <summary>Puts its configuration, standing pages and glossary into another site.</summary>
    public static TempFolder WithoutDumps(TempFolder site)
    {
        foreach (var (path, bytes) in FilesBelow("pages").Concat(FilesBelow("glossary")))
            site.Write(path, bytes);
        return site.Write("site-config.yml", File.ReadAllBytes(Path("site-config.yml")));
    }

    /// <summary>The text of a template the program comes with, for a site to change, by its path in a site.</summary>
    public static string Template(string path) => TemplateFiles.ShippedText(path);
}
