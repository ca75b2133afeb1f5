namespace Banmian.Training;

/// <summary>Text that was keyed into a form: 标题：, 作者：, 正文：, or the same in brackets on lines of their own.</summary>
internal sealed class FieldLabels(Chance chance)
{
    private readonly bool alone = chance.Share(.3);
    private readonly string mark = chance.Pick("：", "：", ":", "： ");
    private readonly string headline = chance.Pick("标题", "题目", "主标题", "标题");
    private readonly string kicker = chance.Pick("引题", "肩题", "眉题");
    private readonly string deck = chance.Pick("副标题", "副题");
    private readonly string writer = chance.Pick("作者", "记者", "作者");
    private readonly string text = chance.Pick("正文", "内容", "正文", "");

    public void Add(List<DumpLine> lines)
    {
        var textStarted = new HashSet<Part>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var part = line.Set.Frame.Part;
            if (!part.IsStory || line.Set.NumberInPassage > 0) continue;
            var label = line.Set.Passage.Kind switch
            {
                PassageKind.Headline => headline,
                PassageKind.Kicker => kicker,
                PassageKind.Deck => deck,
                PassageKind.Byline => writer,
                PassageKind.Paragraph when textStarted.Add(part) => text,
                _ => "",
            };
            if (label.Length == 0) continue;
            if (alone) lines.Insert(i++, Label("【" + label + "】", line));
            else if (line.Set.Passage.Kind == PassageKind.Paragraph && chance.Share(.6)) lines.Insert(i++,
                Label(label + mark.Trim(), line));
            else line.Copy = Copy.Of(label + mark, Mark.Around) + line.Copy;
        }
    }

    private static DumpLine Label(string label, DumpLine before)
    {
        var passage = Passage.Of(PassageKind.Furniture, label);
        var part = new Part(PartKind.Banner, [], [passage]) { Story = PressedLine.Furniture };
        var set = new SetLine(passage, -1 - before.Set.PassageId, 0,
            passage.Copy)
        { Frame = new Frame(part, FrameKind.Furniture, PassageKind.Furniture) };
        return new DumpLine(set, passage.Copy);
    }
}
