using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Text;

namespace Banmian.Config;

/// <summary>A newspaper of the archive: its slug (the address part) and its name in each script.</summary>
internal sealed record Paper(string Slug, ImmutableDictionary<Script, string> Names);

internal static class Papers
{
    /// <summary>The paper of that name, whatever the script it is written in; null where there is none.</summary>
    public static Paper? Named(string name, IEnumerable<Paper> papers) =>
        papers.OrderBy(paper => paper.Slug, StringComparer.Ordinal).FirstOrDefault(paper => paper.Names.ContainsValue(name));

    /// <summary>The paper whose name is printed: between 《》, with other blanks, in capitals; null where there is none.</summary>
    public static Paper? Printed(string printed, IEnumerable<Paper> papers) =>
        papers.OrderBy(paper => paper.Slug, StringComparer.Ordinal).FirstOrDefault(paper => paper.Names.Values
            .Any(name => Bare(name).Equals(Bare(printed), StringComparison.OrdinalIgnoreCase)));

    /// <summary>A name without the marks of a title.</summary>
    public static string WithoutMarks(string name) => name.Trim('《', '》');

    private static string Bare(string name) => WithoutMarks(Characters.HalfWidth(Spacing.Dense(name)));
}
