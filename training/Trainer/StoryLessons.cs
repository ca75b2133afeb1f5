using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Training;

/// <summary>The lessons of the scorers that stories are decided by, in the order in which they are trained.</summary>
internal static class StoryLessons
{
    public static IReadOnlyList<Lesson> All { get; } =
    [
        Of(StoryModels.Parts[0], 2, rows => rows.OfContinuations()),
        Of(StoryModels.Parts[1], 2, rows => rows.OfBorders()),
        Of(StoryModels.Parts[2], DisplayLooks.Answers, rows => rows.OfDisplay()),
        Of(StoryModels.Parts[3], 2, rows => rows.OfAttachments()),
        Of(StoryModels.Parts[4], 2, rows => rows.OfHeads()),
        Of(StoryModels.Parts[5], 2, rows => rows.OfNames()),
        Of(StoryModels.Parts[6], 2, rows => rows.OfConfidence()),
    ];

    private static Lesson Of(string name, int kinds, Action<StoryRows> write) => new(name, kinds, file =>
    {
        var (model, scorers) = (new ReaderModel(file), StoryModels.Of(file));
        var (cues, openings) = (new ReaderCues(Cues.Shared, file), new Openings(Cues.Shared));
        return page =>
        {
            var lines = new MeasuredPage(Pressed.Lines(page), model.Counts);
            var rows = new StoryRows(page, new StoryPage(lines, model.Lines.Read(lines, cues), openings), scorers);
            write(rows);
            return rows.Rows;
        };
    });
}
