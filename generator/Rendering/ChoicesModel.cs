using System.Collections.Immutable;
using System.Globalization;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>
/// The choices among traditional forms as the layout gets them; <c>templates/README.md</c> documents the fields.
/// </summary>
internal static class ChoicesModel
{
    // The list is there to be looked through: what stands farther down is not in doubt, and check --ambiguous has it all.
    private const int MostShown = 400;

    public static void AddTo(
        ScriptObject model, Chrome chrome, IReadOnlyDictionary<string, PageCard> cards, ImmutableArray<Choice> choices)
    {
        var pages = chrome.Site.Archive.Issues.SelectMany(issue => issue.Pages)
            .ToDictionary(page => page.Path, StringComparer.Ordinal);
        model["choices"] = new ScriptArray(Choices.ByCharacter(choices.Take(MostShown))
            .Select(choice => Row(chrome, choice, pages[choice.Path], cards[choice.Path])));
        model["more"] = choices.Length <= MostShown ? null
            : chrome.Words.Fill(WordNames.ChoicesMore,
                ("count", (choices.Length - MostShown).ToString(CultureInfo.InvariantCulture)));
        model["simplified_lang"] = Script.Hans.Tag;
        model["traditional_lang"] = chrome.Site.Archive.Config.Traditional[0].Script.Tag;
    }

    private static ScriptObject Row(Chrome chrome, Choice choice, PageEntry page, PageCard card)
    {
        var found = choice.Example;
        return new ScriptObject
        {
            ["before"] = found.Before,
            ["word"] = found.Word,
            ["after"] = found.After,
            ["character"] = found.Character,
            ["chosen"] = found.Chosen,
            ["others"] = new ScriptArray(found.Others),
            ["decided_by"] = chrome.Words[DecidedBy(found.Decision)],
            ["margin"] = found.Margin.ToString("0.0", CultureInfo.InvariantCulture),
            ["count"] = choice.Count.ToString(CultureInfo.InvariantCulture),
            ["place"] = choice.Story is { } story ? card.Stories[story].Titles[chrome.Script]
                : Labels.InIssue(page, Labels.Lead(card, chrome.Script), chrome.Words),
            ["href"] = Address(chrome, page, card, choice),
        };
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
