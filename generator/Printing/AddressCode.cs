using System.Globalization;
using System.Text;
using ZXing;
using ZXing.QrCode;

namespace Banmian.Printing;

/// <summary>
/// The address of a page as a QR code (ISO/IEC 18004), in the margin below it, at the right edge of what is printed: the page
/// itself is made up as without it.
/// </summary>
internal static class AddressCode
{
    /// <summary>The least side of the code, and of one of its modules where there is room, mm: what telephones read.</summary>
    private const double LeastSide = 14;
    private const double Module = 0.4;

    // ISO/IEC 18004, 9.1: as many modules around it stay white.
    private const int Quiet = 4;

    // For the quiet zone above the code, and some white below it.
    private const double Around = 3;

    private const double PointsPerMillimetre = 72 / 25.4;

    /// <param name="below">the margin below the page, mm</param>
    public static bool Fits(double below) => below >= LeastSide + Around;

    /// <summary>The operators that draw it on a sheet.</summary>
    /// <param name="right">the right edge of what is printed, points</param>
    /// <param name="below">the margin below the page, mm</param>
    public static string Draw(string address, double right, double below)
    {
        var code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, new Dictionary<EncodeHintType, object>
        {
            [EncodeHintType.MARGIN] = 0,
            [EncodeHintType.ERROR_CORRECTION] = ZXing.QrCode.Internal.ErrorCorrectionLevel.M,
        });
        var side = Math.Clamp(code.Width * Module, LeastSide, below - Around);
        var module = side / code.Width * PointsPerMillimetre;
        var (left, top) = (right - side * PointsPerMillimetre, below * PointsPerMillimetre - Quiet * module);
        var drawn = new StringBuilder();
        drawn.Append(CultureInfo.InvariantCulture, $"q 0 g {module:0.#####} 0 0 {-module:0.#####} {left:0.###} {top:0.###} cm\n");
        for (var y = 0; y < code.Height; y++)
            for (int x = 0, end; x < code.Width; x = end)
            {
                for (end = x + 1; end < code.Width && code[end, y] == code[x, y];)
                    end++;
                if (code[x, y])
                    drawn.Append(CultureInfo.InvariantCulture, $"{x} {y} {end - x} 1 re\n");
            }
        return drawn.Append("f Q").ToString();
    }
}
