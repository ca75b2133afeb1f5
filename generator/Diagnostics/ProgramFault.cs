using System.Diagnostics;

namespace Banmian.Diagnostics;

/// <summary>An exception nobody expected, as a diagnostic: what a person can do is to report it.</summary>
internal static class ProgramFault
{
    public static void Report(Exception fault, string file, DiagnosticBag bag) => bag.Report(Rules.ProgramFault, new Location(file),
        $"{fault.GetType().Name}{Where(fault)}: {fault.Message}", "this is a fault of the program, not of the file: please report it, with the file and this line");

    // The method the program itself was in, and the one before it.
    private static string Where(Exception fault)
    {
        var own = new StackTrace(fault).GetFrames().Select(frame => frame.GetMethod()).Where(method => method?.DeclaringType?.Assembly == typeof(ProgramFault).Assembly)
            .Select(method => $"{method!.DeclaringType!.Name}.{method.Name}").Distinct().Take(2).ToList();
        return own.Count == 0 ? "" : $" in {string.Join(", called by ", own)}";
    }
}
