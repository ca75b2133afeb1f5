using System.Collections.Immutable;

namespace Banmian.Rendering;

/// <summary>The source view as its layout gets it; <c>templates/README.md</c> documents the fields.</summary>
internal sealed record SourceModel(
    PageModel Page, string DumpLang, AccountModel Account, ImmutableArray<SourceStory> Stories,
    ImmutableArray<SourceSection> Sections) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SourceModel>
    {
        { m => m.Page, PageModel.Fields }, m => m.DumpLang, { m => m.Account, AccountModel.Fields },
        { m => m.Stories, SourceStory.Fields }, { m => m.Sections, SourceSection.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A story by its lines in the dump.</summary>
internal sealed record SourceStory(
    string Number, string Title, string Href, ImmutableArray<LineLink> Lines, bool Doubtful, string Sure) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SourceStory>
    {
        m => m.Number, m => m.Title, m => m.Href, { m => m.Lines, LineLink.Fields }, m => m.Doubtful, m => m.Sure,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>Lines that share a text, and the texts on them.</summary>
internal sealed record SourceSection(ImmutableArray<SourceLineModel> Lines, ImmutableArray<SourceUnit> Units) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SourceSection>
    {
        { m => m.Lines, SourceLineModel.Fields }, { m => m.Units, SourceUnit.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A line of the dump, and the rules that joined it.</summary>
internal sealed record SourceLineModel(string Number, string Anchor, string Text, bool Blank, ImmutableArray<string> Rules)
    : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SourceLineModel>
    {
        m => m.Number, m => m.Anchor, m => m.Text, m => m.Blank, m => m.Rules,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A text on lines of the dump.</summary>
internal sealed record SourceUnit(
    string Kind, string Text, string Anchor, bool Begins, NumberLink FirstLine, bool Changed, string? Reason, string? Attachment,
    SourceStory? Story, bool Doubtful, string? Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SourceUnit>
    {
        m => m.Kind, m => m.Text, m => m.Anchor, m => m.Begins, { m => m.FirstLine, NumberLink.Fields }, m => m.Changed,
        m => m.Reason, m => m.Attachment, { m => m.Story, SourceStory.Fields }, m => m.Doubtful, m => m.Href,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A link to what has a number.</summary>
internal sealed record NumberLink(string Number, string Href) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<NumberLink> { m => m.Number, m => m.Href };

    FieldTable IExported.Table => Fields;
}
