using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Archive;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Rendering;

/// <summary>What a name did for a story; a place is where its dispatch came from.</summary>
internal enum NameRole
{
    Reporter,
    Photographer,
    Agency,
    Place,
}

/// <summary>A name that a by-line, a dateline or a credit prints, in every published script.</summary>
/// <param name="Simplified">its Simplified form, by which it is filed</param>
internal sealed partial record NamedInStory(NameRole Role, string Simplified, ImmutableSortedDictionary<Script, string> Forms)
{
    public static ImmutableArray<NamedInStory> Of(Site site, Page page, Story story)
    {
        return [.. Printed(story).Where(printed => Name().IsMatch(printed.Name)).Select(printed => new NamedInStory(
            printed.Role, In(Script.Hans, printed), site.Archive.Config.Scripts.ToImmutableSortedDictionary(
                script => script, script => In(script, printed))))];

        string In(Script script, (NameRole Role, string Name) printed) => printed.Role == NameRole.Place
            ? site.In(script, page.Script, printed.Name) : site.NameIn(script, page.Script, printed.Name);
    }

    private static IEnumerable<(NameRole Role, string Name)> Printed(Story story)
    {
        foreach (var name in story.Byline)
            yield return (NameRole.Reporter, name);
        foreach (var name in story.Credit)
            yield return (NameRole.Photographer, name);
        if (story.Dateline is { } dateline && Agency().Match(dateline) is { Success: true } agency)
            yield return (NameRole.Agency, agency.Value);
        if (Place().Match(Characters.HalfWidth(Spacing.Dense(story.Dateline ?? ""))) is { Success: true, Groups: var groups })
            foreach (Capture place in groups["place"].Captures)
                yield return (NameRole.Place, place.Value);
    }

    // A person's name or an agency's: two ideographs or more, a foreign one with its dots. Never a single character or a figure,
    // nor what a tool left glued to an office.
    [GeneratedRegex("^(?!.*(?:[记記]者|通[讯訊][员員]|本[报報]|[编編][辑輯]|[摄攝]影))[\\p{Lo}][\\p{Lo}·•]{1,14}$")]
    private static partial Regex Name();

    // 新华社北京2月13日电: whose dispatch it is, but for a paper's own.
    [GeneratedRegex("(?<=^[据據]?)(?![据據]|本社)\\p{Lo}{2,4}社(?=\\P{P})")]
    private static partial Regex Agency();

    // 本报北京2月11日电, 据新华社金边1月30日电, 本报北京、上海2月13日电, 〔記者高超／臺中報導〕. Where a name stands before the place
    // without a mark (中央社記者施芳高雄26日電), nobody can tell the two apart.
    [GeneratedRegex("^[(（【]?[据據]?(?:本[报報社]|\\p{Lo}{2,4}社)(?![记記]者)(?<place>\\p{Lo}{2,8}?)(?:、(?<place>\\p{Lo}{2,8}?))*"
        + "(?:[0-9]{1,2}月)?[0-9]{1,2}日[电電]|[/／](?<place>\\p{Lo}{2,6})[报報][导導]")]
    private static partial Regex Place();
}
