using System.Globalization;
using System.Text;
using Banmian.Addresses;
using Banmian.Config;
using Banmian.MakeUp;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>
/// The style sheets that hold numbers of the make-up: the measures of the sheet, the sizes, leadings and spaces lines are
/// reckoned with, and classes that place a box (no element has a style of its own, which the content security policy forbids).
/// The same for every page of a site.
/// </summary>
internal static class SheetStyles
{
    /// <summary>More stories than pages have.</summary>
    private const int MostTied = 60;

    /// <summary>Room the page box leaves below the type area for a line that says that a page is reduced, mm.</summary>
    private const double BelowArea = 6;

    public static IEnumerable<RenderedFile> Files(SiteConfig config) =>
        [new(FileNames.Asset(FileNames.SheetStyles), Encoding.UTF8.GetBytes(Of(config))),
            new(FileNames.Asset(FileNames.FaceStyles), Encoding.UTF8.GetBytes(Faces(isExtended: false))),
            new(FileNames.Asset(FileNames.ExtendedFaceStyles), Encoding.UTF8.GetBytes(Faces(isExtended: true)))];

    public static string Of(SiteConfig config)
    {
        var sheet = config.Sheet;
        var area = TypeArea.Of(sheet.Width, sheet.Height);
        var css = new StringBuilder();
        var margin = (sheet.Height - area.Height) / 2;
        css.Append("/* Made by the program from page-size in site-config.yml and the grids of generator/MakeUp. */\n");
        css.Append(CultureInfo.InvariantCulture, $":root {{ --sheet-width: {sheet.Width}; --sheet-height: {sheet.Height}; ")
            .Append(CultureInfo.InvariantCulture, $"--area-width: {area.Width}; --area-height: {area.Height}; }}\n");
        css.Append(CultureInfo.InvariantCulture, $"@page newspaper {{ size: {sheet.Width}mm {sheet.Height}mm; ")
            .Append(CultureInfo.InvariantCulture, $"margin: {margin}mm 0 {margin - BelowArea}mm; }}\n");
        css.Append(Numbers());
        var directions = config.Scripts.Select(config.DirectionOf).Distinct().ToList();
        var grids = (from direction in directions
                     from across in Grid.Bodies(area)
                     from grid in Grid.Of(area, across, direction)
                     select grid).ToList();
        foreach (var grid in grids.DistinctBy(grid => grid.Direction))
            css.Append(CultureInfo.InvariantCulture, $"{(grid.IsVertical ? ".vertical" : ":root")} {{ --gap: {grid.Gap}; }}\n");
        foreach (var grid in grids.DistinctBy(ClassOf))
            css.Append(CultureInfo.InvariantCulture,
                $".{ClassOf(grid)} {{ --columns: {grid.Columns}; --across: {grid.Across}; --gutter: {grid.Gutter:0.#####}; }}\n");
        var rows = grids.Max(grid => grid.GreatestRows);
        for (var n = 1; n <= Grid.MostColumns; n++)
            css.Append(CultureInfo.InvariantCulture, $".x-{n} {{ --x: {n}; }} .w-{n} {{ --w: {n}; }} .c-{n} {{ --c: {n}; }}\n");
        for (var n = 0; n <= rows; n++)
            css.Append(CultureInfo.InvariantCulture, $".y-{n} {{ --y: {n}; }} .n-{n} {{ --n: {n}; }}\n");
        if (directions.Contains(WritingDirection.Vertical))
            AppendBands(css, rows / BandedText.Shortest, BandedText.MostLines(grids.Max(grid => grid.Across)));
        for (var step = 0; step < Heading.Sizes.Length; step++)
            css.Append(CultureInfo.InvariantCulture, $".s-{step} {{ --s: {Heading.Sizes[step]}; }}\n");
        css.Append(Ties());
        return css.ToString();
    }

