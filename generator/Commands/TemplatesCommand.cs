using System.CommandLine;
using System.Text;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Rendering;
using Banmian.Sources;

namespace Banmian.Commands;

/// <summary><c>templates export</c>: copies the program's templates, to be changed; without a name it lists them.</summary>
internal static class TemplatesCommand
{
    public static Command Create(Language language)
    {
        var names = new Argument<string[]>("names")
        {
            Description = language.Say($"The templates to copy, such as parts/footer.html; without any, all are listed."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string?>("--output")
        {
            Description = language.Say($"The folder to copy to, to look at them, in place of {TemplateFiles.Folder}/."),
            HelpName = "DIR",
        };
        var export = new Command("export",
            language.Say($"Copy templates, words or styles of the program into {TemplateFiles.Folder}/, to be changed there."))
        {
            names, output,
        };
        export.SetAction(parsed => Run(parsed.GetValue(names)!, parsed.GetValue(output), Terminal.Of(parsed, language)));
        return new Command("templates", language.Say($"The templates, words and styles the site is made with.")) { export };
    }

    private static int Run(string[] names, string? output, Terminal terminal)
    {
        var bag = new DiagnosticBag();
        if (names.Length == 0)
            List(terminal, bag);
        else if (output is not null || SiteConfigParser.IsThere(new SiteFolder("."), bag))
            foreach (var name in names.Select(Name))
                Export(name, output, terminal, bag);
        terminal.Tell(bag.Items);
        return bag.HasErrors ? ExitCodes.Errors : ExitCodes.Clean;
    }

    // As it stands in the site, and as Windows writes it.
    private static string Name(string argument) =>
        argument.Replace('\\', '/') is var path && path.StartsWith($"{TemplateFiles.Folder}/", StringComparison.Ordinal)
            ? path[(TemplateFiles.Folder.Length + 1)..] : path;

    private static void List(Terminal terminal, DiagnosticBag bag)
    {
        var files = new TemplateFiles(new SiteFolder("."), bag);
        foreach (var name in Originals.Names)
            terminal.Say(files.IsOwn($"{TemplateFiles.Folder}/{name}")
                ? Sentence.Of($"{name}  (the site has its own)") : Sentence.Of($"{name}"));
    }

    private static void Export(string name, string? output, Terminal terminal, DiagnosticBag bag)
    {
        var path = Path.Combine(output ?? TemplateFiles.Folder, name);
        if (!Originals.Names.Contains(name))
        {
            bag.Report(Rules.NoSuchTemplate, new Location(name), $"the program has no template of this name",
                Nearest.Hint(name, Originals.Names, $"list them with {Invocation.Of("templates", "export")}"));
            return;
        }
        if (Path.Exists(path))
        {
            bag.Report(Rules.CopyStands, new Location(NamedFile.Shown(path)), $"there is a file already, and it stays as it is",
                $"name another folder with --output to see the original beside it");
            return;
        }
        var bytes = TemplateFiles.ShippedBytes($"{TemplateFiles.Folder}/{name}");
        if (WholeFile.Replace(output ?? ".", path, null, bytes, bag) && (output is not null || Note(name, bag)))
            terminal.Say($"{path}: written");
    }

    private static bool Note(string name, DiagnosticBag bag)
    {
        byte[]? before = null;
        if (File.Exists(Originals.FileName)
            && (before = LimitedFile.ReadFound(Originals.FileName, Originals.FileName, SizeLimit.Text, bag)) is null)
            return false;
        return Utf8Text.Decode(before, Originals.FileName, bag) is { } notes
            && WholeFile.Replace(".", Originals.FileName, before, Encoding.UTF8.GetBytes(Originals.With(notes, name)), bag);
    }
}
