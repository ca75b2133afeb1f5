namespace Banmian.Scripts.Newspaper;

/// <summary>What an entry of the vocabulary comes from.</summary>
internal enum EntryKind
{
    /// <summary>The word list.</summary>
    Word,

    /// <summary>OpenCC's dictionaries of phrases.</summary>
    Phrase,

    /// <summary>The list of fixes that ships with the program.</summary>
    Fix,

    /// <summary>The site's own glossary.</summary>
    Glossary,
}
