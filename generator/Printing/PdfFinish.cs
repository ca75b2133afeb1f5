using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Banmian.Config;

namespace Banmian.Printing;

/// <summary>
/// Makes of the browser's PDF one an archive keeps: what is known of the page in it, its key as its identifier, no dates but the
/// page's own – so that the same page makes the same bytes –, the numbers of the newspaper's pages, the marks of a print shop.
/// </summary>
internal static partial class PdfFinish
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>
    /// Length of a crop mark and the room around it, mm; marks begin outside the bleed, and have no length where only a bleed is
    /// asked for.
    /// </summary>
    private const double Mark = 5;
    private const double AroundMark = 2;

    /// <exception cref="PrintFailure">The browser wrote a PDF of another form than this program knows.</exception>
    public static byte[] Finish(
        byte[] bytes, ImmutableArray<PrintView> views, PrintStyle style, bool isIssue, PrintKey key, int? sheets)
    {
        var title = views[0][isIssue ? "DC.isPartOf" : "DC.title"] ?? "";
        var pdf = new PdfFile(bytes);
        var pages = pdf.Pages.Count();
        if (sheets is { } made && made != pages)
            throw new PrintFailure($"the browser printed {pages} sheets, and the page has {made}");
        PdfText.Mend(pdf);
        var xmp = pdf.AddStream("/Type /Metadata /Subtype /XML ", Xmp.Of(views[0], title, key.Content));
        pdf.AddEntries(pdf.Catalog, $"/Metadata {xmp} 0 R");
        if (!style.IsReading)
            pdf.AddEntries(pdf.Catalog, $"/PageLabels <</Nums [{Labels(views)}]>>");
        if (style.HasCode)
            Code(pdf, views, style);
        if (!style.IsReading && style.Settings is { CropMarks: true } or { Bleed: > 0 })
            foreach (var page in pdf.Pages.ToList())
                Crop(pdf, page, style.Settings);
        var producer = Producer().Match(pdf[pdf.Properties]);
        var madeBy = producer.Success ? producer.Groups[1].Value : "()";
        pdf[pdf.Properties] = $"\n<</Title {Text(title)}\n/Creator (Banmian)\n/Producer {madeBy}>>\nendobj\n";
        return pdf.Write(key);
    }

    /// <summary>The number of each newspaper page, once for each of its sheets.</summary>
    private static string Labels(ImmutableArray<PrintView> views)
    {
        var labels = new StringBuilder();
        var sheet = 0;
        for (var page = 0; page < views.Length; page++)
        {
            var name = views[page]["prism.startingPage"] ?? (page + 1).ToString(CultureInfo.InvariantCulture);
            var sheets = Sheet().Count(views[page].Shown);
            for (var i = 0; i < sheets; i++)
                labels.Append(CultureInfo.InvariantCulture, $"{sheet++} <</P {Text(i == 0 ? name : $"{name}-{i + 1}")}>> ");
        }
        return labels.ToString();
    }

    // On the first sheet of each page.
    private static void Code(PdfFile pdf, ImmutableArray<PrintView> views, PrintStyle style)
    {
        var pages = pdf.Pages.ToList();
        var sheet = 0;
        foreach (var view in views)
        {
            var width = Number(Box().Match(pdf[pages[sheet]]), 1);
            if (view["DC.identifier"] is { } address)
                Draw(pdf, pages[sheet],
                    AddressCode.Draw(address, width - style.Margins.Beside * PointsPerMillimetre, style.Margins.Below));
            sheet += Sheet().Count(view.Shown);
        }
    }

    // After the page's own content, which leaves the coordinates changed, and whose white ground covers what is drawn before it.
    private static void Draw(PdfFile pdf, int page, string operators)
    {
        var (first, last) = (pdf.AddStream("", "q"u8.ToArray()),
            pdf.AddStream("", Encoding.Latin1.GetBytes($"Q /Artifact BMC {operators} EMC")));
        pdf[page] = Contents().Replace(pdf[page], $"/Contents [{first} 0 R $1 {last} 0 R]");
    }

    // The sheet keeps its place: the medium grows around it, to the left and below into negative numbers.
    private static void Crop(PdfFile pdf, int page, PrintSettings settings)
    {
        var box = Box().Match(pdf[page]);
        var (width, height) = (Number(box, 1), Number(box, 2));
        var (off, mark) = (settings.Bleed * PointsPerMillimetre, (settings.CropMarks ? Mark : 0) * PointsPerMillimetre);
        var around = off + (settings.CropMarks ? mark + AroundMark * PointsPerMillimetre : 0);
        var marks = new StringBuilder("q 0.25 w 0 G ");
        foreach (var x in (double[])[0, width])
            foreach (var (from, to) in ((double, double)[])[(-off - mark, -off), (height + off, height + off + mark)])
                marks.Append(CultureInfo.InvariantCulture, $"{x:0.###} {from:0.###} m {x:0.###} {to:0.###} l S ");
        foreach (var y in (double[])[0, height])
            foreach (var (from, to) in ((double, double)[])[(-off - mark, -off), (width + off, width + off + mark)])
                marks.Append(CultureInfo.InvariantCulture, $"{from:0.###} {y:0.###} m {to:0.###} {y:0.###} l S ");
        var boxes = string.Create(CultureInfo.InvariantCulture,
            $"/MediaBox [{-around:0.###} {-around:0.###} {width + around:0.###} {height + around:0.###}]\n"
            + $"/BleedBox [{-off:0.###} {-off:0.###} {width + off:0.###} {height + off:0.###}]\n"
            + $"/TrimBox [0 0 {width:0.###} {height:0.###}]");
        pdf[page] = Box().Replace(pdf[page], boxes);
        Draw(pdf, page, $"{marks}Q");
    }

    /// <summary>A text of a PDF (7.9.2.2): UTF-16 with its mark, in hexadecimal.</summary>
    private static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static double Number(Match box, int group) => double.Parse(box.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]")]
    private static partial Regex Box();

    [GeneratedRegex(@"/Contents \[?((?:[0-9]+ 0 R ?)+)\]?")]
    private static partial Regex Contents();

    [GeneratedRegex(@"/Producer (\([^)]*\))")]
    private static partial Regex Producer();

    [GeneratedRegex("<div class=\"sheet ")]
    private static partial Regex Sheet();
}
