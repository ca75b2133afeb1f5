using System.Collections.Immutable;
using Banmian.Scripts;

namespace Banmian.Config;

/// <summary>A newspaper of the archive: its slug (the address part) and its name in each script.</summary>
internal sealed record Paper(string Slug, ImmutableDictionary<Script, string> Names);

internal static class Papers
{
    /// <summary>The paper of that name, whatever the script it is written in; null where there is none.</summary>
    public static Paper? Named(string name, IEnumerable<Paper> papers) =>
        papers.OrderBy(paper => paper.Slug, StringComparer.Ordinal).FirstOrDefault(paper => paper.Names.ContainsValue(name));
}
