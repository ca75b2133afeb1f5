using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Sources;

namespace Banmian.Building;

/// <summary>The text of one page: its dump is read, and its proof laid over the reading.</summary>
internal static class TextWork
{
    /// <param name="dump">its bytes; null where they could not be read</param>
    /// <param name="isAskedAgain">whether the page is not made yet, and its text will be asked for again</param>
    public static (SourcePage Source, Transcript Text) Read(
        Desk desk, PageSource source, byte[]? dump, Run run, bool isAskedAgain = false)
    {
        // Both files are read before either can end the run, so that both are told of.
        var given = dump ?? desk.DumpOf(source, run.Found);
        var words = source.Files.Proof is { } path ? desk.Folder.ReadText(path, run.Found) : null;
        var stated = new StatedEncodings(source.Sidecar.Encoding, desk.Config.Encoding);
        var bytes = run.Need(given);
        var page = PagePipeline.Decode(bytes, source.Path, stated, run);
        var proof = source.Files.Proof is null ? null : new ProofFile(source.Files.Proof, run.Need(words));
        var reader = desk.Tools.Value.Reader;
        var reading = desk.Early.Take(source.Path, bytes) ?? PagePipeline.Read(page, source.Sidecar.Script, reader, run);
        if (isAskedAgain)
            desk.Early.Hold(source.Path, bytes, reading);
        return (page, PagePipeline.LayOver(page, reading, proof, reader, run));
    }
}
