using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Banmian.Tests.Serving;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task Builds_serves_rebuilds_and_ends_with_0_when_it_is_stopped()
    {
        using var site = TestSite.Create();
        using var served = await ServedSite.Start(site.Path, ["--base-url", "https://example.org/archive/"]);
        using var client = new HttpClient();
        Assert.Contains("复核结果",
            await client.GetStringAsync(new Uri(served.Address, "archive/zh-hans/"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);

        site.Write(TestSite.Dump, site.Read(TestSite.Dump).Replace("复核结果", "复核结论", StringComparison.Ordinal));
        await Until(served, text => text.Contains(" rebuilt in ", StringComparison.Ordinal));
        Assert.Contains("复核结论",
            await client.GetStringAsync(new Uri(served.Address, "archive/zh-hans/"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);

        site.Write("seeds/page.yml", "pege: 1\n");
        await Until(served, text => text.Contains("not rebuilt, the site stays as it was, 1 error", StringComparison.Ordinal));
        Assert.Contains("seeds/page.yml:1:1: error NP102:", served.Said, StringComparison.Ordinal);

        Assert.Equal(0, await served.Interrupt());
    }

    [Fact]
    public async Task Says_which_port_it_took_where_another_is_taken()
    {
        using var site = TestSite.Create();
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        var taken = ((IPEndPoint)holder.LocalEndpoint).Port;
        using var served = await ServedSite.Start(site.Path, ["--port", $"{taken}"]);
        Assert.NotEqual(taken, served.Address.Port);
        Assert.Contains($"port {taken} is taken\n", served.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("http")]
    public void Refuses_what_is_no_port(string port)
    {
        using var site = TestSite.Create();
        var run = Commands.ProgramRun.Within(site.Path, "serve", "--port", port);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--port: “{port}” is not a port", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_where_every_port_is_taken()
    {
        using var site = TestSite.Create();
        // The last port: there is none after it to try.
        using var holder = new TcpListener(IPAddress.Loopback, ushort.MaxValue);
        holder.Start();
        var run = Commands.ProgramRun.Within(site.Path, "serve", "--port", $"{ushort.MaxValue}");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--port: error NP621: all ports from 65535 to 65535 are taken (name another one)\n", run.Error,
            StringComparison.Ordinal);
    }

    // A user namespace has limits of its own, which a person without rights may lower.
    [Fact]
    public async Task Looks_every_second_where_the_system_watches_no_more()
    {
        string[] limited =
            ["unshare", "--user", "--map-root-user", "sh", "-c", "echo 1 > /proc/sys/user/max_inotify_watches && exec \"$@\"",
                "sh"];
        Assert.SkipUnless(Runs([.. limited, "true"]), "unshare is not allowed here");
        using var site = TestSite.Create();
        using var served = await ServedSite.Start(site.Path, [], limited);
        Assert.Contains("warning NP620:", served.Said, StringComparison.Ordinal);
        site.Write("templates/words/zh-Hans.yml", SampleSite.Template("templates/words/zh-Hans.yml") + "\n# changed\n");
        await Until(served, text => text.Contains(" rebuilt in ", StringComparison.Ordinal));
    }

    private static bool Runs(string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task Until(ServedSite served, Func<string, bool> holds)
    {
        for (var tries = 0; !holds(served.Said); tries++)
        {
            Assert.True(tries < 600, $"waited a minute; the program said:\n{served.Said}");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
