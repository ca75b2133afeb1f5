using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>What lands among dumps by accident, known by its name.</summary>
internal static partial class StrayFiles
{
    private static readonly ImmutableHashSet<string> Notes =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "readme.txt", "说明.txt", "說明.txt", "使用说明.txt", "使用說明.txt",
            "读我.txt", "讀我.txt");

    private const string TableOfSite = $"{SourceFolder.Name}/{SourceFolder.Table}";

    private static readonly ImmutableArray<string> Own = [SourceFolder.Table, SourceFolder.FolderFacts];

    /// <summary>The files without these, each of which is reported with what mends it.</summary>
    public static ImmutableArray<string> LeaveOut(ImmutableArray<string> files, DiagnosticBag bag)
    {
        return [.. files.Where(file => !IsStray(file))];

        bool IsStray(string file)
        {
            if (Fault(file) is not var (fault, mend))
                return false;
            bag.Report(Rules.StrayFile, new Location(file), fault, mend);
            return true;
        }
    }

    /// <summary>How the table of facts comes out of a spreadsheet.</summary>
    public static Sentence SaveAsCsv(string path) =>
        $"open it in the spreadsheet program, and save it as “CSV UTF-8 (comma delimited)” under the name {path}";

    private static (Sentence Fault, Sentence Mend)? Fault(string file)
    {
        var name = Path.GetFileName(file);
        if (Own.FirstOrDefault(own => own.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } meant && meant != name)
            return ($"its name must be {meant}", $"rename it to {file[..^name.Length]}{meant}");
        if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && file != TableOfSite)
            return ($"only {TableOfSite} is read as a table", $"rename it to {TableOfSite}, or put its rows in there");
        if (Workbook().IsMatch(name))
            return ($"a spreadsheet's own file is not read", SaveAsCsv(TableOfSite));
        if (name.StartsWith("~$", StringComparison.Ordinal))
            return ($"an office program keeps this file while another is open", $"close that one, and remove this if it stays");
        if (TwoEndings().IsMatch(name))
            return ($"an editor put .txt after its name, so that it would be taken for a dump",
                $"rename it to {file[..^".txt".Length]}");
        if (Notes.Contains(name))
            return ($"it tells people something and is no page", $"move it out of seeds/; if it is a page, give it another name");
        if (Ending().Match(name) is { Success: true } ending && ending.Value.Any(char.IsAsciiLetterUpper))
            return ($"its ending must be {ending.Value.ToLowerInvariant()}",
                $"rename it to {file[..^ending.Length]}{ending.Value.ToLowerInvariant()}");
        return null;
    }

    [GeneratedRegex("\\.(?:xlsx?|ods|numbers)\\z", RegexOptions.IgnoreCase)]
    private static partial Regex Workbook();

    [GeneratedRegex("\\.(?:ya?ml|md|csv)\\.txt\\z", RegexOptions.IgnoreCase)]
    private static partial Regex TwoEndings();

    [GeneratedRegex("\\.(?:yml|md)\\z", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();
}
