using System.Globalization;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Banmian.Tests.Browser.Chromium))]
// One test at a time has the browser. Those of the command `print`, which starts its own, run beside them.
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]

namespace Banmian.Tests.Browser;

/// <summary>
/// The Chromium that is installed on this machine, started once for all tests; Playwright's own browsers are never fetched.
/// Where none is installed tests are skipped, unless <c>BANMIAN_BROWSER=required</c>.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--no-first-run"];

    /// <summary>Whether a test that lacks what it needs fails, as in CI, and is not skipped.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable("BANMIAN_BROWSER") == "required";

    public static bool IsInstalled => Find() is not null;

    private readonly TempFolder profile = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = Arguments,
        });
    }

    /// <summary>A new page with storage of its own; skips the test where there is no browser.</summary>
    public async Task<IPage> Open(int width = 1440, int height = 1000, ColorScheme scheme = ColorScheme.Light)
    {
        if (browser is null && IsRequired)
            Assert.Fail("BANMIAN_BROWSER=required, and no Chromium or Chrome is installed");
        Assert.SkipWhen(browser is null, "no Chromium or Chrome is installed; install one, or name it with BANMIAN_CHROMIUM");
        return await browser!.NewPageAsync(
            new BrowserNewPageOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ColorScheme = scheme,
            });
    }

    /// <summary>A page of a reader who has set the browser's text to twice its usual size (32 px).</summary>
    public Task<IPage> OpenWithLargeText() => OpenWith("\"default_font_size\": 32");

    /// <summary>A page of a reader who lets the browser show no type smaller than this (CSS pixels).</summary>
    public Task<IPage> OpenWithLeastType(int size) =>
        OpenWith(string.Create(CultureInfo.InvariantCulture, $"\"minimum_font_size\": {size}"));

    private async Task<IPage> OpenWith(string preference)
    {
        await (await Open()).CloseAsync();
        profile.Write("Default/Preferences", $$"""{ "webkit": { "webprefs": { {{preference}} } } }""");
        var context =
            await playwright!.Chromium.LaunchPersistentContextAsync(profile.Path,
                new BrowserTypeLaunchPersistentContextOptions { ExecutablePath = Find(), Args = Arguments });
        return context.Pages[0];
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        profile.Dispose();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("BANMIAN_CHROMIUM") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
