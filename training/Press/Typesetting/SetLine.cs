namespace Banmian.Training;

/// <summary>A line as it is set on the page, before the page is dumped.</summary>
internal sealed class SetLine(Passage passage, int passageId, int numberInPassage, Copy copy)
{
    public Passage Passage => passage;

    /// <summary>Passages are numbered through the page, in reading order.</summary>
    public int PassageId => passageId;

    public int NumberInPassage => numberInPassage;

    public Copy Copy { get; set; } = copy;

    public required Frame Frame { get; set; }

    /// <summary>Left edge and height on the page, in ems.</summary>
    public double X { get; set; }

    public double Y { get; set; }

    /// <summary>The indent as printed, in ems.</summary>
    public int Indent { get; init; }

    /// <summary>Whether the paragraph ends with this line.</summary>
    public bool EndsPassage { get; set; }
}

internal enum FrameKind
{
    Heading,
    Names,
    Text,
    Furniture,
}

/// <summary>A rectangle of a page that extraction takes as one block: a heading, a by-line, a column of text.</summary>
internal sealed class Frame(Part part, FrameKind kind, PassageKind heading)
{
    public Part Part => part;

    public FrameKind Kind => kind;

    /// <summary>What kind of heading the frame holds.</summary>
    public PassageKind Heading => heading;

    public List<SetLine> Lines { get; } = [];

    public double X { get; set; }

    public double Y { get; set; }

    public double Width { get; set; }

    public double Height { get; set; }
}
