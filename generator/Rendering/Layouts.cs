using System.Collections.Immutable;

namespace Banmian.Rendering;

/// <summary>The layouts every site has.</summary>
internal static class Layouts
{
    public const string Chooser = "chooser.html";
    public const string Front = "front.html";
    public const string Issue = "issue.html";
    public const string Page = "page.html";
    public const string Story = "story.html";
    public const string Reading = "reading.html";
    public const string Source = "source.html";
    public const string Moved = "moved.html";
    public const string Standing = "standing.html";
    public const string Choices = "choices.html";
    public const string NotFound = "404.html";

    public static readonly ImmutableArray<string> All = [Chooser, Front, Issue, Page, Story, Reading, Source, Moved, Standing, Choices, NotFound];
}
