using System.Reflection;

namespace Banmian.Commands;

/// <summary>The version of the program, as <c>--version</c> tells it and its package is named.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } = typeof(ProgramVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
