using System.Runtime.CompilerServices;

namespace Banmian.Tests;

/// <summary>
/// Compares a text with the one that was read and approved, in Verify's convention: <c>NAME.verified.EXT</c> beside the
/// test is right, <c>NAME.received.EXT</c> is what came out instead. To approve a change, read their difference and
/// rename received to verified.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string name, string extension, string text, [CallerFilePath] string test = "")
    {
        var stem = Path.Combine(Repository.Path("tests/Generator.Tests"), Path.GetFileName(Path.GetDirectoryName(test))!, name);
        var (verified, received) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
        text = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        Assert.Fail(
            $"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}. Read the difference; if it is right, "
                + $"approve it:\n  mv {received} {verified}");
    }
}
