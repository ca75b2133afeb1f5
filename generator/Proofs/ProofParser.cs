using System.Collections.Immutable;
using System.Globalization;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Block = Markdig.Syntax.Block;
using ParagraphBlock = Markdig.Syntax.ParagraphBlock;

namespace Banmian.Proofs;

/// <summary>Reads a proof file into stories and units; what is wrong with it is reported at its line and column.</summary>
internal sealed class ProofParser
{
    private static readonly ImmutableArray<UnitKind> WithClass = [.. Enum.GetValues<UnitKind>().Where(ProofAttributes.HasClass)];

    private static readonly Sentence KnownClasses =
        $"use one of: {WithClass.Select(UnitKinds.Name)}";

    private readonly DiagnosticBag bag;
    private readonly ProofUnitParser units;
    private readonly List<StoryBuilder> stories = [];
    private readonly List<ProofUnit> furniture = [];
    private readonly List<ProofUnit> dropped = [];
    private readonly List<ProofUnit> offered = [];
    private bool isWhole = true;

    private ProofParser(string text, string path, DiagnosticBag bag) =>
        (this.bag, units) = (bag, new ProofUnitParser(text, path, bag));

    private sealed record StoryBuilder(
        string Id, StoryKind? Kind, bool AsRead, double Sure, ImmutableArray<LineRange> Lines, Location At)
    {
        public List<ProofUnit> Units { get; } = [];
    }

    /// <summary>The proof, or null after errors were reported.</summary>
    /// <param name="source">the file name of the dump it stands beside</param>
    public static Proof? Read(string text, string path, string source, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var proof = ReadTexts(text, path, source, own);
        bag.AddRange(own);
        return own.HasErrors ? null : proof;
    }

    /// <summary>
    /// The same of a proof with errors that leave every text of it in its place, as one in its front matter does: what else is
    /// wrong can be told at once.
    /// </summary>
    public static Proof? ReadTexts(string text, string path, string source, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        FullWidthMarks.Check(text, path, own);
        if (ProofMarkdown.Parse(text, out var tooDeepAt) is not { } document)
        {
            bag.Report(Rules.MarkdownDepth, new Location(path, tooDeepAt + 1),
                $"the proof is nested too deep", $"close each container (:::) before the next");
            return null;
        }
        if (own.HasErrors)
        {
            bag.AddRange(own);
            return null;
        }
        var front = ProofFrontMatter.Read(document.FirstOrDefault() as YamlFrontMatterBlock, path, source, own);
        var reading = new ProofParser(text, path, own);
        foreach (var block in document.Skip(document.FirstOrDefault() is YamlFrontMatterBlock ? 1 : 0))
            reading.ReadBlock(block);
        reading.CheckStories();
        foreach (var (story, to) in front?.Review.Moved ?? [])
        {
            if (reading.stories.Any(s => s.Id == story))
                own.Report(Rules.ProofFrontMatter, front!.MovedAt, $"story {story} stands in this proof, so it has not moved",
                    $"take it out of “moved:”, or take the story out");
            if (ProofFrontMatter.IsId(to) && reading.stories.All(s => s.Id != to))
                own.Report(Rules.ProofFrontMatter, front!.MovedAt,
                    $"story {story} is said to have moved to {to}, which is not a story of this proof",
                    $"name a story of this page, or the address of one on another page");
        }
        bag.AddByPlace(own);
        return !reading.isWhole || front is null ? null
            : new Proof(path, front.Sha256, front.HashAt, SpanOf(text, front), front.Review,
                [.. reading.stories.Select(s => new ProofStory(s.Id, s.Kind, s.AsRead, s.Sure, s.Lines, s.At, [.. s.Units]))],
                [.. reading.furniture], [.. reading.dropped], [.. reading.offered]);
    }

    private static SourceSpan SpanOf(string text, ProofFrontMatter front)
    {
        var start = text.IndexOf(front.Sha256, StringComparison.Ordinal);
        return new SourceSpan(start, start + front.Sha256.Length - 1);
    }

    private void ReadBlock(Block block)
    {
        if (block is CustomContainer container)
            ReadContainer(container);
        else if (block is HeadingBlock { Level: 2 } heading)
            ReadStory(heading, heading, StoryKind.Article);
        else
            ReadPart(block);
    }

