using System.Diagnostics;
using System.Globalization;
using Banmian.Building;
using Banmian.Diagnostics;

namespace Banmian.Commands;

/// <summary>
/// Tells how far a build is: on a terminal a bar with the pages, their rate and the time left, drawn over itself; elsewhere,
/// as in a log, a line every few seconds that says how many pages are done, and foretells nothing.
/// </summary>
internal sealed class PagesProgress : IProgress<PagesDone>, IDisposable
{
    private const int Bar = 24;
    private const string EraseLine = "\r\u001b[K";

    private readonly Terminal terminal;
    private readonly bool onTerminal;
    private readonly Lock guard = new();
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly TimeSpan pause;
    private TimeSpan told;
    private PagesDone last;

    /// <param name="pause">the least time between two reports</param>
    public PagesProgress(Terminal terminal, TimeSpan pause) =>
        (this.terminal, onTerminal, this.pause) = (terminal, terminal.IsLive, pause);

    public static PagesProgress On(Terminal terminal) =>
        new(terminal, terminal.IsLive ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(5));

    public void Report(PagesDone value)
    {
        lock (guard)
        {
            // Reports of pages made side by side may overtake one another.
            last = value.Done > last.Done ? value : last;
            var now = Stopwatch.GetElapsedTime(start);
            if (now - told < pause || (!onTerminal && last.Done == last.Of))
                return;
            told = now;
            if (onTerminal)
                terminal.Error.Write(EraseLine + terminal.Language.Say(Line(last, now)));
            else
                terminal.Warn($"{last.Done} of {last.Of} pages");
        }
    }

    /// <summary>Leaves nothing of the bar on the terminal.</summary>
    public void Dispose()
    {
        lock (guard)
            if (onTerminal && told > TimeSpan.Zero)
                terminal.Error.Write(EraseLine);
    }

    /// <summary>The state as one line: a bar, pages done, pages a second, time left.</summary>
    public static Sentence Line(PagesDone pages, TimeSpan sinceStart)
    {
        var full = pages.Of == 0 ? Bar : Bar * pages.Done / pages.Of;
        var rate = pages.Done / Math.Max(sinceStart.TotalSeconds, 0.001);
        var speed = rate.ToString(rate < 9.95 ? "0.0" : "0", CultureInfo.InvariantCulture);
        var left = TimeSpan.FromSeconds(Math.Ceiling((pages.Of - pages.Done) / Math.Max(rate, 0.001)));
        var bar = new string('#', full) + new string('.', Bar - full);
        var time = string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalMinutes}:{left.Seconds:00}");
        return $"[{bar}] {pages.Done} of {pages.Of} pages, {speed} a second, {time} left";
    }
}
