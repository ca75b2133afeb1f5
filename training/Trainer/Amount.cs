namespace Banmian.Training;

/// <summary>How much is trained: the whole course, or a small one that shows that all steps work.</summary>
/// <param name="Pages">pages pressed to train on, in files of <see cref="PagesInFile"/></param>
/// <param name="PagesSeen">pages the network of lines sees, each time counted</param>
/// <param name="PiecesSeen">pieces the tagger of names sees</param>
/// <param name="StoryPages">pages that the scorers of stories are trained on</param>
/// <param name="RowsSeen">rows each scorer sees</param>
internal sealed record Amount(int Pages, int PagesInFile, int WithheldPages, int PagesSeen, int PiecesSeen, int StoryPages, int RowsSeen)
{
    public static readonly Amount Whole = new(Pages: 12_000, PagesInFile: 200, WithheldPages: 200, PagesSeen: 60_000, PiecesSeen: 1_500_000, StoryPages: 1_500, RowsSeen: 3_000_000);

    public static readonly Amount Small = new(Pages: 200, PagesInFile: 100, WithheldPages: 40, PagesSeen: 400, PiecesSeen: 10_000, StoryPages: 40, RowsSeen: 50_000);
}
