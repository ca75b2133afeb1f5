using System.Collections.Concurrent;
using Banmian.Tests.Commands;
using Banmian.Tests.Serving;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banmian.Tests.Browser;

/// <summary>An archivist with a page of the preview open, who saves files.</summary>
public sealed class PreviewTests(Chromium chromium)
{
    private const string Page = "zh-hans/undated/page/";

    private static readonly LocatorAssertionsToContainTextOptions Soon = new() { Timeout = 30_000 };

    [Fact]
    public async Task Shows_what_is_saved_on_every_page_that_is_open()
    {
        using var site = TestSite.Create();
        using var served = await ServedSite.Start(site.Path, []);
        var (page, story) = (await chromium.Open(), await chromium.Open());
        var complaints = new ConcurrentQueue<string>();
        page.Console += (_, message) => complaints.Enqueue(message.Text);
        page.PageError += (_, error) => complaints.Enqueue(error);
        await page.GotoAsync($"{served.Address}{Page}");
        await story.GotoAsync($"{served.Address}{Page}01/");

        Change(site, TestSite.Dump, "复核结果", "复核结论");
        await Expect(page.Locator("main")).ToContainTextAsync("复核结论", Soon);
        await Expect(story.Locator("h1")).ToContainTextAsync("复核结论", Soon);

        Assert.Equal(0, ProgramRun.In(site.Path, ["proof", TestSite.Dump]).ExitCode);
        Change(site, "seeds/page.md", "复核结论", "复审结论");
        await Expect(story.Locator("h1")).ToContainTextAsync("复审结论", Soon);

        site.Write("seeds/page.yml", "note: 得自旧藏\n");
        await Expect(page.Locator("body")).ToContainTextAsync("得自旧藏", Soon);

        site.Write("templates/parts/footer.html", SampleSite.Template("templates/parts/footer.html")
            .Replace("</footer>", "<p>改过的页脚</p></footer>", StringComparison.Ordinal));
        await Expect(page.Locator("footer")).ToContainTextAsync("改过的页脚", Soon);

        site.Write("templates/assets/site.css", SampleSite.Template("templates/assets/site.css")
            + "\nbody { border-top: 7px solid }\n");
        await Expect(page.Locator("body")).ToHaveCSSAsync("border-top-width", "7px", new() { Timeout = 30_000 });

        Assert.Empty(complaints);
        await page.CloseAsync();
        await story.CloseAsync();
    }

    [Fact]
    public async Task Keeps_the_place_on_the_page()
    {
        using var site = TestSite.Create();
        using var served = await ServedSite.Start(site.Path, []);
        var page = await chromium.Open(390, 300);
        await page.GotoAsync($"{served.Address}{Page}source/");
        await page.EvaluateAsync("scrollTo(0, 200)");
        Change(site, TestSite.Dump, "总产值增长", "总产值大增");
        await Expect(page.Locator("body")).ToContainTextAsync("总产值大增", Soon);
        await page.WaitForFunctionAsync("scrollY === 200");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Shows_what_is_wrong_until_it_is_mended()
    {
        using var site = TestSite.Create();
        using var served = await ServedSite.Start(site.Path, []);
        var page = await chromium.Open();
        await page.GotoAsync($"{served.Address}{Page}");
        var config = site.Read("site-config.yml");
        site.Write("site-config.yml", config + "<b>x</b>: 1\n").Write("seeds/page.yml", "pege: 2\n");
        var entries = page.Locator("#banmian-preview li");
        await Expect(entries.First).ToContainTextAsync($"site-config.yml:{config.Split('\n').Length}:1 NP102", Soon);
        await Expect(entries.First).ToContainTextAsync("“<b>x</b>” is not a key of this file");
        await Expect(page.Locator("main")).ToContainTextAsync("复核结果");

        site.Write("site-config.yml", config);
        await Expect(entries.First).ToContainTextAsync("seeds/page.yml:1:1 NP102", Soon);
        await Look(page);

        File.Delete(site.FullPath("seeds/page.yml"));
        await Expect(page.Locator("#banmian-preview")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        await page.CloseAsync();
    }

    [Fact]
    public async Task Says_when_the_page_is_gone_and_shows_it_when_it_is_back()
    {
        // A dump that is only renamed is known by its text, and its address leads on.
        using var site = TestSite.Create().Write("seeds/other.txt", "别的消息\n日前，邻县公布了年度考核结果，各项工作顺利完成。\n");
        using var served = await ServedSite.Start(site.Path, []);
        var page = await chromium.Open();
        await page.GotoAsync($"{served.Address}{Page}");
        var title = await page.TitleAsync();
        File.Move(site.FullPath(TestSite.Dump), site.FullPath("taken-out.txt"));
        await Expect(page).Not.ToHaveTitleAsync(title, new() { Timeout = 30_000 });
        await Expect(page.Locator("h1")).ToContainTextAsync("没有");
        File.Move(site.FullPath("taken-out.txt"), site.FullPath(TestSite.Dump));
        await Expect(page).ToHaveTitleAsync(title, new() { Timeout = 30_000 });
        await page.CloseAsync();
    }

    [Fact]
    public async Task Waits_for_a_site_that_is_not_built_yet_and_for_a_server_that_starts_again()
    {
        using var site = TestSite.Create();
        var dump = site.Read(TestSite.Dump);
        File.Delete(site.FullPath(TestSite.Dump));
        var page = await chromium.Open();
        int port;
        using (var served = await ServedSite.Start(site.Path, ["--port", "4800"]))
        {
            port = served.Address.Port;
            await page.GotoAsync($"{served.Address}{Page}");
            await Expect(page.Locator("#banmian-preview li")).ToContainTextAsync("NP007", Soon);
            site.Write(TestSite.Dump, dump);
            await Expect(page.Locator("main")).ToContainTextAsync("复核结果", Soon);
            Assert.Equal(0, await served.Interrupt());
        }
        Change(site, TestSite.Dump, "复核结果", "复核结论");
        using var again = await ServedSite.Start(site.Path, ["--port", $"{port}"]);
        await Expect(page.Locator("main")).ToContainTextAsync("复核结论", Soon);
        await page.CloseAsync();
    }

    // The panel in both colour schemes on a desk and in a hand: legible, within the screen, and for a person to look at.
    private static async Task Look(IPage page)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            foreach (var width in (int[])[390, 1440])
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await page.SetViewportSizeAsync(width, 800);
                Assert.Equal("fixed",
                    await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('#banmian-preview')).position"));
                await page.ScreenshotAsync(
                    new PageScreenshotOptions
                    {
                        Path = Repository.Path($"artifacts/preview-{scheme}-{width}.png".ToLowerInvariant()),
                    });
                var found =
                    (await page.RunAxe()).Violations.SelectMany(v =>
                        v.Nodes.Select(node => $"{scheme} {width} px: {v.Id}, {v.Help}: {node.Html}")).ToList();
                Assert.True(found.Count == 0, string.Join('\n', found));
            }
        Assert.Empty(await Screens.WiderThanTheirs(page));
    }

    private static void Change(TempFolder site, string path, string old, string @new)
    {
        Assert.Contains(old, site.Read(path), StringComparison.Ordinal);
        site.Write(path, site.Read(path).Replace(old, @new, StringComparison.Ordinal));
    }
}
