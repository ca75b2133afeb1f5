using System.Text.RegularExpressions;

namespace Banmian.Tests.Serving;

public sealed partial class AnswersTests
{
    [Fact]
    public async Task Gives_pages_byte_for_byte_but_for_the_script()
    {
        const string Html =
            "<!DOCTYPE html>\r\n<html lang=\"zh-Hans\"><head>\n<title>版面 · "
                + "𠮷</title></head><body><header>x</header></body></html>";
        await using var preview = await RunningPreview.Start(site => site.Write("pages/zh-hans/index.html", Html));
        var answer = await preview.Get("/zh-hans/");
        Assert.Matches(Script(), answer.Text);
        Assert.StartsWith("<!DOCTYPE html>\r\n<html lang=\"zh-Hans\"><head><script ", answer.Text, StringComparison.Ordinal);
        Assert.Equal(Html, Script().Replace(answer.Text, "", 1));
    }

    [Theory]
    [InlineData("<HEAD><header>", "<HEAD>!<header>")]
    [InlineData("<head\nid=\"a\"><title>", "<head\nid=\"a\">!<title>")]
    [InlineData("<header><p>", "<header><p>!")]
    [InlineData("", "!")]
    public async Task Puts_the_script_at_the_head_of_the_head_or_at_the_end(string html, string expected)
    {
        await using var preview = await RunningPreview.Start(site => site.Write("pages/a.html", html));
        Assert.Equal(expected, Script().Replace((await preview.Get("/a.html")).Text, "!"));
    }

