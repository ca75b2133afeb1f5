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
    public static Sentence Name(this Severity severity) => severity switch
    {
        Severity.Error => Sentence.Of($"error"),
        Severity.Warning => Sentence.Of($"warning"),
        _ => Sentence.Of($"note"),
    };
}
