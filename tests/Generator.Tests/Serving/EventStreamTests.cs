using System.Text;
using System.Text.Json.Nodes;

namespace Banmian.Tests.Serving;

public sealed class EventStreamTests
{
    [Fact]
    public async Task Tells_the_state_at_once_and_whenever_it_changes()
    {
        await using var preview = await RunningPreview.Start();
        using var client = await preview.Connect($"GET /.banmian/events HTTP/1.1\r\nHost: localhost:{preview.Port}\r\n\r\n");
        using var lines = new StreamReader(client.GetStream(), Encoding.UTF8);

        var first = await Next(lines);
        Assert.Empty((JsonArray)first["errors"]!);

        preview.Save("index.html", "<head>two");
        var second = await Next(lines);
        Assert.True((long)second["edition"]! > (long)first["edition"]!);

        preview.Save("index.html", "<head>broken");
        var broken = await Next(lines);
        Assert.Equal((long)second["edition"]!, (long)broken["edition"]!);
        Assert.Equal("""
            [{"place":"pages/index.html:3:7","rule":"NP105","message":"\u003Cb\u003Ebroken\u003C/b\u003E\uFFFD","hint":"mend it"}]
            """, broken["errors"]!.ToJsonString());

        preview.Save("index.html", "<head>mended");
        var mended = await Next(lines);
        Assert.True((long)mended["edition"]! > (long)broken["edition"]!);
        Assert.Empty((JsonArray)mended["errors"]!);
    }

    [Fact]
    public async Task Takes_errors_away_without_a_new_edition_where_the_old_text_is_back()
    {
        await using var preview = await RunningPreview.Start();
        var before = preview.Preview.State;
        var text = preview.Site.Read("pages/index.html");
        preview.Save("index.html", "broken");
        await preview.Until(state => state.Errors.Length == 1);
        preview.Save("index.html", text);
        Assert.Equal(before.Edition, (await preview.Until(state => state.Errors.IsEmpty)).Edition);
    }

    [Theory]
    [InlineData("http://evil.example", 403)]
    [InlineData("http://localhost:1", 403)]
    [InlineData("null", 403)]
    public async Task Tells_other_sites_nothing(string origin, int status)
    {
        await using var preview = await RunningPreview.Start();
        Assert.Equal(status, (await preview.Get("/.banmian/events", headers: $"Origin: {origin}\r\n")).Status);
    }

    [Fact]
    public async Task Ends_at_once_with_the_server()
    {
        var preview = await RunningPreview.Start();
        using var client =
            await preview.Connect(
                $"GET /.banmian/events HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nOrigin: "
                    + $"http://localhost:{preview.Port}\r\n\r\n");
        using var lines = new StreamReader(client.GetStream(), Encoding.UTF8);
        await Next(lines);
        await preview.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        var rest = lines.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Task.WhenAny(rest, Task.Delay(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.True(rest.IsCompleted, "the stream goes on");
    }

    private static async Task<JsonNode> Next(StreamReader lines)
    {
        while (true)
        {
            var line = await lines.ReadLineAsync(TestContext.Current.CancellationToken).AsTask()
                .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            Assert.True(line is not null, "the stream ended");
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return JsonNode.Parse(line["data: ".Length..])!;
        }
    }
}
