using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>A page as its stories are found on it: its lines, what the model thinks of them, and the words they share.</summary>
internal sealed class StoryPage
{
    // Rarities are logarithms in 1/1024; summed over a text they stay whole numbers of 32 bits.
    private const int RarityStep = 64;

    // Shorter ones are words like 天天 and 哈哈哈哈; a refrain ends as verse does: 沙沙沙，沙沙沙，
    private const int LeastOverprinted = 8;

    // The lines at the head or foot of a dump that may be its folio.
    private const int FolioLines = 4;

    private const int LongestSpeaker = 6;

    private readonly Openings openings;
    private readonly bool[] opens, overprinted;
    private readonly bool?[] beside;
    private Dictionary<int, int> resumptions = [];

    public StoryPage(MeasuredPage lines, LineRoles roles, Openings openings)
    {
        (Lines, Roles, this.openings) = (lines, roles, openings);
        Pairs = new PagePairs(lines.Dense, (x, y) => lines.Counts.Rarity(x, y) / RarityStep);
        Topics = new PageTopics(lines.Dense, lines.Counts.Topics);
        overprinted =
            [.. lines.Lines.Select(l => l.Text.Length >= LeastOverprinted && l.Text[^1] is not ('，' or '。' or '；')
                && Overprint.Once(l.Text).Count < l.Text.Length)];
        opens = [.. lines.Lines.Select(l => openings.StartsWith(l.Text))];
        beside = new bool?[lines.Count];
        Segments = new PageSegments(this);
    }

    public int Count => Lines.Count;

    public MeasuredPage Lines { get; }

    public LineRoles Roles { get; }

    public PagePairs Pairs { get; }

    public PageTopics Topics { get; }

    public PageSegments Segments { get; }

    /// <summary>The page once it was decided where interrupted text resumes.</summary>
    /// <param name="odds">of each line at which it may</param>
    public StoryPage WithResumptions(Dictionary<int, int> odds)
    {
        var page = (StoryPage)MemberwiseClone();
        page.resumptions = odds;
        return page;
    }

    /// <summary>How likely it is that interrupted text resumes at a line. What the whole page says counts half as much again as
    /// what the lines around say: pages of the bench chose it.</summary>
    public int OddsOfResumption(int line) =>
        resumptions.TryGetValue(line, out var odds) ? odds * 3 / 2 : Continuations.OddsOfInterruption(Roles, line);

    /// <summary>Each line without white space, in Simplified.</summary>
    public string[] Plain => Lines.Dense;

    /// <summary>In quarters of an em.</summary>
    public int Width(int line) => Lines.Width[line];

    public bool EndsSentence(int line) => Lines.EndsSentence[line];

    /// <summary>Whether a line begins as a report does: 本报讯, 新华社北京5月7日电.</summary>
    public bool OpensReport(int line) => opens[line];

    /// <summary>Whether a line is the opening of a report and nothing else: the text under it is its story's.</summary>
    public bool IsOpeningAlone(int line) => opens[line] && openings.IsAlone(Lines.Lines[line].Text);

    /// <summary>Whether a line holds each of its phrases twice: headings are drawn so to make them bold, running text never
    /// is.</summary>
    public bool IsOverprinted(int line) => overprinted[line];

    /// <summary>Whether a line prints only what stands beside a folio, which no heading is made of. Found out when asked: of most
    /// lines nobody asks.</summary>
    public bool IsBesideFolio(int line) => beside[line] ??= FolioForms.IsBeside(Lines.Lines[line].Text)
        || Math.Min(line, Count - 1 - line) < FolioLines && FolioForms.IsPageOfSection(Lines.Lines[line].Text);

    /// <summary>Whether a line may be a pen name in brackets: （天馬）.</summary>
    public bool IsPenName(int line) => openings.Notes.IsPenName(Lines.Lines[line].Text);

    /// <summary>Whether a line has the form of a signature: 法学院 何以沫, 于 晓.</summary>
    public bool IsSignature(int line) => openings.Signatures.IsSignature(Lines.Lines[line].Text);

    /// <summary>Whether a line has the names that the line of names above it breaks off before.</summary>
    public bool EndsNames(int line) => line > 0
        && openings.Signatures.GoesOn(Lines.Lines[line - 1].Text, Lines.Lines[line].Text);

    /// <summary>Whether a line that does not look like a heading may be one: words alone, no name, no sentence.</summary>
    public bool MayHead(int line) => !EndsSentence(line) && openings.MayHead(Lines.Lines[line].Text, Plain[line]);

    /// <summary>Whether a line of text ends with its author's name in brackets: the text is over.</summary>
    public bool EndsSigned(int line) => openings.Signatures.EndsSigned(Lines.Lines[line].Text);

    /// <summary>Whether a line begins with who speaks: 答：, 编者：</summary>
    public bool NamesSpeaker(int line) => Plain[line].AsSpan().IndexOfAny('：', ':') is > 0 and <= LongestSpeaker;

    /// <summary>Whether a line is a whole caption, with who took the picture: 图为…。陈小鱼 摄</summary>
    public bool IsCreditedCaption(int line) => openings.OpensCaption(Lines.Lines[line].Text) && NamesPhotographer(line);

    /// <summary>Whether a line begins with month and day: 4月10日，</summary>
    public bool BeginsWithDate(int line) => openings.StartsWithDate(Plain[line]);

    /// <summary>What forms of labels a line has.</summary>
    public bool IsPlace(int line) => openings.Labels.IsPlace(Lines.Lines[line].Text);

    public bool IsColumn(int line) => openings.Labels.IsColumn(Lines.Lines[line].Text);

    /// <summary>Whether a sentence goes on beyond a line, and its reader pauses there: 沙沙沙，沙沙沙，</summary>
    public bool IsLeftOpen(int line) => Plain[line][^1] is '，' or '；' or ',' or ';' && line + 1 < Count;

    /// <summary>Whether a line of names says that they took a picture, and not that they wrote.</summary>
    public bool NamesPhotographer(int line) => openings.IsOfPhotographer(Lines.Lines[line].Text);

    public bool IsInCaption(int line) => Roles.InCaption(line) > Roles.OutsideCaption(line);

    /// <summary>The blank lines before a line, at most two; one before the page's first and after its last.</summary>
    public int Blanks(int line) => line <= 0 || line >= Count ? 1 : Lines.BlanksBefore[line];

    /// <summary>How well the text above runs on in a line, by the characters that meet there; of
    /// <see cref="Numbers.One"/>.</summary>
    public int Join(int above, int below) => Lines.Counts.Join(Plain[above], Plain[below]).Pair
        * Numbers.One / FixedPoint.One / 4;
}
