using System.Text;
using Banmian.Scoring;
using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>The gold of a page, made of the lines that are in its dump: so it says what can be read, not what was
/// written.</summary>
internal static class GoldWriter
{
    // As the gold pages have it: a brief opens with 本报讯 or has at most 600 characters after its opening.
    private const int LongestBrief = 600;

    public static (ComparedStory[] Stories, List<NamePiece> Pieces) Write(List<DumpLine> lines, int stories)
    {
        var gold = new ComparedStory[stories];
        var pieces = new List<NamePiece>();
        foreach (var group in lines.Where(l => l.Set.Frame.Part.IsStory).GroupBy(l => l.Set.Frame.Part))
        {
            // Reading order: passages as written, their lines as set.
            var passages = group.GroupBy(l => l.Set.PassageId).OrderBy(p => p.Key).ToList();
            gold[group.Key.Story] = Story(group.Key, passages, pieces);
        }
        return (gold, pieces);
    }

    private static ComparedStory Story(Part part, List<IGrouping<int, DumpLine>> passages, List<NamePiece> pieces)
    {
        var (paragraphs, crossheads, writers, sources) = (new List<string>(), new List<string>(), new List<string>(),
            new List<string>());
        string? headline = null, kicker = null, deck = null, dateline = null;
        Copy? opening = null, ending = null;
        foreach (var passage in passages)
        {
            var lines = passage.OrderBy(l => l.Set.NumberInPassage).Select(l => l.Copy).ToList();
            var copy = Joined(lines);
            var text = copy.Reading();
            switch (passage.First().Set.Passage.Kind)
            {
                case PassageKind.Headline: headline = text.Length > 0 ? text : headline; break;
                case PassageKind.Kicker: kicker = text; break;
                case PassageKind.Deck: deck = text; break;
                case PassageKind.Crosshead: crossheads.Add(text); break;
                case PassageKind.LeadIn: paragraphs.Add(text); break;
                case PassageKind.Closing when copy.Marks.Contains(Mark.Dateline): dateline = text.Trim('（', '）'); break;
                case PassageKind.Closing: paragraphs.Add(text); break;
                case PassageKind.Byline or PassageKind.Credit:
                    pieces.Add(new NamePiece(NamePlace.Line, copy.Text, copy.NameMarks()));
                    break;
                case PassageKind.Paragraph:
                    opening ??= copy;
                    ending = copy;
                    if (Dateline(copy) is { Length: > 0 } printed) dateline = printed;
                    if (text.Length > 0) paragraphs.Add(text);
                    break;
                default: continue;
            }
            Names(copy, Mark.DatelineNameStart, writers);
            Names(copy, Mark.OpeningNameStart, writers);
            Names(copy, Mark.BylineNameStart, writers);
            Names(copy, Mark.CreditNameStart, sources);
        }
        if (opening is { Length: > 0 }) pieces.Add(Piece(NamePlace.Opening, opening, 0, Math.Min(96, opening.Length)));
        if (ending is { Length: > 0 }) pieces.Add(Piece(NamePlace.Closing, ending, Math.Max(0, ending.Length - 48),
            ending.Length));
        var length = paragraphs.Sum(p => p.Length) - (dateline?.Length ?? 0);
        var kind = part.Kind == PartKind.Caption ? "photo" : length <= LongestBrief || dateline?.Trim('【', '】') == "本报讯" ? "brief"
            : "article";
        return new ComparedStory(kind, headline, kicker, deck, dateline, [.. writers.Distinct()], [.. sources.Distinct()],
            [.. crossheads], [.. paragraphs]);
    }

    private static string Dateline(Copy copy) =>
        string.Concat(copy.Text.Where((_, i) => copy.Marks[i] is Mark.Dateline or Mark.DatelineNameStart or Mark.DatelineNameIn));

    private static NamePiece Piece(NamePlace place, Copy copy, int start, int end)
    {
        var piece = copy.Slice(start, end);
        return new NamePiece(place, piece.Text, piece.NameMarks());
    }

    // Joined as LineJoins joins lines, with the marks kept.
    private static Copy Joined(List<Copy> lines)
    {
        if (lines.Count == 1) return lines[0];
        var text = new StringBuilder();
        var marks = new List<Mark>();
        foreach (var line in lines)
        {
            if (line.Length == 0) continue;
            if (text.Length > 0 && char.IsAsciiLetter(line.Text[0]) && char.IsAsciiLetter(text[^1]))
            {
                text.Append(' ');
                marks.Add(line.Marks[0]);
            }
            text.Append(line.Text);
            marks.AddRange(line.Marks);
        }
        return new Copy(text.ToString(), [.. marks]);
    }

    private static void Names(Copy copy, Mark start, List<string> names)
    {
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy.Marks[i] != start) continue;
            var end = i + 1;
            while (end < copy.Length && copy.Marks[end] == start + 1) end++;
            var name = copy.Text[i..end];
            // A padded name is one word: 陈  斌.
            names.Add(name.Any(char.IsAsciiLetter) ? name.Trim() : string.Concat(name.Where(c => !char.IsWhiteSpace(c))));
            i = end - 1;
        }
    }
}
