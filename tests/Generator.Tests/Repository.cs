namespace Banmian.Tests;

/// <summary>
/// The files of the checkout the tests were built in, as far as tests may know them. What its archive is made from is not among
/// them (<c>seeds/</c>, <c>site-config.yml</c>, <c>pages/</c>, <c>glossary/</c>, <c>templates/</c>): it belongs to whoever keeps
/// the archive, and tests pass whatever stands there. They have <see cref="SampleSite"/>.
/// </summary>
internal static class Repository
{
    // Their own files, the documents and sources they hold to be true or in order, and the pictures they take.
    private static readonly string[] Open = ["tests", "docs", "generator", "training", "artifacts"];

    /// <summary>The one document of the program's in a folder of the archive's, which may have done away with it.</summary>
    public const string TemplatesReadme = "templates/README.md";

    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    public static string Path(string relative) =>
        (Array.IndexOf(Open, relative.Split('/')[0]) >= 0 || relative == TemplatesReadme)
            && !relative.Contains("..", StringComparison.Ordinal)
        ? System.IO.Path.Combine(Root, relative)
        : throw new ArgumentException($"tests do not know {relative}: take what you need from tests/sample", nameof(relative));

    private static string FindRoot(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Generator.sln")) ? folder
        : FindRoot(Directory.GetParent(folder)?.FullName
            ?? throw new DirectoryNotFoundException("Generator.sln stands above no test"));
}
