using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Citing;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The references to all stories of an issue, for programs that keep them.</summary>
internal static class IssueReferences
{
    public static readonly Extract<ImmutableSortedDictionary<string, ImmutableArray<Reference>>> Extract = new("references",
        (site, page) => site.Archive.Config.Scripts.ToImmutableSortedDictionary(
            script => script.Tag, script => References.OfStories(site, script, page), StringComparer.Ordinal),
        new ReferenceJson(KeptJson.Plain).ImmutableSortedDictionaryStringImmutableArrayReference);

    public static readonly SiteList List = new("references", [Extract], pages => pages.Archive.Issues.Select(issue =>
        new ListPart([issue], _ => ListRenderer.ReferencesOfIssue(
            pages.Site, issue, [.. issue.Pages.Select(page => pages.Pages[page.Path].Of(Extract))]))));
}

[JsonSerializable(typeof(ImmutableSortedDictionary<string, ImmutableArray<Reference>>))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
