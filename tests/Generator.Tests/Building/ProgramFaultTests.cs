using Banmian.Building;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Building;

/// <summary>Exceptions nobody expected, thrown in each stage of a build.</summary>
public sealed class ProgramFaultTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create();

    public ProgramFaultTests() =>
        site.Write("seeds/other.txt", site.Read(TestSite.Dump)).Write("seeds/other.yml", "date: 2021-02-01\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_fault_in_any_stage_is_one_error_and_leaves_the_site_as_it_was()
    {
        var sound = Run(new StageClock());
        Assert.NotNull(sound.Published);
        Assert.Superset(
            new HashSet<string> { "sources", "reading", "proofs", "doubts", "scripts", "make-up", "rendering", "checks", "lists",
                "links" }, sound.Clock.Stages.Select(stage => stage.Stage).ToHashSet());
        site.Write(TestSite.Dump, site.Read(TestSite.Dump) + "新区今年还将建设两条道路。\n")
            .Write("seeds/other.txt", site.Read(TestSite.Dump) + "新区今年还将建设三条道路。\n");
        var before = TestSite.Published(site).ToList();
        foreach (var stage in sound.Clock.Stages.Select(stage => stage.Stage).Where(stage => stage != "tidying"))
        {
            var outcome = Run(new FaultyClock(stage));
            Assert.True(outcome.Published is null, stage);
            // Dictionaries and templates are loaded by the pages that need them, so that each of these tells of them.
            var fault =
                Assert.Single(outcome.Diagnostics.Where(found => found.Rule == Rules.ProgramFault)
                    .Select(found => found.Message.ToString())
                    .Distinct());
            Assert.Matches("^InvalidOperationException in [A-Z][A-Za-z]+[.][A-Za-z.]+.*: a test$", fault);
            Assert.Equal(before, TestSite.Published(site));
        }
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("reading")]
    [InlineData("proofs")]
    [InlineData("scripts")]
    [InlineData("make-up")]
    [InlineData("rendering")]
    public void A_fault_in_one_page_is_told_at_that_page_and_the_others_are_gone_through(string stage)
    {
        site.Write("seeds/empty.txt", "").Write("seeds/void.txt", "");
        var outcome = Run(new FaultyClock(stage));
        var fault = Assert.Single(outcome.Diagnostics, found => found.Rule == Rules.ProgramFault);
        Assert.StartsWith("seeds/", fault.Location.File, StringComparison.Ordinal);
        Assert.Contains(outcome.Diagnostics, found => found.Rule == Rules.EmptyDump);
        Assert.Equal("this is a fault of the program, not of the file: please report it, with the file and this line",
            fault.Hint!.ToString());
    }

    private Outcome Run(StageClock clock) =>
        Pipeline.Run(new SiteFolder(site.Path), new BuildRequest(null, site.FullPath("_site"), Clean: true) { Clock = clock },
            new Workshop(), null, TestContext.Current.CancellationToken);

    private sealed class FaultyClock(string faulty) : StageClock
    {
        private int times;

        public override T Time<T>(string stage, Func<T> work) =>
            stage == faulty && Interlocked.Increment(ref times) == 1 ? throw new InvalidOperationException("a test")
                : base.Time(stage, work);
    }
}
