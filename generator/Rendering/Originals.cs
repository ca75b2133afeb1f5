using System.Collections.Immutable;
using System.Security.Cryptography;
using Banmian.Diagnostics;

namespace Banmian.Rendering;

/// <summary>
/// Which of the program's templates a site copied, and as they were then: <c>templates/originals.tsv</c>, a path below
/// <c>templates/</c>, a tab and a hash in each line. A later version of the program may have changed an original.
/// </summary>
internal static class Originals
{
    public const string FileName = TemplateFiles.Folder + "/originals.tsv";

    private const string Root = TemplateFiles.Folder + "/";

    /// <summary>The names of the program's templates, below <c>templates/</c>.</summary>
    public static IEnumerable<string> Names => TemplateFiles.Shipped.Select(path => path[Root.Length..]);

    /// <summary>The text of the notes with one of a copy made now; an earlier one of the same copy goes.</summary>
    public static string With(string notes, string name) =>
        string.Concat(notes.Split('\n').Where(line => line.Length > 0 && line.Split('\t')[0] != name)
            .Append($"{name}\t{HashOf(name)}").Order(StringComparer.Ordinal).Select(line => line + "\n"));

    /// <summary>Warns of each copy whose original is no longer what it was.</summary>
    public static void Check(TemplateFiles files, DiagnosticBag bag)
    {
        if (!files.IsOwn(FileName) || files.Text(FileName, bag) is not { } notes)
            return;
        foreach (var (line, number) in notes.Split('\n').Select((line, at) => (line.TrimEnd('\r'), at + 1)))
            if (line.Split('\t') is [var name, var hash] && files.IsOwn(Root + name))
                Check(name, hash, new Location(FileName, number), bag);
            else if (line.Length > 0)
                bag.Report(Rules.CopyNote, new Location(FileName, number), $"this names no copy in {TemplateFiles.Folder}/",
                    $"write “NAME, a tab, the hash of its original”, or remove the line");
    }

    private static void Check(string name, string hash, Location at, DiagnosticBag bag)
    {
        if (!Names.Contains(name))
            bag.Report(Rules.OriginalChanged, at, $"the program has no {name} any more, of which this site has a copy",
                $"if no layout of the site's own includes it, remove the copy and this line");
        else if (HashOf(name) is var now && now != hash)
            bag.Report(Rules.OriginalChanged, at, $"the program's {name} has changed since it was copied",
                $"see it with {Invocation.Of("templates", "export", name, "--output", "originals")}, take over what you want, "
                + $"then write {now} in this line");
    }

    private static string HashOf(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(TemplateFiles.ShippedBytes(Root + name)))[..16];
}
