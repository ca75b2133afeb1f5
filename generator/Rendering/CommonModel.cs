using System.Collections.Immutable;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>What every layout gets; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record CommonModel(
    string Lang, ScriptObject Words, SiteModel Site, string Assets, string Home, string Chooser, string SearchHref, bool IsSearch,
    string? Manifest, string? Feed, HeadModel Head, ImmutableArray<ScriptModel> Scripts, ImmutableArray<StandingLink> Standing,
    string? ChoicesHref, ImmutableArray<TitledLink> Trail) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<CommonModel>
    {
        m => m.Lang, m => m.Words, { m => m.Site, SiteModel.Fields }, m => m.Assets, m => m.Home, m => m.Chooser,
        m => m.SearchHref, m => m.IsSearch, m => m.Manifest, m => m.Feed, { m => m.Head, HeadModel.Fields },
        { m => m.Scripts, ScriptModel.Fields }, { m => m.Standing, StandingLink.Fields }, m => m.ChoicesHref,
        { m => m.Trail, TitledLink.Fields }, { m => m.Turns, TurnModel.Fields },
    };

    /// <summary>The ways to what stands before and after.</summary>
    public ImmutableArray<TurnModel> Turns { get; init; } = [];

    FieldTable IExported.Table => Fields;
}

/// <summary>The site as every layout gets it.</summary>
internal sealed record SiteModel(
    string Title, string Description, string? Institution, ContactModel? Contact, string? Licence) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SiteModel>
    {
        m => m.Title, m => m.Description, m => m.Institution, { m => m.Contact, ContactModel.Fields }, m => m.Licence,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>Whom to write to.</summary>
internal sealed record ContactModel(string Text, string Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ContactModel> { m => m.Text, m => m.Href };

    FieldTable IExported.Table => Fields;
}

/// <summary>A script of the site, and the page in it.</summary>
internal sealed record ScriptModel(
    string Lang, ScriptObject Words, string SearchHref, string Name, string Title, string Description, string Href, bool Current)
    : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ScriptModel>
    {
        m => m.Lang, m => m.Words, m => m.SearchHref, m => m.Name, m => m.Title, m => m.Description, m => m.Href, m => m.Current,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>The way to a standing page.</summary>
internal sealed record StandingLink(string Title, string Href, bool Current) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<StandingLink> { m => m.Title, m => m.Href, m => m.Current };

    FieldTable IExported.Table => Fields;
}

/// <summary>What is called by a title and leads somewhere: a step of the way here, a year, what has moved.</summary>
internal sealed record TitledLink(string Title, string Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<TitledLink> { m => m.Title, m => m.Href };

    FieldTable IExported.Table => Fields;
}
