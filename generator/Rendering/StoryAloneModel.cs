using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;

namespace Banmian.Rendering;

/// <summary>
/// A story on a page of its own: each of its paragraphs links to its lines in the dump, and the story to its other forms. Its
/// reference is there to download in the script of its dump alone; the others lead there.
/// </summary>
internal sealed record StoryAloneModel(
    StoryModel Story, ImmutableArray<ElsewhereModel> Elsewhere, string TeiHref, ImmutableArray<CitationModel> Citations,
    ImmutableArray<ReferenceFile>? ReferenceFiles, string? ReferencesHref) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<StoryAloneModel>
    {
        { StoryModel.Fields, m => m.Story }, { m => m.Elsewhere, ElsewhereModel.Fields }, m => m.TeiHref,
        { m => m.Citations, CitationModel.Fields }, { m => m.ReferenceFiles, ReferenceFile.Fields }, m => m.ReferencesHref,
    };

    FieldTable IExported.Table => Fields;

    public static StoryAloneModel Of(Chrome chrome, Issue issue, Page page, int index)
    {
        var story = page.AsDumped.Stories[index];
        var series = page.Threads.Series.GetValueOrDefault(story.Id) is { } label
            ? chrome.To(Folders.OfSeries(page.Paper!.Slug, label)) : null;
        var isOfKicker = story.Kicker is { } kicker
            && Text.Spacing.Dense(kicker).Contains(page.Threads.Series.GetValueOrDefault(story.Id, ""), StringComparison.Ordinal);
        var reference = References.OfStory(chrome, page, index);
        var shared = SharedFiles.ScriptOf(chrome.Site, page.Script);
        var there = Folders.Below(shared.Folder, Folders.OfStory(page.Folder, story.Id));
        return new StoryAloneModel(
            StoryModel.Of(chrome, issue, page, index, view: SharedFiles.ToSourceView(chrome, page)) with
            {
                KickerHref = isOfKicker ? series : null,
                SeriesHref = isOfKicker ? null : series,
            },
            Elsewhere: [.. page.Threads.Elsewhere.Of(story.Id).Select(there => ElsewhereModel.Of(chrome, there))],
            TeiHref: $"{SharedFiles.ToTei(chrome, page)}#{story.Id}",
            Citations: References.Cited(reference),
            ReferenceFiles: chrome.Script == shared ? References.Links(reference) : null,
            ReferencesHref: chrome.Script == shared ? null : $"{chrome.Links.To(there)}#{Anchors.References}");
    }
}

/// <summary>Where else a story was printed, and what is other there.</summary>
internal sealed record ElsewhereModel(string Href, string Page, string? Differs) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ElsewhereModel> { m => m.Href, m => m.Page, m => m.Differs };

    FieldTable IExported.Table => Fields;

    public static ElsewhereModel Of(Chrome chrome, Elsewhere there)
    {
        string Count(string what, int count) => Extents.Count(what, count, chrome.Words);
        string?[] differs =
        [
            there.HasOtherHeadline ? chrome.Words[WordNames.OtherHeadline] : null,
            there.Longer > 0 ? Count("longer", there.Longer) : there.Longer < 0 ? Count("shorter", -there.Longer) : null,
        ];
        return new ElsewhereModel(
            chrome.To(Folders.OfStory(there.Page.Folder, there.Story)),
            Labels.OfPage(there.Page, lead: null, chrome.Script, chrome.Words),
            string.Join(chrome.Words[WordNames.BetweenHeadlines], differs.OfType<string>()) is { Length: > 0 } what
                ? what : null);
    }
}
