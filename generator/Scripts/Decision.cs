namespace Banmian.Scripts;

/// <summary>What decided how a piece of text was converted; the higher, the less it leaves to doubt.</summary>
internal enum Decision
{
    /// <summary>A character alone, in OpenCC's first choice.</summary>
    Default,

    /// <summary>A word of the word list, on the likeliest cut of the text.</summary>
    Word,

    /// <summary>A phrase of OpenCC's dictionaries, on the likeliest cut of the text.</summary>
    Phrase,

    /// <summary>A figure with its measure word.</summary>
    Number,

    /// <summary>The list of fixes that ships with the program.</summary>
    Fix,

    /// <summary>A person's name, by the rules for names.</summary>
    Name,

    /// <summary>The site's own glossary.</summary>
    Glossary,
}
