using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>The text of one page: its dump is read, and its proof laid over the reading.</summary>
internal static class TextWork
{
    /// <param name="isAskedAgain">whether the page is not made yet, and its text will be asked for again</param>
    public static (SourcePage Source, Transcript Text) Read(
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
        return (page, PagePipeline.LayOver(page, reading, proof, reader, run));
    }
}
