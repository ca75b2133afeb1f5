using System.Diagnostics;
using System.Globalization;
using Banmian.Tests.Fuzz;

// Gives the program inputs nobody would write, for so many seconds:
//   dotnet run --project tests/Fuzz -- SECONDS [SEED [TARGET]]
// The same seed gives the same inputs. One that fails is written to tests/Fuzz/Crashes/TARGET/, where it stays: the tests
// run all of them. Ends with 1 if there was any.
var seconds = int.Parse(args[0], CultureInfo.InvariantCulture);
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Environment.TickCount;
var targets = Target.All.Where(target => args.Length < 3 || target.Name == args[2]).ToList();
Console.WriteLine($"seed {seed}");

var clock = Stopwatch.StartNew();
var (runs, failures) = (0, 0);
var slowest = (Took: TimeSpan.Zero, Name: "");
while (clock.Elapsed.TotalSeconds < seconds)
{
    var target = targets[runs % targets.Count];
    var input = new Mutation(new Random(HashCode.Combine(seed, runs)), target.Corpus).Next();
    var before = clock.Elapsed;
    if (target.FaultOf(input) is { } fault)
    {
        failures++;
        Console.WriteLine($"{Crash.Keep(target.Name, input)}: {fault}");
    }
    if (clock.Elapsed - before is var took && took > slowest.Took)
        slowest = (took, $"{target.Name} {runs}, {input.Length} characters");
    runs++;
}
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs} inputs, {failures} failed; the slowest took {slowest.Took.TotalMilliseconds:0} ms: {slowest.Name}"));
return failures == 0 ? 0 : 1;
