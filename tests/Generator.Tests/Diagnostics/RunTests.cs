using Banmian.Diagnostics;
using Banmian.Scripts.Newspaper;

namespace Banmian.Tests.Diagnostics;

public class RunTests
{
    private readonly Run run = new(new DiagnosticBag(), new StageClock());
    private readonly List<string> done = [];

    [Fact]
    public void Hands_on_what_a_stage_makes_and_times_it()
    {
        Assert.Equal("made", run.Stage("first", _ => "made"));
        Assert.Equal(["first"], run.Clock.Stages.Select(stage => stage.Stage));
    }

    [Fact]
    public void Ends_where_a_stage_makes_nothing()
    {
        Assert.Null(run.Attempt(() =>
        {
            run.Stage("first", found => Report(found, null));
            done.Add("second");
            return "whole";
        }));
        Assert.Empty(done);
        Assert.Equal("NP002", Assert.Single(run.Found.Items).Rule.Id);
    }

    [Fact]
    public void Goes_on_after_an_error_until_a_stage_that_must_be_whole()
    {
        run.AttemptFor("page.txt", () =>
        {
            run.Stage("first", found => Report(found, "made"));
            done.Add("second");
            run.Whole("third", _ => "made");
            done.Add("fourth");
        });
        Assert.Equal(["second"], done);
    }

    [Fact]
    public void Begins_no_stage_once_it_is_asked_to_stop()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var stopped = new Run(new DiagnosticBag(), new StageClock(), stop.Token);
        Assert.Throws<OperationCanceledException>(() =>
            stopped.AttemptFor("page.txt", () => stopped.Stage("first", _ => done.Add("first"))));
        Assert.Empty(done);
    }

    [Fact]
    public void A_fault_of_the_program_is_told_at_the_file_the_stages_were_for()
    {
        Assert.Null(
            run.AttemptFor("page.txt",
                () => run.Stage<string>("first", _ => throw new InvalidOperationException("no such thing"))));
        Assert.Equal(
            "page.txt: error NP020: InvalidOperationException: no such thing (this is a fault of the program, not of the file: "
                + "please report it, with the file and this line)",
            Assert.Single(run.Found.Items).ToString());
    }

    [Fact]
    public void A_fault_names_the_method_of_the_program_it_was_met_in()
    {
        run.AttemptFor("page.txt", () => run.Stage("first", _ => Checksum.OfFile(Path.Combine("no", "such", "file"))));
        Assert.Contains("NP020: DirectoryNotFoundException in Checksum.OfFile: ", Assert.Single(run.Found.Items).ToString(),
            StringComparison.Ordinal);
    }

    private static string? Report(DiagnosticBag found, string? made)
    {
        found.Report(Rules.EmptyDump, new Location("x"), $"m");
        return made;
    }
}
