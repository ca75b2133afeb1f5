using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Banmian.Scripts.Opencc;
using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// The traditional forms printed instead of those that an OpenCC configuration gives: 台 for 臺, one character each.
/// </summary>
internal sealed class Variants(ImmutableDictionary<string, string> preferred)
{
    private readonly SearchValues<char> first = SearchValues.Create([.. preferred.Keys.Select(form => form[0])]);

    public static readonly Variants None = new(ImmutableDictionary<string, string>.Empty);

    private static readonly Lazy<FrozenDictionary<string, string[]>> Simplified = new(
        () => CharacterForms.Read("TSCharacters.txt"));

    /// <summary>
    /// What the press prints instead of a configuration's forms (<c>press-forms.tsv</c>), and a site instead of these.
    /// </summary>
    public static Variants Of(string config, ImmutableDictionary<string, string> site) =>
        new(site.Concat(TableLines.Shipped("press-forms")
            .Where(row => row[0].Split(' ').Contains(config) && !site.ContainsKey(row[1]))
            .Select(row => KeyValuePair.Create(row[1], site.GetValueOrDefault(row[2], row[2])))).ToImmutableDictionary());

    /// <summary>Whether two different characters are traditional forms of one: some simplified form is the same.</summary>
    public static bool AreFormsOfOne(string one, string other) =>
        one != other && CodePoints.Count(one) == 1 && CodePoints.Count(other) == 1
            && SimplifiedOf(one).Intersect(SimplifiedOf(other)).Any();

    public string Apply(string text)
    {
        if (!text.AsSpan().ContainsAny(first))
            return text;
        var applied = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at += CodePoints.Width(text, at))
            applied.Append(preferred.GetValueOrDefault(CodePoints.At(text, at), CodePoints.At(text, at)));
        return applied.ToString();
    }

    private static IEnumerable<string> SimplifiedOf(string character) =>
        Simplified.Value.GetValueOrDefault(character, []).Append(character);
}
