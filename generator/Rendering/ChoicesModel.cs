using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>
/// The choices among traditional forms as the layout gets them; <c>templates/README.md</c> documents the fields.
/// </summary>
internal sealed record ChoicesModel(
    ImmutableArray<ChoiceModel> Choices, string? More, string SimplifiedLang, string TraditionalLang) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ChoicesModel>
    {
        { m => m.Choices, ChoiceModel.Fields }, m => m.More, m => m.SimplifiedLang, m => m.TraditionalLang,
    };

    FieldTable IExported.Table => Fields;

    // The list is there to be looked through: what stands farther down is not in doubt, and check --ambiguous has it all.
    private const int MostShown = 400;

    public static ChoicesModel Of(
        Chrome chrome, IReadOnlyDictionary<string, PageCard> cards, ImmutableArray<Choice> choices)
    {
        var pages = chrome.Site.Archive.Issues.SelectMany(issue => issue.Pages)
            .ToDictionary(page => page.Path, StringComparer.Ordinal);
        return new ChoicesModel(
            [.. Archive.Choices.ByCharacter(choices.Take(MostShown))
                .Select(choice => Row(chrome, choice, pages[choice.Path], cards[choice.Path]))],
            choices.Length <= MostShown ? null
                : chrome.Words.Fill(WordNames.ChoicesMore,
                    ("count", (choices.Length - MostShown).ToString(CultureInfo.InvariantCulture))),
            Script.Hans.Tag,
            chrome.Site.Archive.Config.Traditional[0].Script.Tag);
    }

    private static ChoiceModel Row(Chrome chrome, Choice choice, PageEntry page, PageCard card)
    {
        var found = choice.Example;
        return new ChoiceModel(
            Before: found.Before,
            Word: found.Word,
            After: found.After,
            Character: found.Character,
            Chosen: found.Chosen,
            Others: [.. found.Others],
            DecidedBy: chrome.Words[DecidedBy(found.Decision)],
            Margin: found.Margin.ToString("0.0", CultureInfo.InvariantCulture),
            Count: choice.Count.ToString(CultureInfo.InvariantCulture),
            Place: choice.Story is { } story ? card.Stories[story].Titles[chrome.Script]
                : Labels.InIssue(page, Labels.Lead(card, chrome.Script), chrome.Words),
            Href: Address(chrome, page, card, choice));
    }

    private static string Address(Chrome chrome, PageEntry page, PageCard card, Choice choice) =>
        choice.Story is not { } story ? chrome.To(page.Folder)
        : chrome.To(Folders.OfStory(page.Folder, card.Stories[story].Id))
            + (choice.Paragraph is { } paragraph ? "#" + Anchors.OfParagraph(paragraph) : "");

    private static string DecidedBy(Decision decision) => decision switch
    {
        Decision.Default => WordNames.DecidedByDefault,
        Decision.Word => WordNames.DecidedByWord,
        Decision.Phrase => WordNames.DecidedByPhrase,
        Decision.Number => WordNames.DecidedByNumber,
        Decision.Fix => WordNames.DecidedByFix,
        Decision.Name => WordNames.DecidedByName,
        _ => WordNames.DecidedByGlossary,
    };
}

/// <summary>A choice among traditional forms.</summary>
internal sealed record ChoiceModel(
    string Before, string Word, string After, string Character, string Chosen, ImmutableArray<string> Others, string DecidedBy,
    string Margin, string Count, string Place, string Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ChoiceModel>
    {
        m => m.Before, m => m.Word, m => m.After, m => m.Character, m => m.Chosen, m => m.Others, m => m.DecidedBy,
        m => m.Margin, m => m.Count, m => m.Place, m => m.Href,
    };

    FieldTable IExported.Table => Fields;
}
