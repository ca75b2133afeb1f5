using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Rendering;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>
/// The way of one page from its dump to its files. What earlier builds kept is taken where nothing it depends on has changed;
/// only what is missing is worked out, and the text only when it is asked for.
/// </summary>
internal sealed class PageWork(Build build, PageSource source)
{
    private readonly byte[]? dump = build.Folder.ReadBytes(source.Files.Path, SizeLimit.OfDump(build.Config.LargestDump), new DiagnosticBag());
    private bool isRead;
    private (SourcePage Page, Transcript Text)? text;

    /// <summary>What was found wrong with the page.</summary>
    public DiagnosticBag Found { get; private set; } = build.NewBag();

    /// <summary>The path of the dump.</summary>
    public string Path => source.Entry.Path;

    /// <summary>The names the page marks, for the others of its issue; none where it cannot be read.</summary>
    public ImmutableArray<string> Names()
    {
        using var key = KeyOfText("names");
        if (build.Recall(key.ToString(), Kept.Compact.NamesOfPage) is { } kept)
            return kept.Names;
        if (NamesInText() is not { } names)
            return [];
        build.Keep(key.ToString(), new NamesOfPage(names), Kept.Compact.NamesOfPage);
        return names;
    }

    /// <summary>The page with all its files made; null after an error was reported.</summary>
    /// <param name="ofIssue">the names of its issue; null where it shares none, and knows only its own</param>
    public MadePage? Make(Issue issue, KnownNames? ofIssue)
    {
        using var key = KeyOf(issue, ofIssue);
        if (build.Recall(key.ToString(), Kept.Compact.MadePage) is { } kept && build.Stand(kept.Made))
        {
            Found = build.NewBag();
            Finding.Report(kept.Made.Found, Found);
            return kept;
        }
        if (Text() is not { } read)
            return null;
        var photos = build.Clock.Time("photos", () => PagePhotos.Read(read.Text.Reading, source.Sidecar, build.Folder, Found));
        if (Found.HasErrors || !build.Tools.Value.AreComplete)
            return null;

        var site = build.Site;
        var known = ofIssue ?? IssueNames.Together([NamesInText()!.Value]);
        var readings = build.Clock.Time("scripts", () => ReadingConversion.Published(read.Text.Reading, build.Config.Scripts, site.Converters, known));
        var page = new Page(source.Entry, read.Page, read.Text, known, readings, photos);
        var card = PageCards.Of(site, page);
        var choices = build.Clock.Time("choices", () => Choices.Of(page.Source.Path, page.AsDumped, page.Known, site.Converters.Words));
        var forms = build.Clock.Time("names", () => IssueNames.Forms(read.Text.Reading, known, site.Converters.Words));
        var makeUp = build.Clock.Time("make-up", () => PageRendering.MakeUp(site, page, Found));
        if (build.Make(key.ToString(), PageRendering.Files(site, issue, page, card, makeUp, view => build.Prints?.Of(view, page, Found), Found), Found) is not { } files)
            return null;
        var made = MadePage.Of(card, choices, forms, files);
        build.Keep(key.ToString(), made, Kept.Compact.MadePage);
        return made;
    }

    private ImmutableArray<string>? NamesInText() =>
        Text() is { } read && build.Tools.Value.AreComplete
            ? build.Clock.Time("names", () => IssueNames.On(read.Text.Reading, build.Tools.Value.Converters!.Words))
            : null;

    /// <summary>The dump as it was read, with what people made of it; null after an error was reported.</summary>
    private (SourcePage Page, Transcript Text)? Text()
    {
        if (!isRead)
            text = Read();
        isRead = true;
        return text;
    }

    private (SourcePage, Transcript)? Read()
    {
        var bytes = dump ?? build.Folder.ReadBytes(source.Files.Path, SizeLimit.OfDump(build.Config.LargestDump), Found);
        var page = bytes is null ? null : build.Clock.Time("sources", () => SourceReading.Read(bytes, source.Files.Path, new StatedEncodings(source.Sidecar.Encoding, build.Config.Encoding), Found));
        var proof = source.Files.Proof is { } path ? build.Folder.ReadText(path, Found) : null;
        if (page is null || (source.Files.Proof is not null && proof is null))
            return null;
        var reading = build.Clock.Time("reading", () =>
        {
            var reading = Segmenter.Read(page, source.Sidecar.Script);
            Conservation.Check(page, reading, Found);
            Dirt.Report(page, Found);
            return reading;
        });
        return (page, build.Clock.Time("proofs", () => Proofed(page, reading, proof)));
    }

    // A page without a proof, or with a broken one, is as it was read.
    private Transcript Proofed(SourcePage page, PageReading reading, string? proof)
    {
        var text = proof is null ? null : ProofLaying.Proofed(page, reading, source.Files.Proof!, proof, Found);
        text ??= Transcript.Of(reading, DumpCharacters.Of(page));
        if (!Found.HasErrors)
            LedgerChecks.Check(page, text, Found);
        StoryCount.Check(page, text.Reading, Found);
        Doubts.Report(page, text.Reading, Found);
        QuoteChecks.Check(page, text.Reading, Found);
        return text;
    }

    /// <summary>What the page's text in its own script depends on.</summary>
    private BuildKey KeyOfText(string kind)
    {
        var key = new BuildKey(kind).Add(build.SiteKey).Add(source.Files.Path).Add(dump ?? []).Add(source.SidecarText);
        return source.Files.Proof is { } proof ? key.AddFile(proof, build.Folder) : key;
    }

    /// <summary>What the page's files depend on: also its pictures, its prints, the names of its issue and its neighbours.</summary>
    private BuildKey KeyOf(Issue issue, KnownNames? ofIssue)
    {
        var key = KeyOfText("page");
        foreach (var photo in source.Sidecar.Photos)
            key.AddFile(photo.File, build.Folder);
        foreach (var script in build.Config.Scripts)
            key.Add(build.Prints?.MarkOf(script, source.Entry));
        foreach (var name in ofIssue?.Names ?? [])
            key.Add(name);
        var place = issue.Pages.IndexOf(source.Entry);
        foreach (var neighbour in (int[])[place - 1, place + 1])
            key.Add(neighbour >= 0 && neighbour < issue.Pages.Length ? FormattableString.Invariant($"{issue.Pages[neighbour].Path} {issue.Pages[neighbour].Folder}") : null);
        return key;
    }
}
