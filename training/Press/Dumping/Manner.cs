namespace Banmian.Training;

/// <summary>What made the dump.</summary>
internal enum Tool
{
    Pdftotext,
    PdftotextRaw,

    /// <summary>pdftotext -layout: columns side by side on one line.</summary>
    PdftotextLayout,
    Pdfminer,
    Seed,
    ZoneOcr,
    PageOcr,
    LayoutParser,
    Transcript,
    Typed,
    Labelled,
}

/// <summary>Where a dump has blank lines.</summary>
internal enum Blanks
{
    None,

    /// <summary>After each line, but not after one that ends in an ASCII letter or figure: the first seed.</summary>
    EachButLatin,
    Each,

    /// <summary>After each block of the page.</summary>
    Blocks,

    /// <summary>After each paragraph.</summary>
    Paragraphs,

    /// <summary>Mostly after blocks, and sometimes anywhere.</summary>
    Noise,
}

/// <summary>How one page is dumped.</summary>
internal sealed class Manner
{
    public Manner(Chance chance, House house)
    {
        Tool = house.Region == Region.Republican
            ? chance.Pick(Tool.Transcript, Tool.Transcript, Tool.Transcript, Tool.ZoneOcr, Tool.ZoneOcr, Tool.PageOcr, Tool.Typed,
            Tool.Pdftotext)
            : chance.Unit() switch
            {
                < .19 => Tool.Pdftotext,
                < .22 => Tool.PdftotextLayout,
                < .36 => Tool.PdftotextRaw,
                < .54 => Tool.Pdfminer,
                < .66 => Tool.Seed,
                < .78 => Tool.ZoneOcr,
                < .81 => Tool.PageOcr,
                < .88 => Tool.LayoutParser,
                < .92 => Tool.Transcript,
                < .97 => Tool.Typed,
                _ => Tool.Labelled,
            };
        Order = Tool switch
        {
            Tool.Typed or Tool.Labelled => Order.HeadingsBefore,
            Tool.Transcript => chance.Pick(Order.HeadingsBefore, Order.HeadingsBefore, Order.HeadingsBefore, Order.ColumnsOfPage),
            Tool.ZoneOcr => chance.Pick(Order.HeadingsBefore, Order.HeadingsBefore, Order.HeadingsBefore, Order.Rows, Order.Bands,
            Order.ColumnsOfPage),
            Tool.LayoutParser => chance.Pick(Order.NearlyPlaced, Order.NearlyPlaced, Order.Rows, Order.Shuffled),
            Tool.Seed => chance.Pick(Order.Seed, Order.HeadingsLast, Order.HeadingsLast, Order.HeadingsBefore),
            Tool.Pdfminer => chance.Pick(Order.Grouped, Order.Grouped, Order.Grouped, Order.HeadingsBefore),
            _ => Orders.Pick(chance),
        };
        if (chance.Set == PressSet.WithheldManners && !IsTyped && Tool != Tool.PdftotextLayout) Order = Orders.Pick(chance);
        Blanks = Tool switch
        {
            Tool.Seed => Blanks.EachButLatin,
            Tool.ZoneOcr => chance.Pick(Blanks.Blocks, Blanks.Blocks, Blanks.Blocks, Blanks.Noise, Blanks.None),
            Tool.LayoutParser => chance.Pick(Blanks.Paragraphs, Blanks.Paragraphs, Blanks.Blocks),
            Tool.Transcript => chance.Pick(Blanks.Blocks, Blanks.None, Blanks.None, Blanks.Paragraphs),
            Tool.Typed => chance.Pick(Blanks.Each, Blanks.Each, Blanks.None, Blanks.None, Blanks.Blocks),
            Tool.Labelled => chance.Pick(Blanks.Each, Blanks.None, Blanks.Blocks),
            Tool.Pdfminer => chance.Pick(Blanks.Blocks, Blanks.Blocks, Blanks.Blocks, Blanks.Blocks, Blanks.Noise),
            Tool.PdftotextLayout => Blanks.None,
            Tool.PdftotextRaw => chance.Pick(Blanks.None, Blanks.None, Blanks.None, Blanks.Noise),
            _ => chance.Pick(Blanks.Blocks, Blanks.Blocks, Blanks.Blocks, Blanks.None, Blanks.None, Blanks.Paragraphs,
            Blanks.Noise, Blanks.Each, Blanks.EachButLatin),
        };
        Indents = Tool is Tool.PdftotextLayout ? chance.Pick("", "  ", "    ") : Tool is Tool.Typed or Tool.Labelled
            ? chance.Pick("", "　　", "　　", "    ", "\t")
            : Tool == Tool.Transcript ? chance.Pick("", "", "", "　　", "　")
            : chance.Share(.35) ? chance.Pick("　　", "  ", "    ", "　　", " ") : "";
        Centring = IsTyped && chance.Share(.3) ? chance.Pick("        ", "　　　　", "\t\t", "            ") : "";
        PartsHeadingLines = chance.Share(.07);
        KeepsHeadingTogether = chance.Share(.4);
        CutsAtStops = Tool == Tool.Pdfminer ? chance.Pick(0, 0, 0, .03, .1, 1) : Tool is Tool.Pdftotext or Tool.PdftotextRaw
            ? chance.Pick(0, 0, .01, .05) : 0;
        SpacedFigures = Tool is Tool.Typed or Tool.Transcript or Tool.Labelled ? 0 : chance.Pick(0, 0, 0, .4, .9);
        SpacedLines = Tool is Tool.Pdftotext or Tool.PdftotextRaw or Tool.Pdfminer or Tool.Seed ? chance.Pick(0, 0, .003, .02)
            : 0;
        FormFeed = Tool is Tool.Pdftotext or Tool.PdftotextRaw or Tool.Pdfminer && chance.Share(.3);
        CrossheadsApart = chance.Share(.5);
        TornColumns = chance.Pick(0, 0, .05, .2);
        Interruptions = Tool is Tool.Transcript ? .05 : chance.Pick(0, .1, .6);
        SwappedColumns = chance.Pick(0, 0, 0, .5);
        Across = Tool switch { Tool.PageOcr => chance.Share(.25), Tool.Pdftotext => chance.Share(.03), _ => false };
        MisreadMarks = IsOcr && chance.Share(.7);
    }

