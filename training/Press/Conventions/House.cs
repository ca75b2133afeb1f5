namespace Banmian.Training;

/// <summary>
/// The conventions of one page's paper, drawn anew for every page and put together of random pieces: wider than any real paper's,
/// so that no form is learned by heart.
/// </summary>
internal sealed class House
{
    public House(Chance chance)
    {
        Region = chance.Unit() switch
        {
            < .53 => Region.Mainland,
            < .70 => Region.HongKong,
            < .82 => Region.Taiwan,
            < .88 => Region.Nanyang,
            _ => Region.Republican,
        };
        Paper = Region switch
        {
            Region.HongKong => chance.Pick(Words.HongKongPapers),
            Region.Taiwan => chance.Pick(Words.TaiwanPapers),
            Region.Nanyang => chance.Pick(Words.NanyangPapers),
            Region.Republican => chance.Pick(Words.OldPapers),
            _ => chance.Pick(Words.PaperStarts) + chance.Pick(Words.PaperEnds),
        };
        Padding = chance.Share(.2) ? chance.Pick(" ", "　", "  ") : "";
        Between = chance.Pick(NameBreaks);
        Bylines = new BylineForms(chance, this);
        Openings = new OpeningForms(chance, this);
        Credits = new CreditForms(chance, this);
        Headings = new HeadingForms(chance, this);
        Captions = new CaptionForms(chance, this);
    }

    private static readonly Pieces NameBreaks = Pieces.Of(" ", "　", "、", " ", "　", "  ", " / ", "").Without("，", "·", "/");

    public Region Region { get; }

    public string Paper { get; }

    /// <summary>What spreads a name of two characters to the width of three.</summary>
    public string Padding { get; }

    /// <summary>What stands between two names.</summary>
    public string Between { get; }

    public BylineForms Bylines { get; }

    public OpeningForms Openings { get; }

    public CreditForms Credits { get; }

    public HeadingForms Headings { get; }

    public CaptionForms Captions { get; }

    public string Place(Chance chance) => Region switch
    {
        Region.HongKong => chance.Pick(Words.HongKongPlaces),
        Region.Taiwan => chance.Pick(Words.TaiwanPlaces),
        Region.Nanyang => chance.Pick(Words.NanyangPlaces),
        Region.Republican => chance.Pick(Words.OldPlaces),
        _ => chance.Share(.12) ? chance.Pick(Words.ForeignPlaces) : chance.Pick(Words.MainlandPlaces),
    };

    public string Agency(Chance chance) => Region switch
    {
        Region.HongKong or Region.Nanyang => chance.Pick(Words.HongKongAgencies),
        Region.Taiwan => chance.Pick(Words.TaiwanAgencies),
        _ => chance.Share(.08) ? Paper : chance.Pick(Words.MainlandAgencies),
    };

    /// <summary>The day of a report: 2月13日, 23日, 三日.</summary>
    public string Day(Chance chance)
    {
        var (month, day) = (chance.Between(1, 12), chance.Between(1, 31));
        return Region switch
        {
            Region.Republican => chance.Share(.5) ? Numerals.Counted(day) + "日"
                : Numerals.Counted(month) + "月" + Numerals.Counted(day) + "日",
            Region.Taiwan => chance.Share(.3) ? Numerals.Counted(day) + "日" : chance.Share(.7) ? $"{day}日" : $"{month}月{day}日",
            Region.Nanyang => $"{day}日",
            _ => chance.Share(.15) ? $"{day}日" : $"{month}月{day}日",
        };
    }

    public string[] People(Chance chance, int count = 0)
    {
        var names = new string[count > 0 ? count : Region == Region.Mainland ? chance.Pick(1, 1, 1, 1, 2, 2, 3, 4)
            : chance.Pick(1, 1, 1, 1, 1, 2)];
        for (var i = 0; i < names.Length; i++) names[i] = PeopleNames.Pick(chance, Region);
        return names;
    }

    public Filling Filling(Chance chance)
    {
        var source = Region != Region.Mainland || chance.Share(.15) ? Paper : chance.Pick(OpeningForms.Sources);
        var writers = People(chance);
        return new Filling(writers, People(chance, chance.Pick(1, 1, 2)), People(chance, chance.Pick(1, 1, 1, 2)),
            Place(chance), Day(chance), source, Agency(chance),
            // Names run together would be no names; only a padded or spaced line may do without a break.
            writers.Length > 1 && Between.Length == 0 && Array.Exists(writers, w => w.Length != 3) && chance.Share(.6) ? " "
                : Between, Padding);
    }
}
