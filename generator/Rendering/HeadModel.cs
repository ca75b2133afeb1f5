using System.Collections.Immutable;

namespace Banmian.Rendering;

/// <summary>The head of a page as its layout gets it; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record HeadModel(
    string Title, string ShortTitle, string Here, string Description, string? Canonical,
    ImmutableArray<AlternateModel> Alternates, string OpenGraphType, string Locale, string? Picture, Html? JsonLd,
    string? Refresh, ImmutableArray<MetaModel> Meta) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<HeadModel>
    {
        m => m.Title, m => m.ShortTitle, m => m.Here, m => m.Description, m => m.Canonical,
        { m => m.Alternates, AlternateModel.Fields }, m => m.OpenGraphType, m => m.Locale, m => m.Picture, m => m.JsonLd,
        m => m.Refresh, { m => m.Meta, MetaModel.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>The address of a page in another script.</summary>
internal sealed record AlternateModel(string Lang, string Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<AlternateModel> { m => m.Lang, m => m.Href };

    FieldTable IExported.Table => Fields;
}

/// <summary>What a <c>meta</c> element says.</summary>
internal sealed record MetaModel(string Name, string Content) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<MetaModel> { m => m.Name, m => m.Content };

    FieldTable IExported.Table => Fields;
}
