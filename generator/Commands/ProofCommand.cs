using System.CommandLine;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>proof</c>: writes the proof file beside a dump, or brings the one that is there up to date.</summary>
internal static class ProofCommand
{
    public static Command Create(Language language)
    {
        var files = new Argument<string[]>("files")
        {
            Description = language.Say($"The dumps whose proofs to write."),
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("proof", language.Say($"Write the proof file of a page, for correction by hand; "
            + $"an existing one is brought up to date, and its text stays as it is.")) { files };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, Terminal.Of(parsed, language)));
        return command;
    }

    private static int Run(string[] files, Terminal terminal)
    {
        var bag = NamedDump.Each(files, (file, dump, run) =>
        {
            if (Proof(file, dump, run) is { } said)
                terminal.Say(said);
        });
        terminal.Tell(bag.Items);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    // What was done, or null after an error was reported.
    private static Sentence? Proof(string file, NamedDump dump, Run run)
    {
        var path = Path.ChangeExtension(file, Proofs.Proof.Extension);
        var bag = run.Found;
        var reading = dump.Reading(run);
        run.NeedNoErrors();
        if (!NamedFile.Exists(path))
        {
            var text = ProofWriter.Write(dump.Page, PagePipeline.LayOver(dump.Page, reading, null, dump.Reader, run));
            return WholeFile.Replace(OwnFolder.Of(file), path, null, Encoding.UTF8.GetBytes(text), bag)
                ? Sentence.Of($"{path}: written") : null;
        }
        if (NamedFile.ReadBeside(path, bag) is not { } bytes
            || Utf8Text.Decode(bytes, NamedFile.Shown(path), bag) is not { } before) return null;
        if (ProofUpdate.Merge(before, NamedFile.Shown(path), dump.Page, reading, bag) is not { } merged) return null;
        if (merged == before) return $"{path}: up to date";
        byte[] after =
        [
            .. bytes.AsSpan().StartsWith(Utf8Text.ByteOrderMark) ? Utf8Text.ByteOrderMark : [],
            .. Encoding.UTF8.GetBytes(merged),
        ];
        return WholeFile.Replace(OwnFolder.Of(file), path, bytes, after, bag)
            ? Sentence.Of($"{path}: brought up to date") : null;
    }
}
