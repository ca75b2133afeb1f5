using System.Collections.Immutable;
using Banmian.Scripts.Newspaper;

namespace Banmian.Scripts;

/// <summary>Where words end in a text of either script, by the likeliest cut of its simplified form.</summary>
internal static class WordCutting
{
    /// <summary>The places (UTF-16 units, ascending) where a word ends; none where the simplified form has another length.</summary>
    public static ImmutableArray<int> Ends(string text, Script script, KnownNames known, SiteConverters converters)
    {
        var simplified = script == Script.Hans ? text : converters.ToSimplified.Convert(text);
        return simplified.Length == text.Length ? [.. converters.Words.Pieces(simplified, known).Select(piece => piece.Start + piece.Length)] : [];
    }
}