    [Theory]
    [InlineData("a.css", "text/css; charset=utf-8")]
    [InlineData("a.json", "application/json; charset=utf-8")]
    [InlineData("a.xml", "text/xml; charset=utf-8")]
    [InlineData("a.txt", "text/plain; charset=utf-8")]
    [InlineData("a.md", "text/markdown; charset=utf-8")]
    [InlineData("a.js", "text/javascript; charset=utf-8")]
    [InlineData("a.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("a.png", "image/png")]
    [InlineData("a.webp", "image/webp")]
    [InlineData("a.woff2", "font/woff2")]
    [InlineData("a", "application/octet-stream")]
    public async Task Gives_other_files_as_they_are_and_says_what_they_are(string name, string type)
    {
        byte[] bytes = [0, 1, 255, .. "<head>"u8];
        await using var preview = await RunningPreview.Start(site => site.Write($"pages/{name}", bytes));
        var answer = await preview.Get($"/{name}");
        Assert.Equal((200, type), (answer.Status, answer.Headers["content-type"]));
        Assert.Equal(bytes, answer.Body);
        Assert.Equal(("nosniff", "no-store"), (answer.Headers["x-content-type-options"], answer.Headers["cache-control"]));
    }

    // A browser asks for it where a file names no icon, as a text does not, and would complain of a 404.
    [Fact]
    public async Task Has_no_icon_for_files_that_name_none_and_calls_that_no_fault()
    {
        await using var preview = await RunningPreview.Start();
        Assert.Equal(204, (await preview.Get("/favicon.ico")).Status);
    }

    [Theory]
    [InlineData("/secret.txt")]
    [InlineData("/../secret.txt")]
    [InlineData("/a/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/%252e%252e/secret.txt")]
    [InlineData("/..%c0%afsecret.txt")]
    [InlineData("/....//secret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/%00/../secret.txt")]
    [InlineData("/index.html%00.txt")]
    [InlineData("/a/link.txt")]
    [InlineData("/linked/secret.txt")]
    [InlineData("/linked")]
    [InlineData("/.banmian/files")]
    [InlineData("/.banmian/staged/../files")]
    [InlineData("/a/.hidden/x.txt")]
    [InlineData("/%2ehidden.txt")]
    [InlineData("/C:/secret.txt")]
    [InlineData("file:///secret.txt")]
    public async Task Gives_nothing_from_outside_the_output_and_nothing_hidden(string path)
    {
        using var outside = new TempFolder().Write("secret.txt", "secret");
        await using var preview =
            await RunningPreview.Start(site => site.Write("secret.txt", "secret").Write("pages/a/b.txt", "b"));
        File.CreateSymbolicLink(Path.Combine(preview.Output, "a/link.txt"), outside.FullPath("secret.txt"));
        File.CreateSymbolicLink(Path.Combine(preview.Output, "linked"), outside.Path);
        preview.Site.Write("_site/a/.hidden/x.txt", "secret").Write("_site/.hidden.txt", "secret");
        var answer = await preview.Get(path);
        Assert.Contains(answer.Status, (int[])[400, 404]);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_nothing_from_a_folder_no_build_has_written_to()
    {
        using var own = new TempFolder().Write("letter.txt", "secret").Write("404.html", "secret");
        await using var preview = await RunningPreview.Start(output: own.Path);
        Assert.NotEmpty(preview.Preview.State.Errors);
        var answer = await preview.Get("/letter.txt");
        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:PORT", 200)]
    [InlineData("LocalHost:PORT", 200)]
    [InlineData("127.0.0.1:PORT", 200)]
    [InlineData("[::1]:PORT", 200)]
    [InlineData("localhost", 421)]
    [InlineData("localhost:80", 421)]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:PORT", 421)]
    [InlineData("localhost.evil.example:PORT", 421)]
    [InlineData("127.0.0.1.evil.example:PORT", 421)]
    [InlineData("127.0.0.2:PORT", 421)]
    [InlineData("", 421)]
    public async Task Answers_only_to_names_of_this_computer(string host, int status)
    {
        await using var preview = await RunningPreview.Start();
        var named = host.Replace("PORT", $"{preview.Port}", StringComparison.Ordinal);
        foreach (var path in (string[])["/index.html", "/.banmian/reload.js"])
            Assert.Equal(status, (await preview.Get(path, named)).Status);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_reads(string method)
    {
        await using var preview = await RunningPreview.Start();
        var answer = await preview.Get("/index.html", method: method);
        Assert.Equal((405, "GET, HEAD"), (answer.Status, answer.Headers["allow"]));
    }

    [Theory]
    [InlineData("/index.html")]
    [InlineData("/.banmian/reload.js")]
    public async Task Tells_the_head_of_an_answer_alone(string path)
    {
        await using var preview = await RunningPreview.Start();
        var (head, whole) = (await preview.Get(path, method: "HEAD"), await preview.Get(path));
        Assert.Equal((200, whole.Headers["content-length"], 0), (head.Status, head.Headers["content-length"], head.Body.Length));
    }

    [Theory]
    [InlineData("/zh-hans", "/zh-hans/")]
    [InlineData("/zh-hans?a=b", "/zh-hans/?a=b")]
    [InlineData("/%E7%89%88", "/%E7%89%88/")]
    public async Task Leads_from_a_folder_to_its_page(string path, string to)
    {
        await using var preview =
            await RunningPreview.Start(site => site.Write("pages/zh-hans/index.html", "<head>")
                .Write("pages/版/index.html", "<head>"));
        var answer = await preview.Get(path);
        Assert.Equal((307, to), (answer.Status, answer.Headers["location"]));
        Assert.Equal(200, (await preview.Get(to)).Status);
    }

    [Fact]
    public async Task Answers_a_missing_address_with_the_sites_own_page()
    {
        await using var preview = await RunningPreview.Start(site => site.Write("pages/404.html", "<head>没有此页"));
        var answer = await preview.Get("/zh-hans/gone/");
        Assert.Equal((404, "text/html; charset=utf-8"), (answer.Status, answer.Headers["content-type"]));
        Assert.Equal("<head>没有此页", Script().Replace(answer.Text, ""));
    }

    [Fact]
    public async Task Stands_below_the_path_of_the_sites_address()
    {
        await using var preview =
            await RunningPreview.Start(site => site.Write("address.txt", "https://example.org/my%20archive/")
                .Write("pages/404.html", "<head>gone"));
        Assert.Equal((307, "/my%20archive/"), (await preview.Get("/") is var root ? root.Status : 0, root.Headers["location"]));
        Assert.Equal("/my%20archive/", (await preview.Get("/my%20archive")).Headers["location"]);
        Assert.Contains("<title>one</title>", (await preview.Get("/my%20archive/")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await preview.Get("/index.html")).Status);
    }

    [Fact]
    public async Task Takes_the_next_port_where_one_is_taken()
    {
        await using var first = await RunningPreview.Start();
        await using var second = await RunningPreview.Start();
        Assert.NotEqual(first.Port, second.Port);
        Assert.Equal((200, 200), ((await first.Get("/")).Status, (await second.Get("/")).Status));
    }

    [GeneratedRegex("<script src=\"/.banmian/reload.js\" data-edition=\"[0-9]+\"></script>")]
    private static partial Regex Script();
}
