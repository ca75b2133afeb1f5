using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>A dump, and the text that was made of it.</summary>
internal sealed record PageInOwnScript(SourcePage Source, Transcript Text);

/// <summary>The text of one page: its dump is read, and its proof laid over the reading.</summary>
internal static class TextWork
{
    /// <summary>The text with what an archivist should look at reported.</summary>
    public static PageInOwnScript Examined(Desk desk, PageSource source, Run run)
    {
        var read = run.Attempt(() => Read(desk, source, run));
        if (read is null)
            PagePipeline.CheckPhotos(source.Sidecar, desk.Folder, run);
        var (page, text) = run.Need(read);
        PagePipeline.Examine(page, text.Reading, source.Stated, source.Sidecar, [.. desk.Config.Papers.Values], run);
        return run.Need(read);
    }

    /// <summary>
    /// Reports what is wrong with the text of pages that have no place in the archive, since what is stated of them, or the
    /// address that it makes, cannot be used.
    /// </summary>
    public static void CheckUnplaced(Desk desk, IEnumerable<PageSource> sources, DiagnosticBag found)
    {
        foreach (var own in SideBySide.Make(sources, source =>
        {
            var run = desk.Run.Beside(desk.NewBag());
            run.AttemptFor(source.Path, () => Examined(desk, source, run));
            return run.Found;
        }, desk.Run.Stop))
            found.AddRange(own);
    }

    /// <param name="isAskedAgain">whether the page is not made yet, and its text will be asked for again</param>
    public static PageInOwnScript Read(
        Desk desk, PageSource source, Run run, bool isAskedAgain = false)
    {
        // Both files are read before either can end the run, so that both are told of.
        var given = desk.DumpOf(source, run.Found);
        var words = source.Files.Proof is { } path ? desk.Folder.ReadText(path, run.Found) : null;
        var stated = new StatedEncodings(source.Sidecar.Encoding, desk.Config.Encoding);
        var bytes = run.Need(given);
        // What is made of it is kept under the key of the bytes that stood there.
        if (FileMark.Of(bytes) != desk.MarkOf(source))
            run.Found.Report(Rules.Unreadable, new Location(source.Path), $"the file was saved while the site was built",
                $"build again");
        run.NeedNoErrors();
        var page = PagePipeline.Decode(bytes, source.Path, stated, run);
        var proof = source.Files.Proof is null ? null : new ProofFile(source.Files.Proof, run.Need(words));
        var reader = desk.Tools.Value.Reader;
        var reading = desk.Early.Take(source.Path, bytes) ?? PagePipeline.Read(page, source.Sidecar.Script, reader, run);
        if (isAskedAgain)
            desk.Early.Hold(source.Path, bytes, reading);
        return new PageInOwnScript(page, PagePipeline.LayOver(page, reading, proof, reader, run));
    }
}
