using System.Collections.Immutable;
using System.Text;
using Banmian.Scripts.Opencc;
using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// The traditional forms printed instead of those that an OpenCC configuration gives: 台 for 臺, one character each.
/// </summary>
internal sealed class Variants(IReadOnlyDictionary<string, string> preferred)
{
    private readonly string first = string.Concat(preferred.Keys.Select(form => form[0]));

    public static readonly Variants None = new(new Dictionary<string, string>());

    private static readonly Lazy<Dictionary<string, string[]>> Simplified = new(
        () => CharacterForms.Read("TSCharacters.txt"));

    /// <summary>
    /// What the press prints instead of a configuration's forms (<c>press-forms.tsv</c>), and a site instead of these.
    /// </summary>
    public static Variants Of(string config, ImmutableDictionary<string, string> site)
    {
        var preferred = new Dictionary<string, string>(site);
        foreach (var row in TableLines.Shipped("press-forms"))
            if (row[0].Split(' ').Contains(config))
                preferred.TryAdd(row[1], site.GetValueOrDefault(row[2], row[2]));
        return new Variants(preferred);
    }

    /// <summary>Whether two different characters are traditional forms of one: some simplified form is the same.</summary>
    public static bool AreFormsOfOne(string one, string other) =>
        one != other && CodePoints.Count(one) == 1 && CodePoints.Count(other) == 1
            && SimplifiedOf(one).Intersect(SimplifiedOf(other)).Any();

    public string Apply(string text)
    {
        if (!HasAny(text))
            return text;
        var applied = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at += CodePoints.Width(text, at))
            applied.Append(preferred.GetValueOrDefault(CodePoints.At(text, at), CodePoints.At(text, at)));
        return applied.ToString();
    }

    private bool HasAny(string text)
    {
        foreach (var unit in text)
            if (first.Contains(unit))
                return true;
        return false;
    }

    private static IEnumerable<string> SimplifiedOf(string character) =>
        Simplified.Value.GetValueOrDefault(character, []).Append(character);
}
