using Banmian.Diagnostics;

namespace Banmian.Archive;

/// <summary>Whether the parts of an address can be folders on every disk the site may be copied to.</summary>
internal static class AddressChecks
{
    // Most file systems take 255 bytes; the rest is left for what a build adds to a name on its way.
    private const int Longest = 200;

    private static readonly string[] WindowsDevices = ["con", "prn", "aux", "nul"];

    /// <summary>
    /// Whether all parts of a folder can be; those that cannot are reported at the file the address is made from.
    /// </summary>
    public static bool Check(string folder, string source, DiagnosticBag bag)
    {
        var before = bag.Items.Count;
        foreach (var part in folder.Split('/'))
        {
            if (IsTooLong(part))
                bag.Report(Rules.AddressUnusable, new Location(source),
                    $"its name makes a part of an address with {part.Length} characters; {Longest} is the most",
                    $"shorten the file's name; a character other than a-z and 0-9 takes six");
            else if (IsDevice(part))
                bag.Report(Rules.AddressUnusable, new Location(source),
                    $"“{part}” is the name of a device on Windows, so the site could not be copied there", $"rename the file");
        }
        return bag.Items.Count == before;
    }

    public static bool CanBe(string folder) => !folder.Split('/').Any(part => IsTooLong(part) || IsDevice(part));

    private static bool IsTooLong(string part) => part.Length > Longest;

    private static bool IsDevice(string part) => WindowsDevices.Contains(part)
        || part.Length == 4 && part[..3] is "com" or "lpt" && char.IsAsciiDigit(part[^1]);
}
