namespace Banmian.Training;

/// <summary>Which pages are pressed. Each set but the first is for validation, and withholds more from training than the one
/// before.</summary>
internal enum PressSet
{
    Training,

    /// <summary>Articles that training never saw; conventions and manners of dumping as in training.</summary>
    WithheldArticles,

    /// <summary>… and conventions that it never saw.</summary>
    WithheldConventions,

    /// <summary>… and manners of dumping that it never saw.</summary>
    WithheldManners,
}
