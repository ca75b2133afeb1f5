namespace Banmian.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops the build, <see cref="Off"/> hides it.</summary>
internal enum Severity
{
    Off,
    Note,
    Warning,
    Error,
}

internal static class SeverityNames
{
    private static readonly Sentence Error = $"error", Warning = $"warning", Note = $"note";

    public static Sentence Name(this Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Note,
    };
}
