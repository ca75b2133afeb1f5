using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Tests.Segmentation.Stories;

/// <summary>A page whose lines are given with their tags, read by a model that knows no characters.</summary>
internal static class MadePage
{
    private static readonly CharacterCounts Counts = new(new ModelFile(ModelFile.Write("", Parts())));

    public static StoryPage Of(params (LineTag Tag, string Text)[] lines) => Of(MadeRoles.Of, lines);

    private static StoryPage Of(Func<LineTag[], LineRoles> roles, (LineTag Tag, string Text)[] lines) =>
        new(new MeasuredPage(PageLines.Of(TestPage.Of(lines.Select(l => l.Text)), Counts), Counts),
            roles([.. lines.Select(l => l.Tag)]), new Openings(Cues.Shared));

    /// <summary>What some change makes of the likeliest tags; a line that begins with \n has a blank line above it.</summary>
    public static LineTag[] Changed(Func<MeasuredPage, LineRoles, Openings, LineRoles> change,
        params (LineTag Tag, string Text)[] lines)
    {
        var page = Of(lines);
        var measured = new MeasuredPage([.. page.Lines.Lines.Select((line, i) => lines[i].Text[0] == '\n'
            ? line with { Text = line.Text.TrimStart('\n'), BlanksBefore = 1 } : line)], page.Lines.Counts);
        var roles = change(measured, page.Roles, new Openings(Cues.Shared));
        return [.. Enumerable.Range(0, roles.Count).Select(roles.Likeliest)];
    }

    public static LineTag[] Tags(StoryPage page) => [.. Enumerable.Range(0, page.Count).Select(page.Roles.Likeliest)];

    /// <summary>A page's draft where nothing is interrupted.</summary>
    public static Draft Draft(params (LineTag Tag, string Text)[] lines) => Draft(Of(lines));

    /// <summary>The same of lines that stand in a caption.</summary>
    public static Draft Caption(params (LineTag Tag, string Text)[] lines) => Draft(Of(MadeRoles.OfCaption, lines));

    private static Draft Draft(StoryPage page) =>
        Banmian.Segmentation.Stories.Draft.Of(page, Tags(page), (_, segments) => [.. segments.Select(_ => -1)]);

    private static IEnumerable<(string Name, byte[] Bytes)> Parts()
    {
        var characters = new PartWriter();
        characters.Number(1000);
        characters.Text("的");
        characters.Number(10);
        yield return ("characters", characters.ToArray());
        foreach (var table in (string[])["pairs", "triples", "starts"]) yield return (table,
            new byte[SequenceTable.BucketBytes * 4]);
        yield return ("topics", TopicTable.Write([]));
    }
}
