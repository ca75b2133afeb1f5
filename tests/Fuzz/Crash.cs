using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Banmian.Tests.Fuzz;

/// <summary>Inputs that failed once, each a file: <c>Crashes/TARGET/HASH.txt</c>.</summary>
internal static class Crash
{
    /// <summary>Writes an input and gives its path.</summary>
    public static string Keep(string target, string input)
    {
        var bytes = Encoding.UTF8.GetBytes(input);
        var file = Path.Combine(Folder(), target, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12] + ".txt");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Crashes");
}
