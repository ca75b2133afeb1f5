using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>describe</c>: writes into sidecars what pages print of themselves, or accepts what it wrote.</summary>
internal static class DescribeCommand
{
    public static Command Create(Language language)
    {
        var files = new Argument<string[]>("files")
        {
            Description = language.Say($"The dumps to describe; without any, all of seeds/."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var accept = new Option<bool>("--accept")
        {
            Description = language.Say($"Confirm what was written: the marks “unconfirmed” go, the values stay."),
        };
        var dry = new Option<bool>("--dry-run") { Description = language.Say($"Show what would be written, and write nothing.") };
        var command = new Command("describe",
            language.Say($"Write into sidecars what pages print of themselves (paper, date, page, section, "
            + $"editors), marked as unconfirmed; nothing that is stated already changes.")) { files, accept, dry };
        command.SetAction(parsed => Run(parsed.GetValue(files)!,
            new Wish(parsed.GetValue(accept), parsed.GetValue(dry)), Terminal.Of(parsed, language)));
        return command;
    }

    private readonly record struct Wish(bool IsAccept, bool IsDry);

    private static int Run(string[] files, Wish wish, Terminal terminal)
    {
        var listed = new DiagnosticBag();
        var dumps = files.Length > 0 ? files : NamedFiles.All(listed);
        var bag = NamedDump.Each(dumps, (file, dump, run) =>
        {
            var lines = wish.IsAccept ? Accept(file, dump, wish, run) : Describe(file, dump, wish, run);
            foreach (var line in lines)
                terminal.Say(line);
        });
        listed.AddRange(bag);
        terminal.Tell(listed.Items);
        return listed.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    private static IEnumerable<Sentence> Describe(string file, NamedDump dump, Wish wish, Run run)
    {
        var reading = dump.Reading(run);
        var printed = PrintedFacts.In(reading, dump.Papers).ToImmutableArray();
        if (dump.Config is { } config
            && SidecarParser.Read(dump.Stated, config.Papers, config.ScriptsOfTexts, run.Found) is { } known)
            Contradictions.Check(dump.Page.Path, reading, dump.Stated, known, dump.Papers, run.Found);
        run.NeedNoErrors();
        var unstated = dump.Stated.Printable.Where(fact => fact.Value is null).Select(fact => fact.Key).ToHashSet();
        var added = printed.Where(fact => fact.IsUnderstood && unstated.Contains(fact.Key)).ToImmutableArray();
        var lines = FactsOfDump.Lines(dump.Page.Path, dump.Stated, printed);
        return added.IsEmpty ? [.. lines, $"  {Sentence.Of($"nothing to add")}"]
            : [.. lines, .. Write(file, before => SidecarText.With(before, added), wish, run)];
    }

    private static IEnumerable<Sentence> Accept(string file, NamedDump dump, Wish wish, Run run) =>
        File.Exists(PathOf(file)) ? Write(file, before => SidecarText.Accepted(before, Former(dump, run)), wish, run) : [];

    // What stands in no sidecar yet, unless the dump of another folder has the same name and asks for it too. The sidecar's list
    // will hide that of the table, and so holds it.
    private static string[] Former(NamedDump dump, Run run) =>
        dump.Config is { } config && dump.Stated.List("was")?.At.File != NamedFile.Shown(PathOf(dump.Page.Path))
        && SidecarParser.Read(dump.Stated, config.Papers, config.ScriptsOfTexts, run.Found) is { } known
        && SourceFolder.List(new SiteFolder("."), new DiagnosticBag())
            .Count(other => Path.GetFileName(other.Path) == Path.GetFileName(dump.Page.Path)) == 1
        && ArchiveAssembly.Place(dump.Page.Path, known, config).Former is var former
        && former.Any(folder => known.Was.All(was => was.Folder != folder)) ? [.. former] : [];

    private static string PathOf(string file) => Path.ChangeExtension(file, ".yml");

    // What was done; nothing after an error was reported.
    private static IEnumerable<Sentence> Write(string file, Func<string, string?> change, Wish wish, Run run)
    {
        var (path, bag) = (PathOf(file), run.Found);
        byte[]? bytes = null;
        var before = "";
        if (NamedFile.Exists(path))
        {
            bytes = run.Need(NamedFile.ReadBeside(path, bag));
            before = run.Need(Utf8Text.Decode(bytes, NamedFile.Shown(path), bag));
        }
        if (change(before) is not { } after)
        {
            bag.Report(Rules.BadValue, new Location(NamedFile.Shown(path)), $"“unconfirmed” is not written in one line",
                $"write it as “unconfirmed: [date, page]”");
            return [];
        }
        if (after == before)
            return [];
        if (YamlParser.ReadMap(after, NamedFile.Shown(path), new DiagnosticBag()) is null)
        {
            bag.Report(Rules.BadValue, new Location(NamedFile.Shown(path)), $"nothing can be added to a file that is written so",
                $"write it as “key: value”, one a line, without {{}} around it or “...” after it");
            return [];
        }
        if (wish.IsDry)
            return [$"  {path} would be written:", .. after.TrimEnd('\n').Split('\n').Select(line => Sentence.Of($"    {line}"))];
        var mark = bytes.AsSpan().StartsWith(Utf8Text.ByteOrderMark) ? Utf8Text.ByteOrderMark : [];
        return WholeFile.Replace(OwnFolder.Of(file), path, bytes, [.. mark, .. Encoding.UTF8.GetBytes(after)], bag)
            ? [bytes is null ? Sentence.Of($"  {path}: written")
                : wish.IsAccept ? Sentence.Of($"  {path}: accepted") : Sentence.Of($"  {path}: completed")] : [];
    }
}
