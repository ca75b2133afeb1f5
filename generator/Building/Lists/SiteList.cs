using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Diagnostics;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>Files that belong to no single page. How to add a list: <c>docs/architecture.md</c>.</summary>
/// <param name="Takes">what it takes of the pages it lists</param>
/// <param name="Parts">its files, in parts of which each is made again by itself</param>
internal sealed record SiteList(string Name, ImmutableArray<Extract> Takes, Func<ListedPages, IEnumerable<ListPart>> Parts);

/// <summary>Files of a list that are made together: again where what was taken of a page of these issues has changed.</summary>
/// <param name="Also">adds to their key what else they depend on</param>
/// <param name="IsOfSite">whether they depend on the site's tools; else on the program alone, and what is added</param>
internal sealed record ListPart(IEnumerable<Issue> Issues, Func<DiagnosticBag, IEnumerable<RenderedFile>> Files,
    Action<BuildKey>? Also = null, bool IsOfSite = true);
