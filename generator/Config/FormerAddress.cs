using Banmian.Addresses;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Config;

/// <summary>Where a page stood before, below a script's folder, and where that is stated.</summary>
internal sealed record FormerAddress(string Folder, Location At)
{
    /// <summary>The address as a person writes or copies it, with or without the script's folder; null after an error.</summary>
    public static FormerAddress? Read(YamlScalar stated, DiagnosticBag bag)
    {
        var folder = stated.Text.Trim('/');
        if (Script.All.FirstOrDefault(script => folder.StartsWith(script.Folder + "/", StringComparison.Ordinal)) is { } of)
            folder = folder[(of.Folder.Length + 1)..];
        if (IsOne(folder))
            return new FormerAddress(folder, stated.At);
        bag.Report(Rules.BadValue, stated.At, $"“{stated.Text}” is not an address of a page",
            $"write where it stood below the script's folder, such as qingxi/2021-02-11/06");
        return null;
    }

    /// <summary>
    /// Whether a folder can be a page's: two or three parts (<c>qingxi/undated/06</c>), none of them below a list of the site.
    /// </summary>
    public static bool IsOne(string folder) =>
        folder.Split('/') is { Length: 2 or 3 } parts && parts.All(Slug.IsValid) && !Folders.OfLists.Contains(parts[0]);
}
