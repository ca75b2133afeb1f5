using System.Collections.Immutable;

namespace Banmian.Rendering;

/// <summary>The choice of a script as its layout gets it; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record ChooserModel(ImmutableArray<InsideModel> Inside) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ChooserModel> { { m => m.Inside, InsideModel.Fields } };

    FieldTable IExported.Table => Fields;
}

/// <summary>What there is in a script.</summary>
internal sealed record InsideModel(string Extent, ImmutableArray<string> Papers) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<InsideModel> { m => m.Extent, m => m.Papers };

    FieldTable IExported.Table => Fields;
}

/// <summary>A front page as its layout gets it; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record FrontModel(
    string Extent, NewestModel? Newest, LeadModel? Lead, ImmutableArray<IssueLine> Others, ImmutableArray<AddedModel> Added,
    string? AddedFeed, ImmutableArray<HoldingModel> Papers, string? DaysHref, ImmutableArray<string> Days, string DaysCount,
    string NamesHref, string PlacesHref, string SeriesHref, string ReprintsHref, string TableHref) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<FrontModel>
    {
        m => m.Extent, { m => m.Newest, NewestModel.Fields }, { m => m.Lead, LeadModel.Fields },
        { m => m.Others, IssueLine.Fields }, { m => m.Added, AddedModel.Fields }, m => m.AddedFeed,
        { m => m.Papers, HoldingModel.Fields }, m => m.DaysHref, m => m.Days, m => m.DaysCount, m => m.NamesHref,
        m => m.PlacesHref, m => m.SeriesHref, m => m.ReprintsHref, m => m.TableHref,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>The newest issue.</summary>
/// <param name="More">how many pages it has; null where all are named</param>
internal sealed record NewestModel(IssueModel Issue, string? More) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<NewestModel> { { IssueModel.Fields, m => m.Issue }, m => m.More };

    FieldTable IExported.Table => Fields;
}

/// <summary>What the front page leads with.</summary>
internal sealed record LeadModel(
    string Title, string? Kicker, string? Deck, string? Opening, string Href, PhotoModel? Photo, string? Caption,
    string? PhotoHref) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<LeadModel>
    {
        m => m.Title, m => m.Kicker, m => m.Deck, m => m.Opening, m => m.Href, { m => m.Photo, PhotoModel.Fields },
        m => m.Caption, m => m.PhotoHref,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A page that came into the archive lately.</summary>
internal sealed record AddedModel(string Title, string? Lead, string Href, string Date) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<AddedModel> { m => m.Title, m => m.Lead, m => m.Href, m => m.Date };

    FieldTable IExported.Table => Fields;
}

/// <summary>What the archive has of a paper.</summary>
internal sealed record HoldingModel(string Name, bool Known, string Href, string Extent, ImmutableArray<TitledLink> Years)
    : IExported
{
    public static readonly FieldTable Fields = new FieldTable<HoldingModel>
    {
        m => m.Name, m => m.Known, m => m.Href, m => m.Extent, { m => m.Years, TitledLink.Fields },
    };

    FieldTable IExported.Table => Fields;
}
