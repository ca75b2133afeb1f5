using System.Threading.Channels;
using Banmian.Serving;

namespace Banmian.Tests.Serving;

public sealed class SiteRebuilderTests
{
    // How editors save: a path of the site, and what they do to it.
    private static readonly Dictionary<string, Action<TempFolder>> Saves = new()
    {
        ["in place"] = site => site.Write("pages/index.html", "new"),
        ["another file renamed over it"] = site =>
            File.Move(site.Write("pages/.index.swp", "new").FullPath("pages/.index.swp"), site.FullPath("pages/index.html"),
                overwrite: true),
        ["another file renamed over it, from elsewhere"] = site =>
            File.Move(site.Write(".elsewhere/index.html", "new").FullPath(".elsewhere/index.html"),
                site.FullPath("pages/index.html"), overwrite: true),
        ["the old one renamed away and written anew"] = site =>
        {
            File.Move(site.FullPath("pages/index.html"), site.FullPath("pages/index.html~"));
            site.Write("pages/index.html", "new");
            File.Delete(site.FullPath("pages/index.html~"));
        },
        ["deleted and written anew"] = site =>
        {
            File.Delete(site.FullPath("pages/index.html"));
            site.Write("pages/index.html", "new");
        },
        ["cut short, then written in pieces"] = site =>
        {
            using var file = new FileStream(site.FullPath("pages/index.html"), FileMode.Create);
            foreach (var letter in "new"u8.ToArray())
            {
                file.WriteByte(letter);
                file.Flush();
            }
        },
        ["the folder put in the place of another"] = site =>
        {
            Directory.Move(site.FullPath("pages"), site.FullPath("before"));
            site.Write("after/index.html", "new");
            Directory.Move(site.FullPath("after"), site.FullPath("pages"));
            Directory.Delete(site.FullPath("before"), recursive: true);
        },
        ["the folder deleted and made anew"] = site =>
        {
            Directory.Delete(site.FullPath("pages"), recursive: true);
            site.Write("pages/index.html", "new");
        },
    };

    public static TheoryData<string> AllSaves => [.. Saves.Keys];

    [Theory]
    [MemberData(nameof(AllSaves))]
    public async Task Builds_a_saved_file_however_it_is_saved(string how)
    {
        await using var preview = await RunningPreview.Start();
        foreach (var word in (string[])["first", "second"])
        {
            // Twice: what watched the file or its folder must still, or again, do so.
            Saves[how](preview.Site);
            preview.Site.Write("pages/word.txt", word);
            await preview.Until(_ => Published(preview, "index.html") == "new" && Published(preview, "word.txt") == word);
            preview.Site.Write("pages/index.html", "old");
            await preview.Until(_ => Published(preview, "index.html") == "old");
        }
        Assert.Empty(preview.Warnings);
    }

    [Fact]
    public async Task Builds_what_comes_and_goes_with_new_folders()
    {
        await using var preview = await RunningPreview.Start();
        preview.Site.Write("pages/2021/02/index.html", "new");
        await preview.Until(_ => Published(preview, "2021/02/index.html") == "new");
        preview.Site.Write("pages/2021/02/index.html", "newer");
        await preview.Until(_ => Published(preview, "2021/02/index.html") == "newer");
        Directory.Move(preview.Site.FullPath("pages/2021"), preview.Site.FullPath("pages/2022"));
        await preview.Until(_ => Published(preview, "2022/02/index.html") == "newer");
        preview.Site.Write("pages/2022/02/index.html", "newest");
        await preview.Until(_ => Published(preview, "2022/02/index.html") == "newest");
        Directory.Delete(preview.Site.FullPath("pages/2022"), recursive: true);
        await preview.Until(_ => Published(preview, "2022/02/index.html") is null);
    }

    [Fact]
    public async Task Builds_once_for_all_that_changed_during_a_build()
    {
        await using var preview = await RunningPreview.Start();
        preview.Gate = Channel.CreateUnbounded<bool>();
        preview.Save("index.html", "one");
        await Eventually(() => preview.Builds == 2);
        foreach (var word in (string[])["two", "three", "four"])
        {
            preview.Save("index.html", word);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        await preview.Gate.Writer.WriteAsync(true, TestContext.Current.CancellationToken);
        await Eventually(() => preview.Builds == 3);
        await preview.Gate.Writer.WriteAsync(true, TestContext.Current.CancellationToken);
        await preview.Until(_ => Published(preview, "index.html") == "four");

        // Had there been another build to come, it would take this one's turn.
        preview.Gate = null;
        preview.Save("index.html", "five");
        await preview.Until(_ => Published(preview, "index.html") == "five");
        Assert.Equal(4, preview.Builds);
    }

    [Fact]
    public async Task Is_not_moved_by_what_it_writes_nor_by_what_is_no_part_of_a_site()
    {
        await using var preview = await RunningPreview.Start();
        preview.Site.Write("_site/zh-hans/index.html", "x").Write(".git/index", "x").Write("pages/.index.html.swp", "x")
            .Write("generator/obj/x", "x").Write("generator/bin/x", "x").Write("generator/node_modules/a/x", "x");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        preview.Save("index.html", "two");
        await preview.Until(_ => Published(preview, "index.html") == "two");
        Assert.Equal(2, preview.Builds);
    }

    [Fact]
    public async Task Shows_a_site_whose_first_build_failed_as_soon_as_it_is_mended()
    {
        await using var preview = await RunningPreview.Start(site => site.Write("pages/index.html", "broken"));
        Assert.Single(preview.Preview.State.Errors);
        var waiting = await preview.Get("/");
        Assert.Equal(404, waiting.Status);
        Assert.Contains("<script src=\"/.banmian/reload.js\" data-edition=\"0\">", waiting.Text, StringComparison.Ordinal);
        preview.Save("index.html", "mended");
        Assert.True((await preview.Until(state => state.Errors.IsEmpty)).Edition > 0);
        Assert.Equal(200, (await preview.Get("/")).Status);
    }

    [Fact]
    public void Counts_editions_upwards_whatever_the_clock_says()
    {
        var changed = new BuildResult([], new(1, 0, 0), null);
        var first = PreviewState.Unbuilt.After(changed, now: 1000);
        Assert.Equal(1001, first.After(changed, now: 10).Edition);
        Assert.Equal(1000, first.After(new BuildResult([], new(0, 1, 0), null), now: 2000).Edition);
        Assert.Equal(2000, first.After(new BuildResult([], new(0, 0, 1), null), now: 2000).Edition);
    }

    private static string? Published(RunningPreview preview, string path) =>
        Path.Combine(preview.Output, path) is var file && File.Exists(file) ? File.ReadAllText(file) : null;

    private static async Task Eventually(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.True(tries < 600, "waited for half a minute");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