    private void ReadContainer(CustomContainer container)
    {
        // What stands in it may well belong below it, and is right there: of that nothing is said. The three colons that end a
        // container inside it end it as well.
        var behind = BehindIt(container);
        if (container.ClosingFencedCharCount == 0 || behind is CustomContainer)
        {
            Lose(Rules.ProofMarkup, units.At(container), $"“:::{container.Info}” is not closed",
                behind is not null
                    ? Sentence.Of($"end it with a line of three colons, above line {units.At(behind).Line} if that is not part of it")
                    : Sentence.Of($"end it with a line of three colons"));
            return;
        }
        switch (container.Info)
        {
            case "photo":
                ReadPhoto(container);
                break;
            case "furniture":
                ReadList(container, UnitKind.Furniture, furniture);
                break;
            case "dropped":
                ReadList(container, UnitKind.Dropped, dropped);
                break;
            case "offered":
                ReadList(container, UnitKind.Furniture, offered);
                break;
            default:
                Lose(Rules.ProofMarkup, units.At(container), $"“:::{container.Info}” is not a container of a proof",
                    $"use one of: photo, furniture, dropped, offered; write \\::: for three colons");
                break;
        }
    }

    // The first block in a container that begins something else: a heading that is not its own, another container.
    private static Block? BehindIt(CustomContainer container) =>
        container.Skip(1).FirstOrDefault(block => block is CustomContainer or HeadingBlock { Level: <= 2 });

    private void ReadPhoto(CustomContainer container)
    {
        var rest = container.AsEnumerable();
        var heading = container.FirstOrDefault() as HeadingBlock;
        ReadStory(container, heading is { Level: 2 } ? heading : null, StoryKind.Photo);
        foreach (var block in heading is { Level: 2 } ? rest.Skip(1) : rest) ReadPart(block);
    }

    private void ReadStory(Block marked, HeadingBlock? heading, StoryKind kind)
    {
        var attributes = marked.TryGetAttributes();
        var at = units.At(marked);
        var classes = ProofUnitParser.Classes(marked).ToList();
        var asRead = classes.Remove("as-read");
        StoryKind? stated = kind == StoryKind.Photo ? kind
            : classes.Remove("article") ? StoryKind.Article
            : classes.Remove("brief") ? StoryKind.Brief
            : null;
        foreach (var unknown in classes)
            bag.Report(Rules.ProofAttribute, at, $"“.{unknown}” is not a kind of story",
                $"write .article or .brief, :::photo for a photo, or .as-read");
        if (stated is null && !asRead)
            bag.Report(Rules.ProofAttribute, at, $"the story has no kind",
                $"write .article or .brief into the braces of its heading, as {{#s01 .article}}");
        if (attributes?.Id is not { } id || !ProofFrontMatter.IsId(id))
        {
            bag.Report(Rules.ProofAttribute, at,
                attributes?.Id is { } wrong ? Sentence.Of($"the story has no id of the form s01: “{wrong}”")
                    : Sentence.Of($"the story has no id"),
                $"give it one that no other story of the page has had, as {{#s08 .article}}: it is its address");
            id = "";
        }
        else if (stories.FirstOrDefault(s => s.Id == id) is { } first)
            bag.Report(Rules.ProofTwice, at, $"story {id} is in line {first.At.Line} already",
                $"give one of them an id that no other story has had");

        var lines = Property(attributes, "lines") is { } value && (asRead || marked != heading)
            ? ProofUnitParser.LinesOf(value, at, bag) : [];
        if (asRead && lines.IsEmpty)
            Lose(Rules.ProofAttribute, at, $"the story is to be taken as it was read, but no lines are given",
                $"add lines=…, with some of its lines in the dump");
        stories.Add(new StoryBuilder(id, stated, asRead, Sure(Property(attributes, "sure"), at), lines, at));
        if (marked != heading)
        {
            RejectUnknown(attributes, at, "sure", asRead ? "lines" : "sure");
            if (heading is not null) ClassesOf(heading);
        }
        if (heading is not null && Whole(units.Read(heading, UnitKind.Headline)) is { Text.Length: > 0 } headline)
            stories[^1].Units.Add(asRead && marked == heading
                ? headline with { Unit = headline.Unit with { Lines = [] }, Sums = [] } : headline);
    }

