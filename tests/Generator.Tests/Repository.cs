namespace Banmian.Tests;

/// <summary>Files of the checkout the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string FindRoot(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Generator.sln")) ? folder
        : FindRoot(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("Generator.sln stands above no test"));
}
