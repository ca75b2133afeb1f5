using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Printing;

/// <summary>
/// Finds the Chromium, Chrome or Edge that is installed: as named, else by the environment, the PATH, the usual places.
/// </summary>
internal static class InstalledBrowser
{
    public const string Variable = "BANMIAN_CHROMIUM";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    /// <summary>The browser's program, or null after an error was reported.</summary>
    /// <param name="named">the program a person named on the command line; null where none</param>
    /// <param name="site">the site that is printed: whatever stands in its folder came with the archive and is never run</param>
    public static string? Find(string? named, SiteFolder site, DiagnosticBag bag)
    {
        if (Find(named, bag) is not { } program)
            return null;
        if (!site.Holds(program))
            return program;
        bag.Report(Rules.NoBrowser, new Location(program), $"this program stands in the site's folder, so it is not run",
            $"name one outside of it with --browser or in {Variable}");
        return null;
    }

    private static string? Find(string? named, DiagnosticBag bag)
    {
        var asked = string.IsNullOrEmpty(named) ? Environment.GetEnvironmentVariable(Variable) : named;
        if (!string.IsNullOrEmpty(asked))
        {
            if ((File.Exists(asked) ? Path.GetFullPath(asked) : OnPath(Ending(asked))) is { } there)
                return there;
            bag.Report(Rules.NoBrowser, new Location(asked), Path.GetFileName(asked) == asked
                ? Sentence.Of($"no program of this name is in {Path.GetFullPath(".")} or in a folder of the PATH")
                : NothingThere.OfFile(asked).What, $"name the browser's program with --browser or in {Variable}");
            return null;
        }
        if (Names.Select(name => OnPath(Ending(name))).Concat(UsualPlaces().Where(File.Exists))
            .FirstOrDefault(path => path is not null) is { } found)
            return found;
        bag.Report(Rules.NoBrowser, new Location("print"),
            $"no Chromium, Chrome or Edge is in a folder of the PATH, nor at {UsualPlaces()}",
            $"install one (Debian: apt install chromium; elsewhere Chrome or Edge), "
            + $"or name its program with --browser or in {Variable}");
        return null;
    }

    private static string Ending(string name) =>
        OperatingSystem.IsWindows() && !name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name + ".exe" : name;

    private static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> UsualPlaces() =>
        OperatingSystem.IsWindows() ? OnWindows()
        : OperatingSystem.IsMacOS() ? new[] { "Chromium", "Google Chrome", "Microsoft Edge" }
            .Select(name => $"/Applications/{name}.app/Contents/MacOS/{name}")
        : ["/usr/bin/chromium", "/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];

    private static IEnumerable<string> OnWindows() =>
        from root in (string[])["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
        let folder = Environment.GetEnvironmentVariable(root)
        where !string.IsNullOrEmpty(folder)
        from program in (string[])[@"Google\Chrome\Application\chrome.exe",
            @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"]
        select Path.Combine(folder, program);
}