    private double Sure(string? text, Location at)
    {
        if (text is null) return 1;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sure)
            && sure is >= 0 and <= 1) return sure;
        bag.Report(Rules.ProofAttribute, at, $"“{text}” is not a confidence",
            $"take sure out of the braces, or write a figure from 0 to 1");
        return 1;
    }

    // A unit of the story that stands open.
    private void ReadPart(Block block)
    {
        var kind = KindOf(block);
        if (Whole(kind is null ? null : units.Read((LeafBlock)block, kind.Value)) is not { } unit) return;
        if (stories.Count == 0)
            Lose(Rules.ProofMarkup, unit.At, $"this text is in no story",
                $"put a heading above it: ## Headline {{#s01 .article}}");
        else if (!kind!.Value.Traits().MayRepeat && stories[^1].Units.FirstOrDefault(u => u.Kind == kind) is { } first)
            Lose(Rules.ProofTwice, unit.At,
                $"the story has a {kind.Value.Name()} in line {first.At.Line}", $"write both in one paragraph");
        else if (unit.Text.Length == 0)
            bag.Report(Rules.ProofMarkup, unit.At, $"these braces have no text before them",
                $"write both in one line, the text first");
        else
            stories[^1].Units.Add(unit);
    }

    // An error by which text of the proof is not read.
    private void Lose(Rule rule, Location at, Sentence problem, Sentence hint)
    {
        isWhole = false;
        bag.Report(rule, at, problem, hint);
    }

    private ProofUnit? Whole(ProofUnit? unit)
    {
        isWhole &= unit is not null;
        return unit;
    }

    private UnitKind? KindOf(Block block)
    {
        if (block is HeadingBlock heading)
        {
            if (heading.Level == 3) return ClassesOf(heading) == "" ? UnitKind.Crosshead : null;
            bag.Report(Rules.ProofMarkup, units.At(block), $"this is not a heading a proof can have",
                $"## is a story's headline, ### a crosshead; write \\# for the sign #");
            return null;
        }
        if (block is not ParagraphBlock)
        {
            bag.Report(Rules.ProofMarkup, units.At(block is LinkReferenceDefinitionGroup group ? group[0] : block),
                $"as Markdown, this would lose characters", $"write a backslash before its first character");
            return null;
        }
        return ClassesOf(block) is not { } name ? null : name == "" ? UnitKind.Paragraph
            : WithClass.First(kind => kind.Name() == name);
    }

    private string? ClassesOf(Block block)
    {
        var classes = string.Join('.', ProofUnitParser.Classes(block));
        if (block.TryGetAttributes()?.Id is { } id)
            bag.Report(Rules.ProofAttribute, units.At(block), $"“#{id}” is not on a story",
                $"only a story has an id; write that of a photo beside :::photo");
        if (classes is "" || block is ParagraphBlock && WithClass.Any(kind => kind.Name() == classes)) return classes;
        bag.Report(Rules.ProofAttribute, units.At(block), $"“.{classes}” is not a kind of text",
            block is ParagraphBlock ? KnownClasses : Sentence.Of($"a crosshead has none"));
        return null;
    }

    private void ReadList(CustomContainer container, UnitKind kind, List<ProofUnit> list)
    {
        RejectUnknown(container.TryGetAttributes(), units.At(container));
        foreach (var block in container)
        {
            var reason = string.Join('.', ProofUnitParser.Classes(block));
            if (block is not ParagraphBlock paragraph)
                Lose(Rules.ProofMarkup, units.At(block), $"“:::{container.Info}” holds paragraphs only",
                    $"write a backslash before its first character, or move it");
            else if (kind == UnitKind.Dropped && (reason.Length == 0 || reason.Contains('.', StringComparison.Ordinal)))
                Lose(Rules.ProofAttribute, units.At(block), $"no reason is given for dropping this",
                    $"give one reason in a word, as {{.advertisement}}");
            else if (kind != UnitKind.Dropped && reason.Length > 0)
                Lose(Rules.ProofAttribute, units.At(block),
                    $"“.{reason}” is not a kind of text here", $"take it out of the braces");
            else if (Whole(units.Read(paragraph, kind, reason)) is { Text.Length: > 0 } unit)
                list.Add(unit);
        }
    }

    private void CheckStories()
    {
        foreach (var story in stories.Where(s => !s.AsRead && s.Units.All(u => u.Kind == UnitKind.Headline)))
            bag.Report(Rules.ProofEmptyStory, story.At, $"story {story.Id} has no text",
                $"write its paragraphs below its heading, take it out, or let it stand .as-read");
    }

    private void RejectUnknown(HtmlAttributes? attributes, Location at, params ReadOnlySpan<string> known)
    {
        foreach (var (key, _) in attributes?.Properties ?? [])
            if (!known.Contains(key))
                bag.Report(Rules.ProofAttribute, at, $"“{key}” is not an attribute of a container",
                    $"lines and sum belong to the text in it");
    }

    private static string? Property(HtmlAttributes? attributes, string key) =>
        attributes?.Properties?.FirstOrDefault(p => p.Key == key).Value;
}
