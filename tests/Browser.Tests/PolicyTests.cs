using System.Collections.Concurrent;

namespace Banmian.Tests.Browser;

/// <summary>
/// Every layout works under the Content-Security-Policy it states: nothing it needs is refused, and nothing else is let in.
/// </summary>
public sealed class PolicyTests(Chromium chromium, FrontPageSite site)
{
    [Fact]
    public async Task No_page_asks_for_what_its_policy_refuses()
    {
        var page = await chromium.Open();
        var said = new ConcurrentQueue<string>();
        page.Console += (_, message) => said.Enqueue($"{message.Location}: {message.Text}");
        page.RequestFailed += (_, request) => said.Enqueue($"{page.Url}: {request.Url} {request.Failure}");
        // One story and one source view stand for all.
        var seen = 0;
        foreach (var path in site.Pages.Where(path => !path.EndsWith("/index.html", StringComparison.Ordinal)
            || path.Split('/') is not [.., var story, _] || !int.TryParse(story, out var number) || number <= 1))
        {
            await site.Visit(page, path);
            // all.css, and by it the faces and the numbers of the sheet
            Assert.True(await page.EvaluateAsync<bool>("""
                document.fonts.size > 0 && getComputedStyle(document.documentElement).getPropertyValue('--sheet-width') !== ''
                """), path);
            Assert.Equal(0, await page.EvaluateAsync<int>("""
                async () => (await Promise.allSettled([...document.images]
                  .map(image => { image.loading = 'eager'; return image.decode(); }))).filter(done => done.reason).length
                """));
            seen++;
        }
        Assert.True(seen > 10);
        Assert.Empty(said);
    }

    [Fact]
    public async Task A_script_and_a_picture_of_another_host_are_refused()
    {
        var page = await chromium.Open();
        var said = new ConcurrentQueue<string>();
        page.Console += (_, message) => said.Enqueue(message.Text);
        await site.Visit(page, "zh-hans/index.html");
        await page.EvaluateAsync("""
            () => new Promise(done => {
                let refused = 0;
                document.addEventListener('securitypolicyviolation', () => { if (++refused == 2) done(); });
                document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }),
                  Object.assign(new Image(), { src: 'https://example.org/x.png' }));
            })
            """);
        Assert.False(await page.EvaluateAsync<bool>("'ran' in window"));
        Assert.All(said, text => Assert.Contains("Content Security Policy", text, StringComparison.Ordinal));
    }
}
