namespace Banmian.Segmentation.Lines;

/// <summary>
/// The items of a typed page. More blank lines stand before an item than between the paragraphs of one, or its heading is marked
/// as Markdown marks one; in it stand heading and by-line, then its text.
/// </summary>
internal sealed class TypedItems
{
    // Kicker, two lines of headline, deck, by-line: more short lines are verse or a list.
    private const int MostHeadingLines = 5;

    private readonly TypedPage lines;
    private readonly int count;
    private readonly int[] start, firstText, depths;
    private readonly bool headsStandOnText;

    private TypedItems(MeasuredPage page, TypedPage lines)
    {
        (this.lines, count) = (lines, page.Count);
        (start, firstText) = (new int[count], new int[count]);
        depths = [.. page.Lines.Select(line => FieldLabels.DepthOf(line.Text))];
        Part(page);
        headsStandOnText = FirstHeadStandsOnText();
    }

    /// <summary>The items of a page, null where most headings begin none.</summary>
    public static TypedItems? Of(MeasuredPage page, TypedPage lines) =>
        page.Count > 0 && new TypedItems(page, lines) is var items && items.HeadsBeginItems() ? items : null;

    public bool BeginsItem(int line) => start[line] == line;

    /// <summary>The first text of a line's item, −1 where it has none.</summary>
    public int FirstText(int line) => firstText[line];

    /// <summary>Whether a line stands over the text of its item: heading or by-line.</summary>
    public bool IsHead(int line) => headsStandOnText && firstText[line] > line;

    public bool BeginsHead(int line) => IsHead(line) && start[line] == line;

    /// <summary>Whether a line is the last over its item's text, and another stands over it.</summary>
    public bool EndsHead(int line) => IsHead(line) && start[line] < line && firstText[line] == line + 1;

    /// <summary>Whether a line is all there is over its item's text.</summary>
    public bool IsWholeHead(int line) => BeginsHead(line) && firstText[line] == line + 1;

    /// <summary>Whether a line is the first text under a head.</summary>
    public bool IsUnderHead(int line) => headsStandOnText && firstText[line] == line && start[line] < line;

    /// <summary>Whether a line stands in an item below its first text.</summary>
    public bool IsInside(int line) => firstText[line] >= 0 && firstText[line] < line;

    /// <summary>Whether a line is the last of an item, below its first text.</summary>
    public bool EndsInside(int line) => IsInside(line) && (line + 1 == count || start[line + 1] == line + 1);

    /// <summary>Whether a line is marked as a heading inside an item: ## under #.</summary>
    public bool IsMarkedInside(int line) => depths[line] > 0 && IsInside(line);

    /// <summary>Whether a line stands apart from the text that it is over, though headings do not on this page.</summary>
    public bool IsApart(int line) => headsStandOnText && start[line] == line && StandsApart(line);

    private void Part(MeasuredPage page)
    {
        var (gap, top) = (GapOfParagraphs(page), TopDepth());
        for (var first = 0; first < count;)
        {
            var end = first + 1;
            while (end < count && page.Lines[end].BlanksBefore <= gap && depths[end] != top) end++;
            var text = Enumerable.Range(first, end - first).FirstOrDefault(lines.IsText, -1);
            if (text - first > MostHeadingLines) text = -1;
            // 正文： on a line of its own is no heading.
            var head = first;
            while (head < text && FieldLabels.IsAlone(page.Dense[head])) head++;
            start.AsSpan(first, head - first).Fill(first);
            firstText.AsSpan(first, head - first).Fill(-1);
            start.AsSpan(head, end - head).Fill(head);
            firstText.AsSpan(head, end - head).Fill(text);
            first = end;
        }
    }

    // The commonest number of blank lines between a paragraph and the next, of two alike the lesser; where each item has but one
    // paragraph, the least number there is.
    private int GapOfParagraphs(MeasuredPage page)
    {
        var gaps = Enumerable.Range(1, count - 1).Where(line => lines.IsText(line - 1) && lines.IsText(line))
            .CountBy(line => page.Lines[line].BlanksBefore).ToList();
        return gaps.Count > 0 ? gaps.OrderByDescending(gap => gap.Value).ThenBy(gap => gap.Key).First().Key
            : page.Lines.Skip(1).Select(line => line.BlanksBefore).DefaultIfEmpty(0).Min();
    }

    // The least depth of a heading that text stands under before the next one: # alone may be the paper's name.
    private int TopDepth() => Enumerable.Range(0, count).Where(line => depths[line] > 0 && TextUnder(line) >= 0)
        .Select(line => depths[line]).DefaultIfEmpty(-1).Min();

    private int TextUnder(int heading)
    {
        var next = heading + 1;
        while (next < count && depths[next] == 0 && !lines.IsText(next)) next++;
        return next < count && lines.IsText(next) ? next : -1;
    }

    // Of the short lines over a text most begin an item, or blank lines mean something else.
    private bool HeadsBeginItems()
    {
        int begin = 0, stand = 0;
        for (var line = 0; line < count; line++)
        {
            if (lines.IsText(line) || line > 0 && !lines.IsText(line - 1)) continue;
            var end = line;
            while (end < count && !lines.IsText(end)) end++;
            if (end == count) break;
            if (Enumerable.Range(line, end - line).Any(i => start[i] == i)) begin++;
            else stand++;
        }
        return begin > 0 && begin >= stand && start[^1] > 0;
    }

    // All headings of a page are typed in one manner: where the first stands apart from its text, what stands on a text may be a
    // crosshead.
    private bool FirstHeadStandsOnText()
    {
        for (var line = 0; line < count; line++)
        {
            if (start[line] != line) continue;
            if (firstText[line] > line) return true;
            if (StandsApart(line)) return false;
        }
        return false;
    }

    private bool StandsApart(int item)
    {
        var next = item + 1;
        while (next < count && start[next] != next) next++;
        return firstText[item] < 0 && next < count && firstText[next] == next;
    }
}
