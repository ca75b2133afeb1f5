namespace Banmian.Addresses;

/// <summary>Where the faces of prints stand, two of which pictures are drawn in: files beside the program.</summary>
internal static class PrintFace
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "print-faces");

    /// <summary>The name of the file of a face, such as NotoSansTC and 300Light.</summary>
    public static string FileName(string family, string weight) => $"{family}_{weight}.ttf";

    /// <summary>The path of that file.</summary>
    public static string Of(string family, string weight) => Path.Combine(Folder, FileName(family, weight));
}
