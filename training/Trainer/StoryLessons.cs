using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Training;

/// <summary>The pages that the scorers of stories are trained on, with what the networks say of their lines.</summary>
internal sealed class StoryLessons
{
    /// <summary>The lessons in the order in which they are trained.</summary>
    public static readonly IReadOnlyList<Lesson> All =
    [
        new(StoryModels.Parts[0], Continuations.Inputs, 2, rows => rows.OfContinuations()),
        new(StoryModels.Parts[1], Borders.Inputs, 2, rows => rows.OfBorders()),
        new(StoryModels.Parts[2], Resumptions.Inputs, 2, rows => rows.OfResumptions()),
        new(StoryModels.Parts[3], DisplayLooks.Inputs, DisplayLooks.Answers, rows => rows.OfDisplay()),
        new(StoryModels.Parts[4], Attachments.Inputs, 2, rows => rows.OfAttachments()),
        new(StoryModels.Parts[5], Heads.Inputs, 2, rows => rows.OfHeads()),
        new(StoryModels.Parts[6], DisplayLooks.InputsAgain, DisplayLooks.Answers, rows => rows.OfDisplayAgain()),
        new(StoryModels.Parts[7], HeadingView.Inputs, 0, rows => rows.OfHeadings()),
        new(StoryModels.Parts[8], NameOwners.Inputs, 2, rows => rows.OfNames()),
        new(StoryModels.Parts[9], Confidence.Inputs, 2, rows => rows.OfConfidence()) { Calibrates = true },
    ];

    private readonly (PressedPage Pressed, StoryPage Page)[] pages;

    public StoryLessons(ModelFile file, IEnumerable<PressedPage> pressed)
    {
        var model = new ReaderModel(file);
        var (cues, openings) = (new ReaderCues(Cues.Shared, file), new Openings(Cues.Shared));
        pages = [.. pressed.Select(page =>
        {
            var lines = new MeasuredPage(Pressed.Lines(page), model.Counts);
            return (page, new StoryPage(lines, TypedRoles.In(lines, model.Lines.Read(lines, cues), openings), openings));
        })];
    }

    /// <summary>The rows of a lesson, by the model as far as it is trained: it has the scorers of the lessons before.</summary>
    public IEnumerable<(short[] Features, int Kind)> Rows(Lesson lesson, ModelFile model)
    {
        var scorers = StoryModels.Of(model);
        return pages.SelectMany(p =>
        {
            var rows = new StoryRows(p.Pressed, p.Page, scorers);
            lesson.Write(rows);
            return rows.Rows;
        });
    }
}
