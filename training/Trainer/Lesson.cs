using Banmian.Segmentation.Model;

namespace Banmian.Training;

/// <summary>
/// What one of the small scorers is trained on: rows of features, each with what it truly is, one of so many kinds. A lesson is
/// given with the model as far as it is trained: the scorers of the lessons before it are its parts.
/// </summary>
/// <param name="Name">the name of the scorer's part in the model</param>
/// <param name="Kinds">2 for a scorer that says yes (1) or no (0)</param>
internal sealed record Lesson(string Name, int Kinds, Func<ModelFile, Func<PressedPage, IEnumerable<(short[] Features, int Kind)>>> Rows);
