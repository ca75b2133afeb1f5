using System.ComponentModel;
using System.Diagnostics;
using Banmian.Addresses;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Publishing;

/// <summary>
/// Brings the faces of prints (<see cref="PrintFace"/>). A published program has them. For one built from a checkout npm brings
/// them when they are first wanted, since most builds want none: some 210 MB are downloaded, of which 125 stay.
/// </summary>
/// <param name="folder">holds the faces, all of them or none</param>
/// <param name="parts">holds the two files by which npm brings them; a published program has no such folder</param>
/// <param name="npm">the program of that name</param>
internal sealed class PrintFaces(string folder, string parts, string npm)
{
    private const string LockFile = "package-lock.json";

    private static readonly (string Package, string Family, string[] Weights)[] Families =
    [
        ("noto-serif-sc", "NotoSerifSC", ["400Regular", "700Bold", "900Black"]),
        ("noto-serif-tc", "NotoSerifTC", ["400Regular", "700Bold", "900Black"]),
        ("noto-sans-sc", "NotoSansSC", ["300Light", "400Regular", "700Bold"]),
        ("noto-sans-tc", "NotoSansTC", ["300Light", "400Regular", "700Bold"]),
    ];

    private static readonly Sentence Hint =
        Sentence.Of($"install Node.js 20 or newer, see that npm reaches its registry, and try again");

    private readonly Location place = new(Path.GetFileName(folder));

    private readonly Lock turn = new();

    public static PrintFaces OfProgram { get; } = new(
        PrintFace.Folder, Path.Combine(AppContext.BaseDirectory, "print-faces-npm"),
        OperatingSystem.IsWindows() ? "npm.cmd" : "npm");

    /// <summary>Sees that the faces are there, all of one version.</summary>
    /// <returns>why npm could not bring them, or null</returns>
    public Sentence? Bring(CancellationToken stop)
    {
        lock (turn)
            return AreThere ? null : Fetch(stop);
    }

    /// <summary>Sees that they are there for prints, which take the faces of the machine where they cannot be brought.</summary>
    public void ForPrints(DiagnosticBag found, CancellationToken stop)
    {
        if (Bring(stop) is { } why)
            found.Report(Rules.NoPrintFaces, place, $"{why}; pages are printed in the faces of this machine", Hint);
    }

    /// <summary>These, once they are there; null where they cannot be brought, without which no picture is drawn.</summary>
    public PrintFaces? ForPictures(DiagnosticBag found, CancellationToken stop)
    {
        if (Bring(stop) is not { } why)
            return this;
        found.Report(Rules.NoPictureFaces, place, $"{why}; pictures for sharing cannot be drawn", Hint);
        return null;
    }

    private bool AreThere => Directory.Exists(folder) && (!Directory.Exists(parts) || IsOfThisVersion);

    private bool IsOfThisVersion => Path.Combine(folder, LockFile) is var own && File.Exists(own)
        && File.ReadAllBytes(own).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(parts, LockFile)));

    // They come to a folder of their own first, so that a download that breaks off leaves nothing that looks whole, and two
    // programs at once do not meet.
    private Sentence? Fetch(CancellationToken stop)
    {
        if (!Directory.Exists(parts))
            return Sentence.Of($"{parts} is missing, too");
        var work = $"{folder}.{Environment.ProcessId}";
        try
        {
            var whole = Directory.CreateDirectory(Path.Combine(work, "whole")).FullName;
            foreach (var file in Directory.EnumerateFiles(parts))
                File.Copy(file, Path.Combine(work, Path.GetFileName(file)), overwrite: true);
            if (Install(work, stop) is { } failed)
                return failed;
            foreach (var (package, family, weights) in Families)
            {
                var from = Path.Combine(work, "node_modules", "@expo-google-fonts", package);
                foreach (var weight in weights)
                {
                    var face = PrintFace.FileName(family, weight);
                    File.Move(Path.Combine(from, weight, face), Path.Combine(whole, face));
                }
                File.Copy(Path.Combine(from, "LICENSE_FONT"), Path.Combine(whole, "LICENSE_FONT"), overwrite: true);
            }
            File.Copy(Path.Combine(work, LockFile), Path.Combine(whole, LockFile));
            Removal.OfTree(folder);
            Directory.Move(whole, folder);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another program may have brought them meanwhile.
            return AreThere ? null : DiskProblem.OfWriting(e).What;
        }
        finally
        {
            Removal.OfTree(work);
        }
    }

    // What npm says of a failure goes to the terminal, where it shows its progress, too.
    private Sentence? Install(string work, CancellationToken stop)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(npm,
                ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            {
                WorkingDirectory = work,
                RedirectStandardOutput = true,
            })!;
            using var ending = stop.Register(() => process.Kill(entireProcessTree: true));
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            stop.ThrowIfCancellationRequested();
            return process.ExitCode == 0 ? null
                : Sentence.Of($"npm ended with exit code {process.ExitCode}: see its own lines above");
        }
        catch (Win32Exception)
        {
            return Sentence.Of($"npm was not found");
        }
    }
}
