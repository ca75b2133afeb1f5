using Banmian.Scripts;

namespace Banmian.Archive;

/// <summary>
/// Standing matter (about, colophon) from <c>pages/NAME.md</c>: the slug is its address, the body is Markdown written in
/// <paramref name="Script"/> and converted for the other.
/// </summary>
internal sealed record StandingPage(string Slug, Script Script, string Title, string Markdown, string SourcePath)
{
    /// <summary>The line of the file the Markdown begins in, 1-based.</summary>
    public int FirstLine { get; init; } = 1;
}
