namespace Banmian.Building;

/// <summary>
/// Tells one state of the program from another: the files it consists of – its code, its libraries, the dictionaries and
/// faces beside it – by size and time of change, and the runtime it runs on.
/// </summary>
internal static class ProgramMark
{
    private static readonly Lazy<string> Mark = new(() =>
    {
        using var key = new BuildKey("program");
        key.Add(Environment.Version.ToString());
        foreach (var file in new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles("*", SearchOption.AllDirectories)
            .OrderBy(file => file.FullName, StringComparer.Ordinal))
            key.Add(FormattableString.Invariant(
                $"{Path.GetRelativePath(AppContext.BaseDirectory, file.FullName)} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
        return key.ToString();
    });

    public static string Of() => Mark.Value;
}
