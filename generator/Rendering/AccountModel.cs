using System.Collections.Immutable;
using System.Globalization;
using Banmian.Archive;
using Banmian.Proofs;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>What became of a page's characters, who read it and what was changed: the head of its source view.</summary>
internal sealed record AccountModel(
    string Sentence, string Stories, string Furniture, ImmutableArray<DroppedModel> Dropped, string? Commas, string Changed,
    string Added, string State, ImmutableArray<ReaderModel> Readers, ImmutableArray<ChangeModel> Changes) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<AccountModel>
    {
        m => m.Sentence, m => m.Stories, m => m.Furniture, { m => m.Dropped, DroppedModel.Fields }, m => m.Commas,
        m => m.Changed, m => m.Added, m => m.State, { m => m.Readers, ReaderModel.Fields },
        { m => m.Changes, ChangeModel.Fields },
    };

    FieldTable IExported.Table => Fields;

    public static AccountModel Of(Chrome chrome, Page page)
    {
        var (words, ledger, review) = (chrome.Words, page.Text.Collation.Ledger, page.Text.Review);
        return new AccountModel(
            Sentence: words.Fill(WordNames.Accounted, ("accounted", Figure(ledger.Accounted)), ("total", Figure(ledger.Total))),
            Stories: Figure(ledger.Stories),
            Furniture: Figure(ledger.Furniture),
            Dropped: [.. ledger.Dropped.Select(d => new DroppedModel(Reason(words, d.Key), Figure(d.Value)))],
            Commas: ledger.Commas == 0 ? null : Figure(ledger.Commas),
            Changed: Figure(ledger.Changed),
            Added: Figure(ledger.Added),
            State: words[review.State switch
            {
                ReviewState.ReadOnce => WordNames.StateReadOnce,
                ReviewState.ReadTwice => WordNames.StateReadTwice,
                _ => WordNames.StateUnread,
            }],
            Readers: [.. review.Readers.Select(reader =>
                new ReaderModel(chrome.Site.In(chrome.Script, page.Script, reader.Name), reader.Date))],
            Changes: [.. page.Text.Collation.Changes.Select(change => ChangeOf(chrome, page, change))]);
    }

    /// <summary>Why text was dropped: the program's reasons in the words of the site, a person's as it stands.</summary>
    public static string Reason(Words words, string reason) =>
        words.Has(WordNames.ReasonPrefix + reason) ? words[WordNames.ReasonPrefix + reason] : reason;

    private static ChangeModel ChangeOf(Chrome chrome, Page page, Change change) => new(
        change.Line == 0 ? null : LineLinks.Of(new LineRange(change.Line, change.Line), ""),
        change.Unit.Story < 0 ? null : Labels.OfStory(page.Readings[chrome.Script].Stories[change.Unit.Story], chrome.Words),
        change.Old, change.New);

    private static string Figure(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>Text that was dropped, and why.</summary>
internal sealed record DroppedModel(string Reason, string Count) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<DroppedModel> { m => m.Reason, m => m.Count };

    FieldTable IExported.Table => Fields;
}

/// <summary>Who read a page, and when.</summary>
internal sealed record ReaderModel(string Name, string? Date) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ReaderModel> { m => m.Name, m => m.Date };

    FieldTable IExported.Table => Fields;
}

/// <summary>A change by hand.</summary>
internal sealed record ChangeModel(LineLink? Line, string? Story, string Old, string New) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ChangeModel>
    {
        { m => m.Line, LineLink.Fields }, m => m.Story, m => m.Old, m => m.New,
    };

    FieldTable IExported.Table => Fields;
}
