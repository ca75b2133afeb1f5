using Banmian.Diagnostics;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Banmian.Serving;

/// <summary>
/// Kestrel on the loopback addresses of IPv4 and IPv6, by itself: no host around it that would log, take signals, or read
/// settings from the environment and the site's folder.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    // As many ports are tried from the one asked for.
    private const int PortsTried = 100;

    private readonly KestrelServer server;

    private PreviewServer(KestrelServer server, int port) => (this.server, Port) = (server, port);

    public int Port { get; }

    /// <summary>A server that answers on the first free port from the one asked for; null after an error was reported.</summary>
    public static async Task<PreviewServer?> Start(int port, Answers answers, DiagnosticBag bag)
    {
        var last = Math.Min(port + PortsTried - 1, ushort.MaxValue);
        for (var candidate = port; candidate <= last; candidate++)
        {
            var server = On(candidate);
            try
            {
                await server.StartAsync(answers, CancellationToken.None);
                return new PreviewServer(server, candidate);
            }
            catch (IOException e) when (e.InnerException is AddressInUseException)
            {
                server.Dispose();
            }
            catch (IOException e)
            {
                server.Dispose();
                bag.Report(Rules.NoPort, new Location("--port"),
                    $"port {candidate} cannot be opened; the system says “{Cause(e).Message}”", $"name another one, from 1024 on");
                return null;
            }
        }
        bag.Report(Rules.NoPort, new Location("--port"), $"all ports from {port} to {last} are taken", $"name another one");
        return null;
    }

    /// <summary>Ends at once: a stream of events never would by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true));
        server.Dispose();
    }

    // The server tries both addresses of this computer and says no more than that none would do.
    private static Exception Cause(Exception e) => e.InnerException is { } inner ? Cause(inner) : e;

    private static KestrelServer On(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.ListenLocalhost(port);
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
    }
}
