namespace Banmian.Scripts.Newspaper;

/// <summary>What a UTF-16 unit can be the beginning of, so that one look tells what need not be tried.</summary>
[Flags]
internal enum UnitRoles : byte
{
    None = 0,

    /// <summary>An ideographic description sequence.</summary>
    Description = 1,

    /// <summary>A figure.</summary>
    Numeral = 2,

    /// <summary>A surname.</summary>
    Surname = 4,

    /// <summary>A word that names stand before (教授, 说).</summary>
    NamePrecedes = 8,

    /// <summary>The end of a word that names follow (记者), not its beginning.</summary>
    NameFollows = 32,

    /// <summary>Stands between a word that leads up to names and the name (记者：于洋).</summary>
    BetweenNames = 16,

    /// <summary>A name written by its sound.</summary>
    Sound = 64,

    /// <summary>The first half of a character beyond the first plane.</summary>
    HighSurrogate = 128,

    /// <summary>What may go on beyond the entries of the vocabulary.</summary>
    Longer = Numeral | Sound | HighSurrogate,
}
