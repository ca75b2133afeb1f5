namespace Banmian.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops the build, <see cref="Off"/> hides it.</summary>
internal enum Severity
{
    Off,
    Note,
    Warning,
    Error,
}
