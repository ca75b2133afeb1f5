namespace Banmian.Building;

/// <summary>
/// Tells one state of the program from another: the mark the compiler gives to what it was compiled from, and the runtime it
/// runs on. The lock files are compiled in, so that libraries, dictionaries and faces are in the mark too. The same sources
/// compiled again, as for each run of a workflow, have the same mark, and what was kept still serves.
/// </summary>
internal static class ProgramMark
{
    public static string Of() => $"{Environment.Version} {typeof(ProgramMark).Module.ModuleVersionId}";
}
