namespace Banmian.Training;

/// <summary>How much is trained, all of it in proportion to the pages pressed for the networks.</summary>
internal sealed record Amount(int Pages)
{
    /// <summary>The course that the program's model comes from.</summary>
    public static readonly Amount Whole = new(24_000);

    public const int PagesInFile = 200;

    /// <summary>The pages that the network of lines sees, one page several times.</summary>
    public int PagesSeen => Pages * 6;

    /// <summary>The pieces that the tagger of names sees.</summary>
    public int PiecesSeen => Pages * 125 / 12;

    /// <summary>The pages that the scorers of stories are trained on; a tenth as many are withheld.</summary>
    public int StoryPages => Math.Max(40, Pages / 4);

    /// <summary>The rows of features that each scorer sees.</summary>
    public int RowsSeen => Pages * 250;

    /// <summary>The pages that show how well the networks read while they are trained.</summary>
    public int WithheldPages => Math.Min(200, Pages / 5);

    /// <summary>The pages of the bench, beside those of the press, that a network of lines is trained further on.</summary>
    public int BenchPages => Pages / 3;

    /// <summary>The pages of both that it sees then.</summary>
    public int FurtherPagesSeen => Pages * 3;

    /// <summary>The same for the scorers, whose pages are others.</summary>
    public Amount FurtherScorers => new(Pages * 2);

    public int BenchStoryPages => StoryPages / 4;

    public int WithheldBenchPages => StoryPages / 20;
}
