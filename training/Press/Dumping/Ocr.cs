using System.Text;

namespace Banmian.Training;

/// <summary>What recognition of printed characters makes of a page: look-alikes, lost and stray marks, half-width stops, garbled
/// headings.</summary>
internal sealed class Ocr
{
    private const string Stray = "'.·|~`-_,°:;^\"";

    private readonly Chance chance;
    private readonly double wrong, lost, stray, garbled, lostHeadings;
    private readonly bool halfStops, quoteDamage, spacedLatin;
    private readonly string before, after;

    public Ocr(Chance chance, Manner manner)
    {
        this.chance = chance;
        // Texts put right by hand keep the order and the blanks of recognition, but none of its errors.
        var clean = chance.Share(.25);
        wrong = clean ? 0 : chance.Pick(.002, .005, .01, .03, .06);
        lost = clean ? 0 : wrong * chance.Pick(.1, .5);
        stray = clean ? 0 : chance.Pick(0, .01, .05);
        garbled = clean ? 0 : chance.Pick(0, .1, .3);
        lostHeadings = clean ? 0 : chance.Pick(0, .05, .15);
        halfStops = !clean && manner.IsOcr && chance.Share(.6);
        quoteDamage = !clean && chance.Share(.5);
        spacedLatin = !clean && chance.Share(.4);
        (before, after) = chance.Pick((" ", " "), ("", " "), ("", ""), (" ", ""));
    }

    public void Misread(List<DumpLine> lines)
    {
        lines.RemoveAll(l => l.Set.Frame.Kind == FrameKind.Heading && chance.Share(lostHeadings));
        foreach (var line in lines)
        {
            var isHeading = line.Set.Frame.Kind == FrameKind.Heading;
            line.Copy = Misread(line.Copy, isHeading && chance.Share(garbled) ? .35 : isHeading ? wrong * 2 : wrong);
        }
    }

    private Copy Misread(Copy copy, double wrong)
    {
        var text = new StringBuilder(copy.Length + 8);
        var marks = new List<Mark>(copy.Length + 8);
        for (var i = 0; i < copy.Length; i++)
        {
            var c = copy.Text[i];
            var mark = copy.Marks[i];
            if (halfStops && HalfWidth(c) is { } half) { Add(half, mark); continue; }
            if (quoteDamage && c is '”' or '“' or '「' or '」' or '『'
                && chance.Share(.5))
            {
                Add(chance.Pick("\"", "“", "\"", c == '「' ? "[" : "'", c == '「' ? "|" : "\""),
                mark); continue;
            }
            if (spacedLatin && i > 0 && c < 128 != copy.Text[i - 1] < 128 && c != ' ' && copy.Text[i - 1] != ' '
                && chance.Share(.5)) Add(" ", mark is Mark.BylineNameStart or Mark.CreditNameStart ? Mark.Around : mark);
            if (chance.Share(lost) && copy.Length > 3) continue;
            if (c > '\u2e80' && chance.Share(wrong)) Add(LookAlikes.Of(chance, c), mark);
            else if (char.IsAsciiDigit(c) && chance.Share(wrong)) Add(chance.Pick("O", "l", "I", "/", "8", "S", "B", "."), mark);
            else Add(c.ToString(), mark);
        }
        if (chance.Share(stray)) Add(" " + chance.PickCharacter(Stray), Mark.Ghost);
        else if (chance.Share(stray * .5)) Add(chance.PickCharacter(Stray).ToString(), Mark.Ghost);
        // A line is never lost as a whole here; and a name whose first character is lost begins with the next.
        return string.IsNullOrWhiteSpace(text.ToString()) ? copy : new Copy(text.ToString(), [.. marks]).WithNameStarts();

        void Add(string part, Mark mark)
        {
            text.Append(part);
            for (var i = 0; i < part.Length; i++) marks.Add(i > 0
                && mark is Mark.BylineNameStart or Mark.CreditNameStart or Mark.OpeningNameStart or Mark.DatelineNameStart
                ? mark + 1 : mark);
        }
    }

    private string? HalfWidth(char c) => c switch
    {
        '，' => chance.Share(.85) ? before + (chance.Share(.2) ? "'" : ",") + after : null,
        '。' => chance.Share(.1) ? "." : null,
        '：' => before + ":" + after,
        '；' => before + ";" + after,
        '？' => "?" + after,
        '！' => " !" + after,
        '（' => before + "(",
        '）' => ")" + after,
        '％' => "%",
        '—' => chance.Share(.5) ? "-" : null,
        _ => null,
    };
}
