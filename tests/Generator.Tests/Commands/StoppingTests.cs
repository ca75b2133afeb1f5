using System.Diagnostics;

namespace Banmian.Tests.Commands;

/// <summary>Ctrl+C while a build is under way.</summary>
public class StoppingTests
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(1);

    [Fact]
    public void Ctrl_C_ends_a_build_with_130_and_leaves_the_site_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        using var site = TestSite.Create();
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var before = TestSite.Published(site).ToList();
        var dump = File.ReadAllText(SampleSite.Path(SampleSite.Dump));
        for (var n = 0; n < 60; n++)
            site.Write($"seeds/more-{n}.txt", dump);

        var command = ProgramRun.Interruptible();
        using var build = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = site.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        Assert.True(SpinWait.SpinUntil(() => site.Exists("_site/.banmian/staged") || build.HasExited, LongEnough));
        Assert.False(build.HasExited, "the build was too quick to be stopped");
        using (var kill = Process.Start("kill", ["-INT", $"{build.Id}"]))
            kill.WaitForExit();
        Assert.True(build.WaitForExit(LongEnough));

        Assert.Equal((130, ""), (build.ExitCode, build.StandardOutput.ReadToEnd()));
        Assert.EndsWith("stopped: _site is as it was\n", build.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(before, TestSite.Published(site));
        Assert.False(site.Exists("_site/.banmian/staged"));
    }
}
