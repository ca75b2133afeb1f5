using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Tests.Archive;

/// <summary>Small pages and sites made without reading a dump.</summary>
internal static class Samples
{
    public static readonly Paper Paper =
        new("xinqu", ImmutableDictionary<Script, string>.Empty.Add(Script.Hans, "新区报").Add(Script.Hant, "新區報"));

    public static SiteConfig Config(string? baseUrl = null) => new(
        ImmutableDictionary<Script, string>.Empty.Add(Script.Hans, "报纸档案").Add(Script.Hant, "報紙檔案"),
        ImmutableDictionary<Script, string>.Empty,
        baseUrl is null ? null : new Uri(baseUrl),
        [Script.Hans, Script.Hant],
        [TraditionalForm.Of(Script.Hant)],
        Sheet.Broadsheet,
        PrintSettings.Plain,
        ImmutableDictionary<Script, Banmian.Typesetting.WritingDirection>.Empty,
        ImmutableDictionary<string, Paper>.Empty.Add(Paper.Slug, Paper),
        ImmutableDictionary<string, Severity>.Empty,
        null,
        SizeLimit.LargestDump);

    public static Story Story(string id, StoryKind kind = StoryKind.Article, string? headline = "新区公布结果",
        params string[] paragraphs) => new(
        id, kind, 1, [.. (headline is null ? [] : new[] { Unit(UnitKind.Headline, headline) })
            .Concat((paragraphs.Length == 0 ? ["日前，新区公布年度结果。"] : paragraphs)
                .Select(paragraph => Unit(UnitKind.Paragraph, paragraph)))]);

    /// <summary>A story that says nothing yet.</summary>
    public static readonly Story Empty = new("s01", StoryKind.Article, 0.9, []) { Lines = [new LineRange(7, 9)] };

    public static Unit Unit(UnitKind kind, string text, params string[] names) => new(kind, text, [.. names], []);

    /// <summary>The story with one unit more, where it stands in a story.</summary>
    public static Story With(this Story story, UnitKind kind, string text, params string[] names) =>
        story with { Units = [.. UnitKinds.InOrder(story.Units.Append(Unit(kind, text, names)), unit => unit.Kind)] };

    public static PageReading Reading(params Story[] stories) => new("page.txt", Script.Hans, [.. stories], [], []);

    /// <summary>A reading as the text of a page whose dump nobody has.</summary>
    public static Transcript Text(PageReading reading) =>
        new(reading, new Collation(DumpCharacters.Of(new SourcePage("", [], "")), [], []), Review.None);

    public static PageEntry Entry(string path, Sidecar sidecar) => ArchiveAssembly.Place(path, sidecar, Config());

    /// <summary>A page whose reading is the same in both scripts.</summary>
    public static Page Page(string path, Sidecar sidecar, params Story[] stories)
    {
        var reading = Reading(stories.Length == 0 ? [Story("s01")] : stories);
        return new Page(Entry(path, sidecar), new SourcePage(path, [], "00"), Text(reading), KnownNames.None,
            ImmutableDictionary<Script, PageReading>.Empty.Add(Script.Hans, reading)
                .Add(Script.Hant, reading with { Script = Script.Hant }), []);
    }

    public static Sidecar Dated(string date, int? page = null) =>
        Sidecar.Empty with
        {
            Paper = Paper.Slug,
            Date = EdtfDate.Parse(date, out _),
            Label = page is { } number
            ? PageLabel.Of(number) : null
        };

    public static SiteArchive Archive(SiteConfig config, DiagnosticBag bag, params PageEntry[] pages) =>
        ArchiveAssembly.Build(pages, [], config, bag);
}