    public Tool Tool { get; }

    public Order Order { get; }

    public Blanks Blanks { get; }

    /// <summary>What stands for a paragraph's indent in the dump; nothing if it is lost.</summary>
    public string Indents { get; }

    /// <summary>Whether each line of a heading is a block of its own.</summary>
    public bool PartsHeadingLines { get; }

    /// <summary>What moves a typed heading to the middle.</summary>
    public string Centring { get; }

    /// <summary>Whether no blank line stands between the headings of one story.</summary>
    public bool KeepsHeadingTogether { get; }

    /// <summary>How often a line is cut at a squeezed stop.</summary>
    public double CutsAtStops { get; }

    /// <summary>Whether crossheads are blocks of their own.</summary>
    public bool CrossheadsApart { get; }

    /// <summary>How often a column comes out in two pieces.</summary>
    public double TornColumns { get; }

    /// <summary>How often something comes out between the columns of a story.</summary>
    public double Interruptions { get; }

    public double SwappedColumns { get; }

    /// <summary>Whether the lines of all columns come out by their height on the page.</summary>
    public bool Across { get; }

    public double SpacedFigures { get; }

    public double SpacedLines { get; }

    public bool FormFeed { get; }

    /// <summary>Whether OCR reads ■ and ▲ as characters.</summary>
    public bool MisreadMarks { get; }

    public bool IsOcr => Tool is Tool.ZoneOcr or Tool.PageOcr;

    public bool IsTyped => Tool is Tool.Typed or Tool.Labelled;
}
