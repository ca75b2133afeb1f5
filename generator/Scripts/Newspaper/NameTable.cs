using System.Buffers;
using System.Globalization;
using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// How personal names are converted: a surname has one right form; a character of a given name keeps its form where that
/// is one of its traditional forms, unless the table says otherwise; a transliterated name goes by sound, not by meaning.
/// </summary>
internal sealed class NameTable
{
    private const float CommonestSurname = 2.5f;

    public const char Dot = '·';

    private readonly Dictionary<string, Surname> surnames = [];
    private readonly Dictionary<string, string> given = [];
    private readonly Dictionary<string, string> transliterated = [];
    private readonly Func<string, string> other;
    private readonly SearchValues<char> special;
    private readonly bool[] specialInTransliteration = new bool[char.MaxValue + 1];
    private readonly bool[] beginsCompound = new bool[char.MaxValue + 1];
    private readonly bool[] beginsSurname = new bool[char.MaxValue + 1];

    private sealed record Surname(string Form, float Cost);

    /// <param name="surnames">The table of surnames, one or two characters.</param>
    /// <param name="characters">The table of what is special in given names and in transliterations.</param>
    /// <param name="other">Converts a character that no table has.</param>
    public NameTable(string surnames, string characters, Func<string, string> other)
    {
        this.other = other;
        foreach (var row in TableLines.Shipped(surnames))
            this.surnames.Add(row[0], new Surname(row[1], CommonestSurname + MathF.Log(1 + this.surnames.Count / 3f)));
        foreach (var row in TableLines.Shipped(characters))
        {
            if (row[1].Length > 0)
                given.Add(row[0], row[1]);
            if (row[2].Length > 0)
                transliterated.Add(row[0], row[2]);
        }
        foreach (var character in transliterated.Keys.Where(key => key.Length == 1))
            specialInTransliteration[character[0]] = true;
        special = SearchValues.Create(
            [.. this.surnames.Keys.Concat(given.Keys).Concat(transliterated.Keys).SelectMany(key => key)]);
        foreach (var surname in this.surnames.Keys)
            (beginsSurname[surname[0]], beginsCompound[surname[0]]) = (true, beginsCompound[surname[0]] || surname.Length > 1);
    }

    /// <summary>What every character of the tables becomes in a name.</summary>
    public IEnumerable<WordForm> Forms =>
        surnames.Select(form => new WordForm(form.Key, form.Value.Form))
            .Concat(given.Concat(transliterated).Select(form => new WordForm(form.Key, form.Value)));

    public bool BeginsSurname(char unit) => beginsSurname[unit];

    /// <summary>
    /// The negative logarithm of how many bear a surname, null for what is none: the table has the most frequent first, and
    /// its ranks follow Zipf's law well enough.
    /// </summary>
    public float? SurnameCost(ReadOnlySpan<char> surname) =>
        surnames.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surname, out var found) ? found.Cost : null;

    /// <summary>The length of the surname a text begins with, the compound one first; 0 where it begins with none.</summary>
    public int SurnameLength(ReadOnlySpan<char> text) =>
        text.IsEmpty || !beginsSurname[text[0]] ? 0
        : text.Length >= 2 && beginsCompound[text[0]]
            && surnames.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text[..2]) ? 2
        : surnames.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text[..1]) ? 1
        : 0;

    /// <summary>Whether a word that stands where names stand has the shape of one; a picture agency has not.</summary>
    public bool HasShapeOfName(string word) =>
        word.Contains(Dot) || word.Length is 2 or 3 && word.All(Characters.IsIdeograph)
            || word.Length is 4 && SurnameLength(word) > 0;

    /// <summary>Whether a text has a character that names may write otherwise than words do.</summary>
    public bool HasSpecial(string text) => text.AsSpan().IndexOfAny(special) >= 0;

    public bool IsSpecialInTransliteration(char character) => specialInTransliteration[character];

    /// <summary>A character of a transliterated name.</summary>
    public string Transliterated(string character) =>
        transliterated.TryGetValue(character, out var form) ? form : other(character);

    /// <summary>A name that is written by its sound.</summary>
    public string ConvertBySound(string name) => Each(name, transliterated);

    public string Convert(string name)
    {
        if (surnames.TryGetValue(name, out var surname))
            return surname.Form;
        if (given.TryGetValue(name, out var fixedForm))
            return fixedForm;
        if (name.Contains(Dot))
            return ConvertBySound(name);
        var length = name.Length == 2 ? SurnameLength(name.AsSpan(0, 1)) : SurnameLength(name);
        if (length == 0)
            return Each(name, given);
        // 范徐丽泰, 陈方安生: a married woman's name has two surnames.
        if (length == 1 && name.Length == 4 && surnames.ContainsKey(name[1..2]))
            return surnames[name[..1]].Form + surnames[name[1..2]].Form + Each(name[2..], given);
        return surnames[name[..length]].Form + Each(name[length..], given);
    }

    private string Each(string text, Dictionary<string, string> table)
    {
        if (table.TryGetValue(text, out var whole))
            return whole;
        var characters = StringInfo.GetTextElementEnumerator(text);
        var converted = new List<string>();
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            converted.Add(table.TryGetValue(character, out var form) ? form : other(character));
        }
        return string.Concat(converted);
    }
}
