namespace Banmian.Segmentation;

/// <summary>How the units of a kind are set on a page.</summary>
internal enum UnitSetting
{
    /// <summary>Over the text of a story.</summary>
    Heading,

    /// <summary>At the beginning of the first paragraph, in one line with it.</summary>
    RunIn,

    /// <summary>As a block of its own in the text.</summary>
    Block,

    /// <summary>At the end of the last paragraph.</summary>
    AtEnd,

    /// <summary>In no story.</summary>
    Beside,
}

/// <summary>The TEI element a unit is: its type where it has one, and the element inside it that holds the text where the element
/// itself may hold none.</summary>
internal sealed record TeiElement(string Name, string? Type = null, string? Inside = null);

/// <summary>
/// What holds for every unit of a kind: its <paramref name="Name"/> in proofs, JSON and addresses, its <paramref name="Place"/>
/// among the units of a story (those of one place stand in the order they are read), whether a story may have several, its TEI
/// element, whether it holds names, and how it is set.
/// </summary>
internal sealed record UnitTraits(string Name, int Place, bool MayRepeat, bool HoldsNames, TeiElement Tei, UnitSetting Setting);
