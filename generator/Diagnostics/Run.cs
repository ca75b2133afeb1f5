using System.Collections.Immutable;

namespace Banmian.Diagnostics;

/// <summary>
/// A way through stages: what they find, how long each takes, and whether someone asked for an end. A stage that can give
/// nothing has failed, having reported why; the run then goes no further, and <see cref="Attempt"/> is where it ends.
/// </summary>
internal sealed class Run(DiagnosticBag found, StageClock clock, CancellationToken stop = default)
{
    public DiagnosticBag Found { get; private set; } = found;

    public StageClock Clock => clock;

    public CancellationToken Stop => stop;

    /// <summary>What a stage makes; the run ends here where it makes nothing.</summary>
    public T Stage<T>(string name, Func<DiagnosticBag, T?> work)
    {
        stop.ThrowIfCancellationRequested();
        return Need(clock.Time(name, () => work(Found)));
    }

    public void Stage(string name, Action<DiagnosticBag> work) => Stage(name, found =>
    {
        work(found);
        return found;
    });

    /// <summary>
    /// The same for a stage that later ones need whole: the run ends after it where anything so far is an error, since what
    /// follows could only tell of it again.
    /// </summary>
    public T Whole<T>(string name, Func<DiagnosticBag, T?> work)
    {
        var made = Stage(name, work);
        NeedNoErrors();
        return made;
    }

    public void Whole(string name, Action<DiagnosticBag> work)
    {
        Stage(name, work);
        NeedNoErrors();
    }

    /// <summary>Ends the run where there is nothing.</summary>
    public T Need<T>(T? made) => made is { } there ? there : throw new StageFailedException(this);

    /// <summary>Ends the run where anything so far is an error.</summary>
    public void NeedNoErrors()
    {
        if (Found.HasErrors)
            throw new StageFailedException(this);
    }

    /// <summary>Goes through stages to their end; null where one of them failed.</summary>
    public T? Attempt<T>(Func<T> stages) where T : class
    {
        try
        {
            return stages();
        }
        catch (StageFailedException e) when (e.Of == this)
        {
            return null;
        }
    }

    /// <summary>
    /// The same where stages work on one file among others: a fault of the program, too, ends these stages alone, and is told at
    /// that file.
    /// </summary>
    public T? AttemptFor<T>(string file, Func<T> stages) where T : class
    {
        try
        {
            return Attempt(stages);
        }
        catch (Exception e) when (e is not (OperationCanceledException or StageFailedException))
        {
            ProgramFault.Report(e, file, Found);
            return null;
        }
    }

    public void AttemptFor(string file, Action stages) => AttemptFor(file, () =>
    {
        stages();
        return this;
    });

    /// <summary>Gives everything found, so far and from now on, the severities of a site.</summary>
    public void Weigh(ImmutableDictionary<string, Severity> bySite) => Found = Found.Weighed(bySite);

    /// <summary>A run beside this one: with a bag of its own, the same clock and the same stop.</summary>
    public Run Beside(DiagnosticBag own) => new(own, clock, stop);

    // Carries nothing else: what is wrong was reported.
    private sealed class StageFailedException(Run run) : Exception
    {
        public Run Of => run;
    }
}
