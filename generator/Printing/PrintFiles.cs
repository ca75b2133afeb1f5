using System.Globalization;
using System.Text;
using Banmian.Addresses;

namespace Banmian.Printing;

/// <summary>
/// The style sheet and the script that make a built page ready to be printed, and the faces it is printed in. Those are
/// TrueType, which Chromium embeds as they are; faces of other outlines it draws as shapes (Type 3).
/// </summary>
internal static class PrintFiles
{
    private const string InTheseFaces = """
        :root {
          --serif-hans: "Banmian Song Hans", "Banmian Song Hant", serif;
          --serif-hant: "Banmian Song Hant", "Banmian Song Hans", serif;
          --display-hans: var(--serif-hans);
          --display-hant: var(--serif-hant);
          --kai-hans: var(--serif-hans);
          --kai-hant: var(--serif-hant);
          --sans-hans: "Banmian Hei Hans", "Banmian Hei Hant", sans-serif;
          --sans-hant: "Banmian Hei Hant", "Banmian Hei Hans", sans-serif;
        }

        """;

    public static string Css { get; } = Read("print.css");

    public static string Js { get; } = Read("print.js");

    /// <summary>
    /// The faces – serif and sans of each script, in the weights pages are set in – and the style sheet, as one.
    /// </summary>
    public static string Styles()
    {
        if (!Directory.Exists(PrintFace.Folder))
            return Css;
        var css = new StringBuilder();
        foreach (var (family, file) in (ReadOnlySpan<(string, string)>)[("Song Hans", "NotoSerifSC"),
            ("Song Hant", "NotoSerifTC"), ("Hei Hans", "NotoSansSC"), ("Hei Hant", "NotoSansTC")])
            foreach (var (weight, name) in
                (ReadOnlySpan<(int, string)>)[(300, "300Light"), (400, "400Regular"), (700, "700Bold"), (900, "900Black")])
                if (PrintFace.Of(file, name) is var path && File.Exists(path))
                    css.Append(CultureInfo.InvariantCulture, $"@font-face {{ font-family: \"Banmian {family}\"; ")
                    .Append(CultureInfo.InvariantCulture, $"font-weight: {weight}; ")
                    .Append(CultureInfo.InvariantCulture, $"src: url(\"{new Uri(path).AbsoluteUri}\") }}\n");
        return css.Append(InTheseFaces).Append(Css).ToString();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PrintFiles).Assembly.GetManifestResourceStream($"Banmian.Printing.{name}")!);
        return reader.ReadToEnd();
    }
}
