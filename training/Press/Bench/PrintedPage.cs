namespace Banmian.Training;

/// <summary>A page of the bench. Its gold is right whatever was found of its dump.</summary>
/// <param name="Found">the share of the dump's characters that were found in what was set; a line that was not is no line of
/// furniture, as <paramref name="Page"/> has it</param>
internal sealed record PrintedPage(PressedPage Page, double Found)
{
    /// <summary>Whether each column came out by itself. Lines that run across columns are not found.</summary>
    public bool IsInColumns => Found > .97;

    /// <summary>Whether it can be learned from: each line is known, and one line for the program too.</summary>
    public bool IsExercise => Found == 1 && Pressed.IsExercise(Page);
}
