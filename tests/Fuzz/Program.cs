using System.Diagnostics;
using System.Globalization;
using Banmian.Tests.Fuzz;

// Gives the program so many inputs nobody would write:
//   dotnet run --project tests/Fuzz -- INPUTS [SEED [TARGET]]
// The same seed gives the same inputs. 300 take about a minute. One that fails is written to tests/Fuzz/Crashes/TARGET/, where
// it stays: the tests run all of them. Ends with 1 if there was any.
var inputs = int.Parse(args[0], CultureInfo.InvariantCulture);
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Environment.TickCount;
var targets = Target.All.Where(target => args.Length < 3 || target.Name == args[2]).ToList();
Console.WriteLine($"seed {seed}");

var clock = Stopwatch.StartNew();
var failures = 0;
var slowest = (Took: TimeSpan.Zero, Name: "");
for (var runs = 0; runs < inputs; runs++)
{
    var target = targets[runs % targets.Count];
    var input = new Mutation(new Random(unchecked(seed * 1_000_003 + runs)), target.Corpus).Next();
    var before = clock.Elapsed;
    if (target.FaultOf(input) is { } fault)
    {
        failures++;
        Console.WriteLine($"{Crash.Keep(target.Name, input)}: {fault}");
    }
    if (clock.Elapsed - before is var took && took > slowest.Took)
        slowest = (took, $"{target.Name} {runs}, {input.Length} characters");
}
Console.WriteLine(
    string.Create(CultureInfo.InvariantCulture,
        $"{inputs} inputs in {clock.Elapsed.TotalSeconds:0} s, {failures} failed; the slowest took "
            + $"{slowest.Took.TotalMilliseconds:0} ms: {slowest.Name}"));
return failures == 0 ? 0 : 1;
