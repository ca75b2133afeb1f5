using System.Collections.Immutable;

namespace Banmian.Rendering;

/// <summary>What <c>issue.html</c> gets; <c>templates/README.md</c> documents the fields, as of the records below.</summary>
internal sealed record IssueViewModel(IssueModel Issue, string? Pdf, ImmutableArray<ReferenceFile> ReferenceFiles) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<IssueViewModel>
    {
        { m => m.Issue, IssueModel.Fields }, m => m.Pdf, { m => m.ReferenceFiles, ReferenceFile.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>What <c>page.html</c> gets.</summary>
/// <param name="ReferenceFiles">null, as <paramref name="ReferencesHref"/>: stories have them, and share the part that cites
/// </param>
internal sealed record PageViewModel(
    PageModel Page, MakeUpModel MakeUp, string Reading, ImmutableArray<CitationModel> Citations, string? Pdf,
    ImmutableArray<ReferenceFile>? ReferenceFiles = null, string? ReferencesHref = null) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<PageViewModel>
    {
        { m => m.Page, PageModel.Fields }, { m => m.MakeUp, MakeUpModel.Fields }, m => m.Reading,
        { m => m.Citations, CitationModel.Fields }, m => m.Pdf, { m => m.ReferenceFiles, ReferenceFile.Fields },
        m => m.ReferencesHref,
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>What <c>story.html</c> gets.</summary>
internal sealed record StoryViewModel(StoryAloneModel Story, PageModel Page, MiniatureModel Miniature) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<StoryViewModel>
    {
        { m => m.Story, StoryAloneModel.Fields }, { m => m.Page, PageModel.Fields }, { m => m.Miniature, MiniatureModel.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>What <c>reading.html</c> gets.</summary>
internal sealed record ReadingModel(PageModel Page, ImmutableArray<StoryModel> Stories) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<ReadingModel>
    {
        { m => m.Page, PageModel.Fields }, { m => m.Stories, StoryModel.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>What <c>moved.html</c> gets.</summary>
internal sealed record MovedModel(TitledLink Target) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<MovedModel> { { m => m.Target, TitledLink.Fields } };

    FieldTable IExported.Table => Fields;
}

/// <summary>What <c>withdrawn.html</c> gets.</summary>
internal sealed record WithdrawnModel(string Reason, string IssueHref) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<WithdrawnModel> { m => m.Reason, m => m.IssueHref };

    FieldTable IExported.Table => Fields;
}

/// <summary>What <c>standing.html</c> gets.</summary>
internal sealed record StandingModel(Html Body) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<StandingModel> { m => m.Body };

    FieldTable IExported.Table => Fields;
}

/// <summary>What <c>search.html</c> gets.</summary>
internal sealed record SearchModel(
    string Folder, string? DaysHref, string NamesHref, string PlacesHref, string? Host, ImmutableArray<SearchedPaper> Papers)
    : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SearchModel>
    {
        m => m.Folder, m => m.DaysHref, m => m.NamesHref, m => m.PlacesHref, m => m.Host,
        { m => m.Papers, SearchedPaper.Fields },
    };

    FieldTable IExported.Table => Fields;
}

/// <summary>A paper to search in.</summary>
internal sealed record SearchedPaper(string Slug, string Name) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<SearchedPaper> { m => m.Slug, m => m.Name };

    FieldTable IExported.Table => Fields;
}
