using System.Collections.Immutable;

namespace Banmian.Rendering;

/// <summary>The layouts a site has, one for each kind of page.</summary>
internal static class Layouts
{
    public static readonly Layout<ChooserModel> Chooser = new("chooser.html", ChooserModel.Fields);
    public static readonly Layout<FrontModel> Front = new("front.html", FrontModel.Fields);
    public static readonly Layout<PaperModel> Paper = new("paper.html", PaperModel.Fields);
    public static readonly Layout<YearModel> Year = new("year.html", YearModel.Fields);
    public static readonly Layout<DaysModel> Days = new("days.html", DaysModel.Fields);
    public static readonly Layout<DayModel> Day = new("day.html", DayModel.Fields);
    public static readonly Layout<IssueViewModel> Issue = new("issue.html", IssueViewModel.Fields);
    public static readonly Layout<PageViewModel> Page = new("page.html", PageViewModel.Fields);
    public static readonly Layout<StoryViewModel> Story = new("story.html", StoryViewModel.Fields);
    public static readonly Layout<ReadingModel> Reading = new("reading.html", ReadingModel.Fields);
    public static readonly Layout<SourceModel> Source = new("source.html", SourceModel.Fields);
    public static readonly Layout<MovedModel> Moved = new("moved.html", MovedModel.Fields);
    public static readonly Layout<WithdrawnModel> Withdrawn = new("withdrawn.html", WithdrawnModel.Fields);
    public static readonly Layout<StandingModel> Standing = new("standing.html", StandingModel.Fields);
    public static readonly Layout<ChoicesModel> Choices = new("choices.html", ChoicesModel.Fields);
    public static readonly Layout<NamesModel> Names = new("names.html", NamesModel.Fields);
    public static readonly Layout<NameModel> Name = new("name.html", NameModel.Fields);
    public static readonly Layout<ReprintsModel> Reprints = new("reprints.html", ReprintsModel.Fields);
    public static readonly Layout<AllSeriesModel> AllSeries = new("all-series.html", AllSeriesModel.Fields);
    public static readonly Layout<SeriesModel> Series = new("series.html", SeriesModel.Fields);
    public static readonly Layout<SearchModel> Search = new("search.html", SearchModel.Fields);
    public static readonly Layout NotFound =
        new("404.html", new FieldTable<ViewModel> { { CommonModel.Fields, model => model.Common } });

    public static readonly ImmutableArray<Layout> All =
    [
        Chooser, Front, Paper, Year, Days, Day, Issue, Page, Story, Reading, Source, Moved, Withdrawn, Standing, Choices, Names,
        Name, Reprints, AllSeries, Series, Search, NotFound,
    ];
}
