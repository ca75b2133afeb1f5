using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Citing;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The references to all stories of an issue, for programs that keep them.</summary>
internal static class IssueReferences
{
    public static readonly Extract<ImmutableArray<Reference>> Extract = new("references",
        References.OfStories, new ReferenceJson(KeptJson.Plain).ImmutableArrayReference);

    public static readonly SiteList List = new("references", [Cards.Extract, Extract], pages =>
        pages.Archive.Issues.Select(issue => new ListPart([issue], _ => ListRenderer.ReferencesOfIssue(pages.Site, issue,
            pages.Cards, [.. issue.Pages.SelectMany(page => pages.Pages[page.Path].Of(Extract))]))));
}

[JsonSerializable(typeof(ImmutableArray<Reference>))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
