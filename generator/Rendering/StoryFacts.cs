using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Archive;
using Banmian.Scripts;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>What the tables of the archive and the index of names tell of a story beside its card.</summary>
/// <param name="Headline">as printed, in the script of the dump; null where none was</param>
/// <param name="Characters">of its paragraphs, spaces left out</param>
internal sealed record StoryFacts(string? Headline, int Characters, ImmutableArray<NamedInStory> Names)
{
    public static ImmutableArray<StoryFacts> Of(Site site, Page page) => [.. page.AsDumped.Stories.Select(story => new StoryFacts(
        story.Headline, story.Paragraphs.Sum(paragraph => paragraph.Count(c => !char.IsWhiteSpace(c))),
        NamedInStory.Of(site, page, story)))];
}

/// <summary>What a name did for a story.</summary>
internal enum NameRole
{
    Reporter,
    Photographer,
    Agency,
}

/// <summary>A name that a by-line, a dateline or a credit prints, in every published script.</summary>
/// <param name="Simplified">its Simplified form, by which it is filed</param>
internal sealed partial record NamedInStory(NameRole Role, string Simplified, ImmutableSortedDictionary<Script, string> Forms)
{
    public static ImmutableArray<NamedInStory> Of(Site site, Page page, Story story) =>
        [.. Printed(story).Where(printed => Name().IsMatch(printed.Name)).Select(printed => new NamedInStory(
            printed.Role, site.NameIn(Script.Hans, page.Script, printed.Name),
            site.Archive.Config.Scripts.ToImmutableSortedDictionary(
                script => script, script => site.NameIn(script, page.Script, printed.Name))))];

    private static IEnumerable<(NameRole Role, string Name)> Printed(Story story)
    {
        foreach (var name in story.Byline)
            yield return (NameRole.Reporter, name);
        foreach (var name in story.Credit)
            yield return (NameRole.Photographer, name);
        if (story.Dateline is { } dateline && Agency().Match(dateline) is { Success: true } agency)
            yield return (NameRole.Agency, agency.Value);
    }

    // A person's name or an agency's: two ideographs or more, a foreign one with its dots. Never a single character or a figure,
    // nor what a tool left glued to an office.
    [GeneratedRegex("^(?!.*(?:[记記]者|通[讯訊][员員]|本[报報]|[编編][辑輯]|[摄攝]影))[\\p{Lo}][\\p{Lo}·•]{1,14}$")]
    private static partial Regex Name();

    // 新华社北京2月13日电: whose dispatch it is, but for a paper's own.
    [GeneratedRegex("(?<=^[据據]?)(?![据據]|本社)\\p{Lo}{2,4}社(?=\\P{P})")]
    private static partial Regex Agency();
}
