using System.Text.Json;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>Finds the pages that the last build put elsewhere, so that their former addresses can be kept.</summary>
internal static class MovedPages
{
    /// <summary>Reports each page whose former address leads nowhere in the new site.</summary>
    /// <param name="paths">every file of the new site</param>
    public static void Report(OutputFolder output, SiteArchive archive, IReadOnlySet<string> paths, DiagnosticBag bag)
    {
        var script = archive.Config.Scripts[0].Folder + "/";
        var pages = archive.Issues.SelectMany(issue => issue.Pages).ToDictionary(page => page.Path, StringComparer.Ordinal);
        foreach (var data in output.PathsBefore
            .Where(path => path.StartsWith(script, StringComparison.Ordinal)
                && path.EndsWith("/" + FileNames.PageData, StringComparison.Ordinal) && !paths.Contains(path))
            .Order(StringComparer.Ordinal))
        {
            var former = data[..data.LastIndexOf('/')];
            if (!paths.Contains(FileNames.PageOf(former)) && SourceOf(output.TextBefore(data)) is { } dump
                && pages.GetValueOrDefault(dump) is { } page)
                bag.Report(Rules.Moved, new Location(dump),
                    $"the page stood at {former[script.Length..]}/ and stands at {page.Folder}/ now",
                    $"write “was: [{former[script.Length..]}]” into {Path.ChangeExtension(dump, ".yml")}, "
                        + $"so that no link to it breaks");
        }
    }

    private static string? SourceOf(string? data)
    {
        try
        {
            using var page = data is null ? null : JsonDocument.Parse(data);
            return page?.RootElement.GetProperty("source").GetString();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null; // changed by hand
        }
    }
}
