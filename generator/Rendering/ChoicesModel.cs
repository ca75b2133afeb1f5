using System.Globalization;
using Banmian.Archive;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>The choices among traditional forms as the layout gets them; <c>templates/README.md</c> documents the fields.</summary>
internal static class ChoicesModel
{
    // The list is there to be looked through: what stands farther down is not in doubt, and check --ambiguous has it all.
    private const int MostShown = 500;

    public static void AddTo(ScriptObject model, Chrome chrome)
    {
        var choices = chrome.Site.Archive.Choices;
        var pages = chrome.Site.Archive.Issues.SelectMany(issue => issue.Pages).ToDictionary(page => page.Source.Path, StringComparer.Ordinal);
        model["choices"] = new ScriptArray(choices.Take(MostShown).Select(choice => Row(chrome, choice, pages[choice.Path])));
        model["more"] = choices.Length <= MostShown ? null
            : chrome.Words.Fill(WordNames.ChoicesMore, ("count", (choices.Length - MostShown).ToString(CultureInfo.InvariantCulture)));
        model["simplified_lang"] = Script.Hans.Tag();
        model["traditional_lang"] = Script.Hant.Tag();
    }

    private static ScriptObject Row(Chrome chrome, Choice choice, Page page)
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
            ["margin"] = float.IsFinite(found.Margin) ? found.Margin.ToString("0.0", CultureInfo.InvariantCulture) : null,
            ["count"] = choice.Count.ToString(CultureInfo.InvariantCulture),
            ["place"] = choice.Text.Story is { } story ? Labels.OfStory(page.Readings[chrome.Script].Stories[story], chrome.Words) : Labels.InIssue(page, chrome.Words),
            ["href"] = Address(chrome, page, choice.Text),
        };
    }

    private static string Address(Chrome chrome, Page page, ReadingText text) =>
        text.Story is not { } story ? chrome.To(page.Folder)
        : chrome.To(StoryModel.Folder(page, story)) + (text.Paragraph is { } paragraph ? "#" + StoryModel.Anchor(paragraph) : "");

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
