using System.Diagnostics;

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
        var own = new StackTrace(fault).GetFrames().Select(DiagnosticMethodInfo.Create).OfType<DiagnosticMethodInfo>()
            .Where(method => method.DeclaringAssemblyName == typeof(ProgramFault).Assembly.FullName)
            .Select(Name).Where(name => name is not ("Run" or "StageClock", _))
            .Select(name => $"{name.Type}.{name.Method}").Distinct().Take(2).ToList();
        return own.Count == 0 ? "" : $" in {string.Join(", called by ", own)}";
    }

    // A lambda is compiled into a type and a method with the names they stand in between < and >.
    private static (string Type, string Method) Name(DiagnosticMethodInfo method)
    {
        var type = method.DeclaringTypeName?.Split('+').TakeWhile(part => !part.StartsWith('<')).LastOrDefault() ?? "";
        var name = method.Name.StartsWith('<') && method.Name.IndexOf('>') is > 1 and var end ? method.Name[1..end] : method.Name;
        return (type[(type.LastIndexOf('.') + 1)..], name);
    }
}
