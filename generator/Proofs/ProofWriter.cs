using System.Text;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Proofs;

/// <summary>
/// Writes the proof of a page that has none yet: what was read, for a person to correct. <c>docs/proofs.md</c> describes it.
/// </summary>
internal sealed class ProofWriter
{
    private readonly Collation collation;
    private readonly PageReading reading;
    private readonly ILookup<int, CollatedUnit> ofStory;
    private readonly StringBuilder text = new();

    private ProofWriter(Transcript transcript)
    {
        (collation, reading) = (transcript.Collation, transcript.Reading);
        ofStory = collation.Units.ToLookup(u => u.Unit.Story);
    }

    public static string Write(SourcePage page, Transcript transcript)
    {
        var writing = new ProofWriter(transcript);
        var source = page.FileName.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        writing.text.Append($"""
            ---
            schema: {Proof.Schema}
            source: "{source}"
            sha256: {page.Sha256}
            state: unread
            readers: []
            ---

            """.ReplaceLineEndings("\n"));
        for (var s = 0; s < transcript.Reading.Stories.Length; s++) writing.Story(s);
        writing.List("furniture", UnitKind.Furniture);
        writing.List("dropped", UnitKind.Dropped);
        return writing.text.ToString();
    }

    private void Story(int index)
    {
        var story = reading.Stories[index];
        var units = ofStory[index].ToList();
        var headline = units.FirstOrDefault(u => u.Unit.Kind == UnitKind.Headline);
        if (story.Kind == StoryKind.Photo)
        {
            Line($":::photo {ProofAttributes.OfStory(story.Id, story.Kind, story.Confidence, [], collation.Dump)}");
            if (headline is not null) Unit("## ", headline);
        }
        else
        {
            var attributes = ProofAttributes.OfStory(
                story.Id, story.Kind, story.Confidence, [.. headline?.Characters ?? []], collation.Dump);
            Line($"## {ProofMarkdown.Escape(headline?.Unit.Text ?? "")} {attributes}");
        }
        foreach (var unit in units.Where(u => u != headline))
            Unit(unit.Unit.Kind == UnitKind.Crosshead ? "### " : "", unit);
        if (story.Kind == StoryKind.Photo) Line(":::");
    }

    private void List(string name, UnitKind kind)
    {
        var units = ofStory[-1].Where(u => u.Unit.Kind == kind).ToList();
        if (units.Count == 0) return;
        text.Append($"\n:::{name}\n");
        foreach (var unit in units) Unit("", unit);
        Line(":::");
    }

    private void Unit(string mark, CollatedUnit unit)
    {
        var attributes = ProofAttributes.OfUnit(unit.Unit.Unit, [.. unit.Characters], collation.Dump);
        Line($"{mark}{ProofMarkdown.Escape(unit.Unit.Text)} {attributes}");
    }

    private void Line(string line) => text.Append('\n').Append(line).Append('\n');
}
