using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// A reading with what it was decided by: the role of every line, the dump's habits and the page's conventions, and what
/// spoke for and against a border after each paragraph (none after a stretch's last).
/// </summary>
internal sealed record ReadingTrace(
    PageReading Reading,
    ImmutableArray<LineReading> Lines,
    DumpHabits Habits,
    PageConventions Conventions,
    ImmutableArray<ParagraphBlock> Paragraphs,
    ImmutableArray<ImmutableArray<Reason>> Borders,
    ImmutableArray<int> StoryOf);
