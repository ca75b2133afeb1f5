using System.Collections.Immutable;
using Banmian.Config;
using Banmian.MakeUp;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Typesetting;
using BenchmarkDotNet.Attributes;

namespace Banmian.Benchmarks;

/// <summary>
/// How long a page takes to be made up: the seed (7 stories, 5,300 characters), one of twice its stories, and one of sixty,
/// which takes several sheets and must take at most in proportion.
/// </summary>
[MemoryDiagnoser]
public class MakingUp
{
    private static readonly JumpWords Jumps = new(["（下转次张）"], ["（上接前张）"]);

    private ImmutableArray<ImmutableArray<Copy>> stories;

    [Params(7, 14, 60)]
    public int Stories { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var lines = File.ReadAllLines(Path.Combine(Reading.Root(), "tests", "sample", "seeds", "000_e511ca848f924cbd.txt"))
            .Select((text, i) => new SourceLine(i + 1, text));
        var read = Segmenter.Read(new SourcePage("seed.txt", [.. lines], ""), null).Stories.Select(Of).ToList();
        stories = [.. Enumerable.Range(0, Stories).Select(i => ImmutableArray.Create(read[i % read.Count]))];
    }

    [Benchmark]
    public int Compose() =>
        new Compositor(new Matter(stories, [.. stories.Select(_ => (double?)null)],
            TypeArea.Of(Sheet.Broadsheet.Width, Sheet.Broadsheet.Height), WritingDirection.Horizontal, Furnishing.Folio,
            Jumps, MostFrames: 0.06)).Compose().Sheets.Length;

    private static Copy Of(Story story) => new(
        story.Kind switch { StoryKind.Photo => CopyKind.Caption, StoryKind.Brief => CopyKind.Brief, _ => CopyKind.Article },
        DisplayUnits.Of(story.Kicker), DisplayUnits.Of(story.Headline), DisplayUnits.Of(story.Deck),
        DisplayUnits.Of(story.BylineText), 0,
        [.. story.Paragraphs.Select((paragraph, i) => new ParagraphCopy(i, i == 0 ? story.Dateline : null, paragraph, null))]);
}
