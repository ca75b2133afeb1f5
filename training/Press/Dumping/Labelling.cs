using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>Says of each line of the dump what it truly is.</summary>
internal static class Labelling
{
    public static List<PressedLine> Label(List<DumpLine> lines)
    {
        var labelled = new List<PressedLine>(lines.Count);
        var started = new HashSet<int>();
        SetLine? before = null;
        foreach (var line in lines)
        {
            var set = line.Set;
            var part = set.Frame.Part;
            var tag = Tag(line, started, ref before);
            var story = tag is LineTag.Furniture ? PressedLine.Furniture : part.Story;
            labelled.Add(new PressedLine(line.Indent + line.Copy.Text, line.BlanksAfter, tag, story,
                part.Kind == PartKind.Caption && tag.IsBody()));
        }
        return labelled;
    }

    private static LineTag Tag(DumpLine line, HashSet<int> started, ref SetLine? before)
    {
        var set = line.Set;
        var first = set.NumberInPassage == 0 && !line.IsCut;
        var turned = !started.Add(set.PassageId);
        switch (set.Passage.Kind)
        {
            case PassageKind.Headline: return turned ? LineTag.HeadlineTurned : LineTag.Headline;
            case PassageKind.Kicker: return turned ? LineTag.KickerTurned : LineTag.Kicker;
            case PassageKind.Deck: return turned ? LineTag.DeckTurned : LineTag.Deck;
            case PassageKind.Crosshead: return turned ? LineTag.CrossheadTurned : LineTag.Crosshead;
            case PassageKind.LeadIn: return turned ? LineTag.LeadInTurned : LineTag.LeadIn;
            case PassageKind.Byline: return LineTag.Byline;
            case PassageKind.Credit: return LineTag.Credit;
            case PassageKind.Closing: return LineTag.Closing;
            case PassageKind.Jump: return LineTag.Jump;
            case PassageKind.Furniture: return LineTag.Furniture;
            case PassageKind.Advert: return LineTag.Advert;
        }
        // The tail of a paragraph on a line of its own.
        if (Array.TrueForAll(line.Copy.Marks, m => m is >= Mark.Around and < Mark.Ghost))
            return TailTag(set);
        var opens = first && IsFirstText(set);
        var follows = before != null && before.Frame.Part == set.Frame.Part && Follows(before, set);
        before = set;
        return opens ? LineTag.StoryStart
            : follows ? first ? LineTag.ParagraphStart : LineTag.GoesOn
            : first ? LineTag.ResumesAtParagraph : LineTag.Resumes;
    }

    // What the whole tail says: a piece of it may have no name.
    private static LineTag TailTag(SetLine set)
    {
        var marks = set.Passage.Tail?.Marks ?? set.Copy.Marks;
        return marks.Contains(Mark.BylineNameStart) ? LineTag.Byline
            : marks.Contains(Mark.CreditNameStart) || set.Frame.Part.Kind == PartKind.Caption ? LineTag.Credit
            : LineTag.Jump;
    }

    private static bool IsFirstText(SetLine line) => line.Frame.Part.Text.Find(p =>
        p.Kind == PassageKind.Paragraph) == line.Passage;

    // The next line in the order of reading, as far as running text goes.
    private static bool Follows(SetLine a, SetLine b)
    {
        if (a.PassageId == b.PassageId) return b.NumberInPassage <= a.NumberInPassage + 1
            && b.NumberInPassage >= a.NumberInPassage;
        if (b.NumberInPassage > 0 || !a.EndsPassage) return false;
        var texts = a.Frame.Part.Text.FindAll(p => p.Kind == PassageKind.Paragraph);
        return texts.IndexOf(b.Passage) == texts.IndexOf(a.Passage) + 1;
    }
}
