using Banmian.Building;
using Banmian.Commands;
using Banmian.Diagnostics;

namespace Banmian.Tests.Commands;

public class PagesProgressTests
{
    [Theory]
    [InlineData(0, 1000, 1, "[........................] 0 of 1000 pages, 0.0 a second")]
    [InlineData(250, 1000, 10, "[######..................] 250 of 1000 pages, 25 a second, 0:30 left")]
    [InlineData(999, 1000, 100, "[#######################.] 999 of 1000 pages, 10 a second, 0:01 left")]
    [InlineData(1000, 1000, 100, "[########################] 1000 of 1000 pages, 10 a second, 0:00 left")]
    [InlineData(10, 10_000, 10, "[........................] 10 of 10000 pages, 1.0 a second, 166:30 left")]
    public void Tells_pages_rate_and_time_left(int done, int of, int seconds, string line) =>
        Assert.StartsWith(line, PagesProgress.Line(new PagesDone(done, of), TimeSpan.FromSeconds(seconds)).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void Says_nothing_in_a_log_of_a_build_that_is_soon_done()
    {
        using var log = new StringWriter();
        using (var progress = PagesProgress.On(new Terminal(log, log, Language.English)))
            for (var done = 1; done <= 3; done++)
                progress.Report(new PagesDone(done, 3));
        Assert.Empty(log.ToString());
    }

    // A bar and an estimate are for who waits; in a log they say what was never so.
    [Fact]
    public void Says_in_a_log_how_many_pages_are_done_and_no_more()
    {
        using var log = new StringWriter();
        using (var progress = new PagesProgress(new Terminal(log, log, Language.English), TimeSpan.Zero))
            for (var done = 1; done <= 3; done++)
                progress.Report(new PagesDone(done, 3));
        Assert.Equal(["1 of 3 pages", "2 of 3 pages"],
            log.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
