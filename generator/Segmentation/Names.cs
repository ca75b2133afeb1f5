using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Text;

namespace Banmian.Segmentation;

/// <summary>Finds the names in a by-line that stands alone, by the words of <c>cues.yml</c>: names only, without place, agency or
/// 记者.</summary>
internal static class Names
{
    // What may stand before names, and after them, with blanks of any kind.
    private const string Ornaments = "▶■●◆▲△☉★☆□◎○◇►▷※＊*" + Separators;
    private const string Separators = "／/|｜ \t\u3000\u00A0\u2003\f\v";

    private static readonly Cues Cues = Cues.Shared;

    private static readonly Regex Roles = new(
        $@"(?:{Any("agency")})?(?:{Any("reporter")})[:：]?|{Any("agency")}|^(?:{Any("writer")})(?:[:：／/]|\s+)");

    private static readonly Regex Labels =
        new($@"(?<!\s)\s+(?:(?:{Any("writer")}|{Any("photoCredit")})[:：／/]|(?:{Any("photoSource")})(?<=[／/]))");

    private static readonly Regex Endings = new($"(?:{Any("bylineEnd")})$");

    private static readonly Regex PlaceReport = new(@"[／/]\s*\w{2,8}(?:報導|报道|報道)$");

    private static readonly Regex WireEnd = new(@"(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日(?:電|电)$|(?:电|電)$");

    private static readonly Regex Places = new($"(?:{Any("place")})$");

    private static string Any(string list) => Cues.Any(list);

    /// <summary>The names of a text that is known to be a byline (it says 记者, or stands in a dateline).</summary>
    public static ImmutableArray<string> InByline(string text)
    {
        var labelled = Labels.Split(Bare(text).Trim('（', '）', '(', ')', '〔', '〕', '【', '】', '[', ']', ' '));
        // 文/余晓葵 图/沈阳: behind a label of its own even a place is a name.
        return [.. Unlabelled(labelled[0]), .. labelled[1..].SelectMany(part =>
            Split(part) is { IsEmpty: false } names ? names : [part.Trim()])];
    }

    private static ImmutableArray<string> Unlabelled(string text)
    {
        var bare = Roles.Replace(text, " ").Trim();
        // What stands between ／ and 報導 is a place: 記者莊子謙／白沙報導.
        bare = PlaceReport.Replace(bare, "");
        bare = Endings.Replace(bare, " ").Trim();
        var names = Split(WireEnd.Replace(bare, "").Trim(' ', '，', '。'));
        return names.IsEmpty || !WireEnd.IsMatch(bare) ? names : names.SetItem(names.Length - 1, WithoutGluedPlace(names[^1]));
    }

    private static string Bare(string text)
    {
        var bare = text.AsSpan().TrimStart(Ornaments).TrimEnd(Separators).Trim().ToString();
        // One pair of brackets around the whole is print's, not the name's.
        return bare.Length > 1 && "（(〔[【".Contains(bare[0]) && "）)〕]】".Contains(bare[^1])
            && bare.IndexOfAny(['）', ')', '〕', ']', '】']) == bare.Length - 1
            ? bare[1..^1].Trim()
            : bare;
    }

    private static ImmutableArray<string> Split(string text)
    {
        var parts = text.Split(['、', '，', ',', '／', '/', '；', ';', '：', ':', '|', '｜'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in parts)
        {
            var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < words.Length; i++)
            {
                // A two-character name is padded to the width of three: 陈  斌.
                var padded = words[i].Length == 1 && Characters.IsIdeograph(words[i][0]) && i + 1 < words.Length
                    && words[i + 1].Length == 1;
                var word = WithoutPlace(padded ? words[i] + words[++i] : words[i]);
                if (word.Any(char.IsLetter)) names.Add(word);
            }
        }
        return names.DrainToImmutable();
    }

    // 湯以安岩浦12日電: before a day, what follows a name of two or three characters is a place.
    private static string WithoutGluedPlace(string word)
    {
        if (word.Length < 4 || !word.All(Characters.IsIdeograph)) return word;
        var compound = Cues.CompoundSurnames.Contains(word[..2]);
        return word[..Math.Min(word.Length, compound ? word.Length >= 6 ? 4 : 3 : word.Length >= 5 ? 3 : 2)];
    }

    // 沈佩瑤台北 : the place is glued to the last name; a place alone (綜合, 台北) is no name.
    private static string WithoutPlace(string word)
    {
        var bare = Endings.Replace(word, "");
        var rest = Places.Replace(bare, "");
        if (rest.Length == 0 || rest.Length >= 2) return rest;
        return bare;
    }
}
