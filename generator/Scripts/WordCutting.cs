using System.Collections.Immutable;
using Banmian.Scripts.Newspaper;

namespace Banmian.Scripts;

/// <summary>Where words end in a text of either script, by the likeliest cut of its simplified form.</summary>
internal static class WordCutting
{
    /// <summary>The places (UTF-16 units, ascending) where a word ends; none where the simplified form has another length.</summary>
    /// <param name="known">The names known in the text.</param>
    /// <param name="scriptOfNames">The script they are written in.</param>
    public static ImmutableArray<int> Ends(string text, Script script, KnownNames known, Script scriptOfNames, SiteConverters converters)
    {
        var simplified = InSimplified(text, script);
        if (scriptOfNames != Script.Hans)
            known = new KnownNames([.. known.Names.Select(name => InSimplified(name, scriptOfNames))], known.Certain);
        return simplified.Length == text.Length ? converters.Words.Ends(simplified, known) : [];

        string InSimplified(string words, Script written) => written == Script.Hans ? words : converters.ToSimplified.Convert(words);
    }
}
