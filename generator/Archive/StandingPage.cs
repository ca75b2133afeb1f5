using System.Collections.Immutable;
using Banmian.Scripts;

namespace Banmian.Archive;

/// <summary>
/// Standing matter (about, colophon) from <c>pages/NAME.md</c>: the slug is its address, the body is Markdown written in
/// <paramref name="Script"/> and converted for the other, unless somebody wrote it in that one too (<c>NAME.zh-Hant.md</c>).
/// </summary>
internal sealed record StandingPage(string Slug, Script Script, string Title, string Markdown, string SourcePath)
{
    /// <summary>The line of the file the Markdown begins in, 1-based.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>The page as it was written in other scripts.</summary>
    public ImmutableArray<StandingPage> Versions { get; init; } = [];

    /// <summary>The page that a script shows: its own, or the one it is converted from.</summary>
    public StandingPage In(Script script) => Versions.FirstOrDefault(version => version.Script == script)
        ?? Versions.FirstOrDefault(version => version.Script == script.Base && Script != script) ?? this;
}
