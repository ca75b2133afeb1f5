using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Archive;

/// <summary>A story on a card: its id, its kind, and its title in every published script.</summary>
/// <param name="HasHeadline">whether the title was printed, and is not the opening of its text</param>
internal sealed record StoryCard(
    string Id, StoryKind Kind, bool HasHeadline, ImmutableSortedDictionary<Script, string> Titles);

/// <summary>A doubtful story: its first line in the dump, how sure the reading is (0 to 1), its id, and what heads it.</summary>
internal sealed record Doubt(int Line, double Confidence, string Story, string Heading)
{
    /// <summary>The same in a few words.</summary>
    public Sentence Said => Doubts.Said(Story, Heading, Confidence);
}

/// <summary>
/// What lists and reports tell of a page when its text is put away: an archive of any size is listed from its cards.
/// <paramref name="Script"/> is that of the dump.
/// </summary>
internal sealed record PageCard(Script Script, ReviewState State, ImmutableArray<Reader> Readers,
    ImmutableArray<StoryCard> Stories, ImmutableArray<Doubt> Doubts)
{
    /// <summary>How many pages the issue has by what the page prints (今日8版); null where it prints nothing of it.</summary>
    public int? PageCount { get; init; }

    /// <summary>The paper's name as the page prints it; null where it prints none.</summary>
    public string? PrintedPaper { get; init; }

    /// <summary>The ids of stories that stood on the page once; their addresses lead on.</summary>
    public ImmutableArray<string> Moved { get; init; } = [];

    public ImmutableArray<string> Titles(Script script) => [.. Stories.Select(story => story.Titles[script])];
}
