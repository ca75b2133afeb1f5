using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Reading;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian;

/// <summary>
/// The stages of a page in their order, from the bytes of its dump to its files. Each is a pure call: it changes nothing it
/// is given, and what it makes is handed on. The run takes down what is wrong, and ends where a stage can make nothing.
/// </summary>
internal static class PagePipeline
{
    /// <summary>The dump as numbered lines, with what extraction did to it reported.</summary>
    public static SourcePage Decode(ReadOnlyMemory<byte> dump, string path, StatedEncodings stated, Run run)
    {
        var source = run.Stage("sources", found => SourceReaders.Read(dump.Span, path, stated, found));
        run.Stage("dirt", found => Dirt.Report(source, found));
        return source;
    }

    /// <summary>The lines as stories.</summary>
    public static PageReading Read(SourcePage source, Script? stated, PageReader reader, Run run) =>
        Trace(source, stated, reader, run).Reading;

    /// <summary>The same with what each decision was made by.</summary>
    public static ReadingTrace Trace(SourcePage source, Script? stated, PageReader reader, Run run) =>
        run.Stage("reading", _ => reader.Trace(source, stated));

    /// <summary>
    /// The proof laid over the reading, and the whole proved to hold every character of the dump; a page with no proof stays as
    /// it was read. Where the proof cannot be read, the run ends: nobody asks what is doubtful in a reading that it replaces.
    /// </summary>
    public static Transcript LayOver(SourcePage source, PageReading reading, ProofFile? proof, PageReader reader, Run run) =>
        run.Stage("proofs", found =>
        {
            var text = proof is null ? Transcript.Of(reading, DumpCharacters.Of(source))
                : ProofOverlay.Proofed(source, reading, proof.Path, proof.Text, reader.Folios, found);
            if (text is not null && !found.HasErrors)
                Conservation.Check(source, text.Collation, hasProof: proof is not null, found);
            return text;
        });

    /// <summary>What an archivist should look at in the text of a page.</summary>
    /// <param name="stated">what is stated about the page, with its places</param>
    /// <param name="sidecar">the same, resolved</param>
    public static void Examine(
        SourcePage source, PageReading reading, RawSidecar stated, Sidecar sidecar, IReadOnlyCollection<Paper> papers, Run run) =>
        run.Stage("doubts", found =>
        {
            StoryCount.Check(source, reading, found);
            Doubts.Report(source, reading, found);
            LooseText.Report(source, reading.Loose, found);
            QuoteChecks.Check(source, reading, found);
            Contradictions.Check(source.Path, reading, stated, sidecar, papers, found);
        });

    /// <summary>The pictures of the page, each at the caption it belongs to.</summary>
    public static ImmutableArray<Photo> PlacePhotos(PageReading reading, Sidecar sidecar, SiteFolder site, Run run) =>
        run.Stage("photos", found => PagePhotos.Read(reading, sidecar, site, found));

    /// <summary>What is wrong with the files of its pictures, where no text is known that has their captions.</summary>
    public static void CheckPhotos(Sidecar sidecar, SiteFolder site, Run run) =>
        run.Stage("photos", found => PagePhotos.Check(sidecar, site, found));

    /// <summary>The names the page marks, for itself and the others of its issue.</summary>
    public static ImmutableArray<string> Names(PageReading reading, Site site, Run run) =>
        run.Stage("names", _ => IssueNames.On(reading, site.Converters));

    /// <summary>The page in every script of the site; of one that was withdrawn no more than its place.</summary>
    /// <param name="known">the names known in the page's issue</param>
    public static Page Convert(
        Site site, PageEntry entry, SourcePage source, Transcript text, ImmutableArray<Photo> photos, KnownNames known, Run run)
    {
        var scripts = site.Archive.Config.Scripts;
        var shown = entry.IsWithdrawn ? text.Withdrawn(entry.Folder) : text;
        var readings = run.Stage("scripts", _ => PageConversion.Published(shown.Reading, scripts, site.Converters, known));
        return new Page(entry, source, shown, known, readings, entry.IsWithdrawn ? [] : photos);
    }

    /// <summary>The page as it is handed to its compositors, one for each direction of its scripts.</summary>
    public static ImmutableArray<PageCopy> Copies(Site site, Page page, Run run) =>
        run.Stage("make-up", _ => PageCopy.Of(site, page).ToImmutableArray());

    /// <summary>
    /// The body the page would have alone in its issue, for each direction of its scripts; empty where it shows nothing.
    /// </summary>
    public static ImmutableArray<int> Bodies(ImmutableArray<PageCopy> copies, Run run) => run.Stage("make-up", _ =>
        copies.Select(copy => copy.Compositor.Across()).OfType<int>().ToImmutableArray());

    /// <summary>Which story stands where on the page's sheets, and where every line ends.</summary>
    /// <param name="bodies">those of its issue; empty where the page has its own</param>
    public static MakeUps MakeUp(Page page, ImmutableArray<PageCopy> copies, ImmutableArray<int> bodies, Run run) =>
        run.Stage("make-up", found =>
    {
        var makeUps = new MakeUps([.. copies.Select((copy, i) =>
            (copy.Scripts, copy.Compositor.Compose(bodies.IsEmpty ? null : bodies[i])))]);
        if (!page.Entry.IsWithdrawn)
            makeUps.CheckFit(page.Source.Path, found);
        return makeUps;
    });

    /// <summary>The files of the page, one at a time; complete only where the run has found no error afterwards.</summary>
    /// <param name="printOf">gives the print of a finished page view where there is one</param>
    public static IEnumerable<RenderedFile> Render(
        Site site, Issue issue, Page page, PageCard card, MakeUps makeUps,
        Func<RenderedFile, ReadOnlyMemory<byte>?> printOf, Run run) =>
        PageRenderer.Files(site, issue, page, card, makeUps, printOf, run.Found);
}
