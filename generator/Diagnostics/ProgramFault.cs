using System.Diagnostics;
using System.Reflection;

namespace Banmian.Diagnostics;

/// <summary>An exception nobody expected, as a diagnostic: what a person can do is to report it.</summary>
internal static class ProgramFault
{
    public static void Report(Exception fault, string file, DiagnosticBag bag) => bag.Report(
        Rules.ProgramFault, new Location(file), $"{fault.GetType().Name}{Where(fault)}: {fault.Message}",
        $"this is a fault of the program, not of the file: please report it, with the file and this line");

    // The method the program was in, and the one before it; those that only run stages say nothing.
    private static string Where(Exception fault)
    {
        var own = new StackTrace(fault).GetFrames().Select(frame => frame.GetMethod()).OfType<MethodBase>()
            .Where(method => method.DeclaringType is { } type && type.Assembly == typeof(ProgramFault).Assembly)
            .Select(Name).Where(name => name is not ("Run" or "StageClock", _))
            .Select(name => $"{name.Type}.{name.Method}").Distinct().Take(2).ToList();
        return own.Count == 0 ? "" : $" in {string.Join(", called by ", own)}";
    }

    // A lambda is compiled into a type and a method with the names they stand in between < and >.
    private static (string Type, string Method) Name(MethodBase method)
    {
        var type = method.DeclaringType!;
        while (type.Name.StartsWith('<') && type.DeclaringType is { } outer)
            type = outer;
        var name = method.Name.StartsWith('<') && method.Name.IndexOf('>') is > 1 and var end ? method.Name[1..end] : method.Name;
        return (type.Name, name);
    }
}
