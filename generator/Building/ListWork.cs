using System.Collections.Immutable;
using Banmian.Building.Lists;
using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>Makes the files of all lists, part beside part; one of which nothing has changed is left as it stands.</summary>
internal sealed class ListWork(
    Build build, IReadOnlyCollection<PageSource> sources, ImmutableSortedDictionary<string, MadePage> pages)
{
    private readonly ListedPages listed = new(build, pages);
    private readonly Dictionary<string, string> stated =
        sources.ToDictionary(source => source.Path, source => source.Stated.Mark, StringComparer.Ordinal);

    /// <summary>The files, part by part; those of a part with an error, which is reported, are missing.</summary>
    /// <param name="pages">every page of the site, by the path of its dump</param>
    public static ImmutableArray<MadeFiles> Make(
        Build build, IReadOnlyCollection<PageSource> sources, ImmutableSortedDictionary<string, MadePage> pages,
        DiagnosticBag found)
    {
        var work = new ListWork(build, sources, pages);
        var parts = SiteLists.Of(build.Config).SelectMany(list => list.Parts(work.listed).Select(part => (list, part)));
        var made = SideBySide.Make(parts, part => work.Make(part.list, part.part), build.Run.Stop);
        // Joined in the order of the parts, so that output does not depend on timing.
        foreach (var (_, own) in made)
            found.AddRange(own);
        return [.. made.Select(part => part.Made).OfType<MadeFiles>()];
    }

    private (MadeFiles? Made, DiagnosticBag Found) Make(SiteList list, ListPart part)
    {
        var key = KeyOf(list, part);
        var own = build.Run.Beside(build.NewBag());
        var made = build.MadeBefore(key)?.ToldAgain(own.Found)
            ?? own.AttemptFor(list.Name, () => build.Make(key, part.Files(own.Found), own));
        return (made, own.Found);
    }

    private string KeyOf(SiteList list, ListPart part)
    {
        var key = new BuildKey("list").Add(list.Name).Add(part.IsOfSite ? build.SiteKey : ProgramMark.Of());
        part.Also?.Invoke(key);
        foreach (var page in part.Issues.SelectMany(issue => issue.Pages))
        {
            key.Add(page.Path).Add(page.Folder).Add(stated[page.Path]);
            foreach (var extract in list.Takes)
                key.Add(pages[page.Path].MarkOf(extract));
        }
        return key.Hashed();
    }
}
