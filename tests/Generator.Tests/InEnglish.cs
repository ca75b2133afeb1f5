using System.Runtime.CompilerServices;

namespace Banmian.Tests;

/// <summary>Tests hold what is said to its English form, whatever language their developer's computer speaks.</summary>
internal static class InEnglish
{
    [ModuleInitializer]
    internal static void Speak() => Environment.SetEnvironmentVariable("LC_ALL", "C.UTF-8");
}
