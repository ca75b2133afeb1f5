using System.Reflection;
using System.Text.RegularExpressions;
using Banmian.Addresses;

namespace Banmian.Tests.Walls;

/// <summary>Addresses and names of the site's files are written in one folder, <c>generator/Addresses</c>.</summary>
public class AddressWallTests
{
    private const string Home = "Addresses/";

    // Layouts are named after the pages they make, and one page is named as its layout.
    private const string NamesOfTemplates = "Rendering/Layouts.cs:";

    private static readonly string[] Files =
        [.. typeof(FileNames).GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)];

    private static readonly string[] Below =
        [Folders.Assets, Folders.Photos, Folders.Prints, .. Folders.Taken, Folders.OfReadingEdition("")[1..],
            Folders.OfSourceView("")[1..]];

    private static readonly Regex FileName = new($@"(?<![\w.-])({string.Join('|', Files.Select(Regex.Escape))})(?![\w-])");

    // A part of a path, or a name given as one.
    private static readonly Regex FolderName = new(
        $$"""(?<=["/}])({{Any}})(?=/)|(?<=/)({{Any}})(?=["/{])|(?<=const string \w+ = ")({{Any}})(?=")|(?<=Path\.Combine\([^)]*")({{Any}})(?=")""");

    private static readonly Regex Anchor = new(@"\$""#?[pL]\{");

    private static string Any => string.Join('|', Below);

    public static TheoryData<string, Regex> Forms =>
        new() { { "file", FileName }, { "folder", FolderName }, { "anchor", Anchor } };

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_address_is_written_elsewhere(string what, Regex form)
    {
        var written = SourceCode.Lines().Where(line => form.IsMatch(line.Code))
            .ToLookup(line => line.At.StartsWith(Home, StringComparison.Ordinal));
        Assert.True(written[true].Any(), $"the form of a {what}'s address fits none");
        Assert.DoesNotContain(written[false], line => !line.At.StartsWith(NamesOfTemplates, StringComparison.Ordinal));
    }
}
