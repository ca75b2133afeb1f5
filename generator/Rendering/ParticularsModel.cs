using Banmian.Archive;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>
/// What a library records of a page and its issue, for the notes under it: label, text, and an address it leads to.
/// </summary>
internal static class ParticularsModel
{
    public static ScriptArray Of(Chrome chrome, Page page)
    {
        var rows = new ScriptArray();
        var known = page.Sidecar.Particulars;
        foreach (var (word, text) in (ReadOnlySpan<(string, string?)>)[(WordNames.IssueNumber, known.IssueNumber),
            (WordNames.Cn, known.Cn), (WordNames.CallNumber, known.CallNumber), (WordNames.Place, known.Place),
            (WordNames.Publisher, known.Publisher)])
            if (text is not null)
                Add(word, chrome.Site.In(chrome.Script, page.Script, text), null);
        foreach (var (word, address) in (ReadOnlySpan<(string, Uri?)>)[(WordNames.RightsStatement, known.RightsUri),
            (WordNames.Facsimile, known.Facsimile)])
            if (address is not null)
                Add(word, address.AbsoluteUri, address.AbsoluteUri);
        return rows;

        void Add(string word, string text, string? href) => rows.Add(new ScriptObject
        {
            ["label"] = chrome.Words[word],
            ["text"] = text,
            ["href"] = href,
        });
    }
}
