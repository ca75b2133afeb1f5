using System.Globalization;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>
/// How newspaper pages are printed: whether with crop marks, the bleed around the sheet, mm, and whether with a QR code of the
/// page's address.
/// </summary>
internal sealed record PrintSettings(bool CropMarks, double Bleed, bool HasCode = false)
{
    public const double MostBleed = 20;

    public static readonly PrintSettings Plain = new(false, 0);

    /// <summary>The settings below <c>print:</c>; errors are reported.</summary>
    public static PrintSettings Read(YamlMap map, DiagnosticBag bag)
    {
        var fields = new YamlFields(map, bag);
        var (browser, marks, bleed, code) =
            (fields.Scalar("browser"), fields.Scalar("crop-marks"), fields.Scalar("bleed"), fields.Scalar("qr"));
        fields.RejectUnknown();
        // An archive may come from anybody, and building or printing it must start nothing that it brings.
        if (browser is not null)
            bag.Report(Rules.NamesProgram, browser.At, $"a configuration may not name a program to run",
                $"take “browser” out; name the browser with --browser or in the environment variable BANMIAN_CHROMIUM");
        foreach (var choice in (YamlScalar?[])[marks, code])
            if (choice is { Text: not ("true" or "false") })
                bag.Report(Rules.BadValue, choice.At, $"“{choice.Text}” is neither true nor false");
        var width = 0.0;
        if (bleed is not null && (!double.TryParse(bleed.Text, NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out width) || width > MostBleed))
            bag.Report(Rules.BadValue, bleed.At, $"“{bleed.Text}” is not a bleed",
                $"write millimetres, from 0 to {MostBleed}; 3 is usual");
        return new PrintSettings(marks?.Text == "true", width, code?.Text == "true");
    }
}
