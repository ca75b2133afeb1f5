using System.Globalization;
using Banmian.Archive;
using Banmian.Proofs;
using Banmian.Segmentation;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>What became of a page's characters, who read it and what was changed: the head of its source view.</summary>
internal static class AccountModel
{
    public static ScriptObject Of(Chrome chrome, Page page)
    {
        var (words, ledger, review) = (chrome.Words, page.Text.Collation.Ledger, page.Text.Review);
        return new ScriptObject
        {
            ["sentence"] = words.Fill(WordNames.Accounted,
                ("accounted", Figure(ledger.Accounted)), ("total", Figure(ledger.Total))),
            ["stories"] = Figure(ledger.Stories),
            ["furniture"] = Figure(ledger.Furniture),
            ["dropped"] = new ScriptArray(
                ledger.Dropped.Select(d => new ScriptObject { ["reason"] = Reason(words, d.Key), ["count"] = Figure(d.Value) })),
            ["commas"] = ledger.Commas == 0 ? null : Figure(ledger.Commas),
            ["changed"] = Figure(ledger.Changed),
            ["added"] = Figure(ledger.Added),
            ["state"] = words[review.State switch
            {
                ReviewState.ReadOnce => WordNames.StateReadOnce,
                ReviewState.ReadTwice => WordNames.StateReadTwice,
                _ => WordNames.StateUnread,
            }],
            ["readers"] = new ScriptArray(review.Readers.Select(reader => new ScriptObject
            {
                ["name"] = chrome.Site.In(chrome.Script, page.Script, reader.Name),
                ["date"] = reader.Date,
            })),
            ["changes"] = new ScriptArray(page.Text.Collation.Changes.Select(change => Change(chrome, page, change))),
        };
    }

    /// <summary>Why text was dropped: the program's reasons in the words of the site, a person's as it stands.</summary>
    public static string Reason(Words words, string reason) =>
        words.Has(WordNames.ReasonPrefix + reason) ? words[WordNames.ReasonPrefix + reason] : reason;

    private static ScriptObject Change(Chrome chrome, Page page, Change change) => new()
    {
        ["line"] = change.Line == 0 ? null : LineLinks.Model(new LineRange(change.Line, change.Line), ""),
        ["story"] = change.Unit.Story < 0 ? null
            : Labels.OfStory(page.Readings[chrome.Script].Stories[change.Unit.Story], chrome.Words),
        ["old"] = change.Old,
        ["new"] = change.New,
    };

    private static string Figure(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
