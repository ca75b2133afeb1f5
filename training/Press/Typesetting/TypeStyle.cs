namespace Banmian.Training;

/// <summary>How a page's text is set: measure, columns, widths. Widths are in half ems.</summary>
internal sealed class TypeStyle
{
    private const int Endless = 100_000;
    private const string Compressible = "，。、；：";

    public TypeStyle(Chance chance, House house, Manner manner)
    {
        LatinWidth = chance.Pick(1, 1, 1, 1.1, 1.15, 1.25);
        Hangs = chance.Share(.12);
        Trims = chance.Share(.6);
        ClosesUp = chance.Share(.5);
        HalfPunctuation = chance.Share(.15) ? string.Concat(Compressible.Where(_ => chance.Share(.7))) + "“”「」"
            : chance.Share(.15) ? "“”" : "";
        var old = house.Region == Region.Republican;
        if (old) HalfPunctuation = "";
        Measure = old ? chance.Pick(8, 9, 10, 11, 12, 14, 16, 16, 17, 18, 20, 24, 32)
            : house.Region == Region.HongKong ? chance.Pick(8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20)
            : house.Region == Region.Taiwan ? chance.Pick(9, 10, 11, 12, 13, 14, 15, 16, 18)
            : chance.Pick(12, 13, 14, 15, 16, 17, 17, 18, 18, 19, 20, 21, 22, 24, 11, 26);
        Columns = chance.Pick(3, 4, 5, 5, 6, 6, 7);
        Indent = old ? chance.Pick(0, 0, 0, 2, 1) : chance.Share(.93) ? 2 : chance.Pick(0, 1);
        Leading = chance.Pick(1.3, 1.4, 1.5, 1.6);
        Gutter = chance.Pick(1.5, 2, 2.5, 3);
        DropCaps = old ? 0 : chance.Pick(0, 0, 0, 0, .3, .7);
        WideFirst = old ? 0 : chance.Pick(0, 0, .1, .5);
        Floats = old || house.Region is Region.HongKong ? chance.Pick(0, .2, .5) : chance.Pick(0, .15, .3);
        BreaksAnywhere = old && chance.Share(.7);
        VerticalHeadings = old ? 0 : chance.Pick(0, 0, 0, .15, .4);
        SpacedHeadings = chance.Pick(0, 0, 0, .3, .8);
        Unbroken = manner.IsTyped;
        if (!Unbroken)
        {
            Overprints = !manner.IsOcr && manner.Tool != Tool.LayoutParser && chance.Share(.15)
                ? chance.Pick(Overprint.Run, Overprint.Run, Overprint.Line, Overprint.Block, Overprint.Thrice, Overprint.Glyphs)
                : Overprint.None;
            return;
        }
        (Measure, Columns, DropCaps, WideFirst, Floats, VerticalHeadings, SpacedHeadings) = (Endless, 1, 0, 0, 0, 0, 0);
    }

    /// <summary>Whether each paragraph is one line, as in typed text.</summary>
    public bool Unbroken { get; }

    public double LatinWidth { get; }

    /// <summary>Whether a stop that finds no room hangs outside the column.</summary>
    public bool Hangs { get; }

    /// <summary>Whether the last stop of a line is squeezed to half an em.</summary>
    public bool Trims { get; }

    /// <summary>Whether neighbouring stops close up.</summary>
    public bool ClosesUp { get; }

    public string HalfPunctuation { get; }

    /// <summary>The column's measure in ems.</summary>
    public int Measure { get; }

    public int Columns { get; }

    /// <summary>The indent of a paragraph in ems.</summary>
    public int Indent { get; }

    public double Leading { get; }

    public double Gutter { get; }

    public double DropCaps { get; }

    /// <summary>How often the first paragraph runs across all columns of its story.</summary>
    public double WideFirst { get; }

    /// <summary>How often something stands in a column and takes a part of its measure.</summary>
    public double Floats { get; }

    /// <summary>Whether a stop may begin a line, as in old vertical columns.</summary>
    public bool BreaksAnywhere { get; }

    public double VerticalHeadings { get; }

    public double SpacedHeadings { get; }

    public Overprint Overprints { get; }

    public double WidthOf(char c) => c > '\u2000' ? HalfPunctuation.Contains(c) ? 1 : 2 : LatinWidth;
}

/// <summary>How a heading with a shadow, drawn as second copies, comes out of a PDF.</summary>
internal enum Overprint
{
    None,

    /// <summary>发展新材料发展新材料</summary>
    Run,

    /// <summary>Each line twice.</summary>
    Line,

    /// <summary>All lines, then all lines again.</summary>
    Block,

    /// <summary>Each line three times.</summary>
    Thrice,

    /// <summary>Each character three times: 山山山村村村.</summary>
    Glyphs,
}
