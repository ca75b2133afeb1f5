using System.CommandLine;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Publishing;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>proof</c>: writes the proof file beside a dump, or brings the one that is there up to date.</summary>
internal static class ProofCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "The dumps whose proofs to write.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("proof", "Write the proof file of a page for correction by hand; one that is there is brought up to date, and no text of it changes.") { files };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string[] files, InvocationConfiguration console)
    {
        var all = new DiagnosticBag();
        foreach (var file in files)
        {
            var bag = new DiagnosticBag();
            if (DumpReading.Read(file, bag) is { } dump && Proof(file, dump, bag) is { } said)
                console.Output.WriteLine(TerminalText.Line(said));
            all.AddRange(bag);
        }
        RunReport.PrintDiagnostics([.. all.Items], console.Error);
        return all.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    // What was done, or null after an error was reported.
    private static string? Proof(string file, DumpReading dump, DiagnosticBag bag)
    {
        var path = Path.ChangeExtension(file, Proofs.Proof.Extension);
        var reading = Segmenter.Read(dump.Page, dump.Script);
        Conservation.Check(dump.Page, reading, bag);
        if (bag.HasErrors) return null;
        if (!NamedFile.Exists(path))
        {
            var text = ProofWriting.Write(dump.Page, Transcript.Of(reading, DumpCharacters.Of(dump.Page)));
            return WholeFile.Replace(NamedFile.RootOf(file), path, null, Encoding.UTF8.GetBytes(text), bag) ? $"{path}: written" : null;
        }
        if (LimitedFile.Read(path, NamedFile.Shown(path), SizeLimit.Text, bag) is not { } bytes || Utf8Text.Decode(bytes, NamedFile.Shown(path), bag) is not { } before) return null;
        if (ProofMerging.Merge(before, NamedFile.Shown(path), dump.Page, reading, bag) is not { } merged) return null;
        if (merged == before) return $"{path}: up to date";
        byte[] after = [.. bytes.AsSpan().StartsWith(Utf8Text.ByteOrderMark) ? Utf8Text.ByteOrderMark : [], .. Encoding.UTF8.GetBytes(merged)];
        return WholeFile.Replace(NamedFile.RootOf(file), path, bytes, after, bag) ? $"{path}: brought up to date" : null;
    }
}
