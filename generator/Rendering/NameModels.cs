using System.Collections.Immutable;

namespace Banmian.Rendering;

/// <summary>An index of names as its layout gets it; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record NamesModel(string Text, ImmutableArray<NameGroup> Groups) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<NamesModel> { m => m.Text, { m => m.Groups, NameGroup.Fields } };

    FieldTable IExported.Table => Fields;
}

/// <summary>Names with one first character, or the link to them.</summary>
internal sealed record NameGroup(string Character, string? Href, int Count, ImmutableArray<NameLinkModel> Names) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<NameGroup>
    {
        m => m.Character, m => m.Href, m => m.Count, { m => m.Names, NameLinkModel.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A name in an index, and of how many stories it is.</summary>
internal sealed record NameLinkModel(string Name, string Href, int Count) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<NameLinkModel> { m => m.Name, m => m.Href, m => m.Count };

    FieldTable IExported.Table => Fields;
}

/// <summary>One name and its stories.</summary>
internal sealed record NameModel(ImmutableArray<string> Roles, string? Years, string? More, ImmutableArray<NamePaper> Papers)
    : IExported
{
    public static readonly FieldTable Fields = new FieldTable<NameModel>
    {
        m => m.Roles, m => m.Years, m => m.More, { m => m.Papers, NamePaper.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>The stories of a name in one paper.</summary>
internal sealed record NamePaper(string Name, bool Known, ImmutableArray<NameStory> Stories) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<NamePaper>
    {
        m => m.Name, m => m.Known, { m => m.Stories, NameStory.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A story of a name.</summary>
internal sealed record NameStory(string Title, string Href, string Date, string Page, ImmutableArray<string> Roles) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<NameStory>
    {
        m => m.Title, m => m.Href, m => m.Date, m => m.Page, m => m.Roles,
    };

    FieldTable IExported.Table => Fields;
}