    /// <summary>
    /// What make-up and typesetting reckon with, by the names style sheets know it by: em where it says so, else a number.
    /// </summary>
    private static string Numbers()
    {
        (string Name, double Value, string Unit)[] numbers =
        [
            ("headline-leading", Heading.HeadlineLeading, ""),
            ("kicker-size", Heading.KickerSize, "em"), ("deck-size", Heading.DeckSize, "em"),
            ("small-leading", Heading.SmallLeading, ""), ("between-heads", Heading.Between, ""),
            ("air-below", Heading.AirBelow, ""),
            ("usual-leading", Grid.UsualLeading, ""), ("band-gap", BandedText.Gap, ""), ("tint-inset", Tints.Inset, ""),
            ("indent", BodySetting.Indent, "em"), ("before-closing", BodySetting.BeforeClosing, "em"),
            ("after-dateline", Units.AfterDateline, "em"), ("phrase-spacing", DisplayLines.PhraseSpacing, "em"),
            ("beside-names", NameText.BesideNames, "em"),
        ];
        var properties = numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"--{n.Name}: {n.Value}{n.Unit};"));
        return $":root {{ {string.Join(" ", properties)} }}\n";
    }

    /// <summary>What only vertical pages have: more bands than there are columns, and the lines of a band.</summary>
    private static void AppendBands(StringBuilder css, int bands, int lines)
    {
        for (var n = Grid.MostColumns + 1; n <= bands; n++)
            css.Append(CultureInfo.InvariantCulture, $".c-{n} {{ --c: {n}; }}\n");
        for (var n = 1; n <= lines; n++)
            css.Append(CultureInfo.InvariantCulture, $".l-{n} {{ --l: {n}; }}\n");
    }

    public static string ClassOf(Grid grid) => string.Create(CultureInfo.InvariantCulture, $"g-{grid.Across}-{grid.Columns}");

    /// <summary>
    /// What ties a headline in a list to its box on the miniature beside it: one is lit while a reader points at the other. A
    /// style sheet cannot compare two names, so each number has its rule.
    /// </summary>
    /// <param name="story">its place on the page, from 0</param>
    public static string TieOf(int story) => string.Create(CultureInfo.InvariantCulture, $"t{story + 1}");

    private static string Ties() => string.Join(",\n", Enumerable.Range(0, MostTied).Select(TieOf)
        .Select(tie => $".tied:has(.{tie}:is(:hover, :focus-visible)) .{tie}")) + " { --lit: 1; }\n";

    /// <summary>
    /// The Latin face, inside the style sheet: browsers treat each file of a disk as a site of its own and would not load a
    /// font that stands beside the page. It is the first of every stack, and lines are measured by the first, so it is given the
    /// ascent and descent of Chinese faces: with its own (76.2 and 23.8 %) an ideograph stood an eighth of its size above the
    /// middle of its line, and a headline of 6 em on its kicker. Its further letters have a style sheet of their own, which only
    /// newspaper pages ask for that are set with them.
    /// </summary>
    private static string Faces(bool isExtended)
    {
        var css = new StringBuilder(
            $"/* STIX Two Text, SIL Open Font License 1.1; its text stands beside this file in {FileNames.FacesLicense}. */\n");
        foreach (var weight in (int[])[400, 700])
        {
            var font = Convert.ToBase64String(File.ReadAllBytes(LatinFace.PathOf(weight, "woff2", isExtended)));
            css.Append(CultureInfo.InvariantCulture, $"@font-face {{ font-family: \"Banmian Latin\"; font-weight: {weight}; ")
                .Append("ascent-override: 88%; descent-override: 12%; line-gap-override: 0%; ")
                .Append(CultureInfo.InvariantCulture, $"src: url(data:font/woff2;base64,{font}) format(\"woff2\"); ")
                .Append(CultureInfo.InvariantCulture, $"unicode-range: {(isExtended ? LatinFace.ExtendedRange : LatinFace.UnicodeRange)}; }}\n");
        }
        return css.ToString();
    }
}
