namespace Banmian.Segmentation;

/// <summary>The table of unit kinds.</summary>
internal static class UnitKinds
{
    // In the order of the enumeration.       name         place  repeats  names  TEI                        setting
    private static readonly UnitTraits[] Table =
    [
        /* Kicker    */ new("kicker",    1, false, false, new("head", "kicker"),  UnitSetting.Heading),
        /* Headline  */ new("headline",  2, false, false, new("head", "main"),    UnitSetting.Heading),
        /* Deck      */ new("deck",      3, false, false, new("head", "deck"),    UnitSetting.Heading),
        /* Byline    */ new("byline",    4, false, true,  new("byline"),          UnitSetting.Heading),
        /* LeadIn    */ new("leadIn",    5, true,  false, new("argument", Inside: "p"), UnitSetting.Block),
        /* Dateline  */ new("dateline",  6, false, true,  new("dateline"),        UnitSetting.RunIn),
        /* Crosshead */ new("crosshead", 7, true,  false, new("ab", "crosshead"), UnitSetting.Block),
        /* Paragraph */ new("paragraph", 7, true,  false, new("p"),               UnitSetting.Block),
        /* Credit    */ new("credit",    8, false, true,  new("ab", "credit"),    UnitSetting.AtEnd),
        /* Jump      */ new("jump",      9, false, false, new("ab", "jump"),      UnitSetting.Block),
        /* Furniture */ new("furniture", 10, true, false, new("ab", "furniture"), UnitSetting.Beside),
        /* Dropped   */ new("dropped",   11, true, false, new("ab", "dropped"),   UnitSetting.Beside),
    ];

    public static UnitTraits Traits(this UnitKind kind) => Table[(int)kind];

    /// <summary>The name of a kind in proofs, JSON and addresses.</summary>
    public static string Name(this UnitKind kind) => kind.Traits().Name;

    /// <summary>Units in the order they are read in a story; those of one place stay in the order given.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> units, Func<T, UnitKind> kind) =>
        units.OrderBy(unit => kind(unit).Traits().Place);
}
