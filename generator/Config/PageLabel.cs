using System.Globalization;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;
using Banmian.Text;

namespace Banmian.Config;

/// <summary>
/// What a page is called in its issue: 6, A08, T4, or 2-3 for a spread. <paramref name="Text"/> is the label without blanks and,
/// where it is a mere number, without zeros before it.
/// </summary>
internal sealed partial record PageLabel(string Letters, int Number, string Text) : IComparable<PageLabel>
{
    /// <summary>The last number of a spread; else the only one.</summary>
    public int Last { get; init; } = Number;

    public static readonly Sentence Form = $"a figure from 1 to 999, a label such as A08, or 2-3 for a spread";

    /// <summary>Whether it is a front page's: 1, A01.</summary>
    public bool IsFront => Number == 1 && Letters is ("" or "A");

    /// <summary>Whether nothing but a number is known of it.</summary>
    public bool IsNumber => Text.All(char.IsAsciiDigit);

    /// <summary>Its part of an address: 06, a08, 2-3.</summary>
    public string Address => IsNumber ? Number.ToString("00", CultureInfo.InvariantCulture) : Text.ToLowerInvariant();

    public static PageLabel Of(int number) => new("", number, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// The label in any of the forms papers and people write: 06, 第六版, A08, Ａ０８, a8, 2-3, 第2、3版, ④, 头版; null where it is none.
    /// </summary>
    public static PageLabel? Parse(string text)
    {
        var dense = Characters.HalfWidth(Spacing.Dense(text));
        if (Front().IsMatch(dense))
            return Of(1);
        if (Spread().Match(dense) is { Success: true, Groups: var of })
            dense = $"{of["first"]}{Figure(of["from"].Value)}-{of["second"]}{Figure(of["to"].Value)}";
        if (Label().Match(dense.ToUpperInvariant()) is not { Success: true } form)
            return Counted().Match(dense) is { Success: true } counted
                && PrintedNumber.Parse(counted.Groups["n"].Value) is > 0 and < 1000 and var n ? Of(n) : null;
        var number = int.Parse(form.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        var (letters, isSpread) = (form.Groups["letters"].Value, form.Groups["to"].Success);
        return number == 0 ? null
            : letters.Length == 0 && !isSpread ? Of(number)
            : new PageLabel(letters, number, form.Groups["label"].Value)
            {
                Last = isSpread ? int.Parse(form.Groups["last"].ValueSpan, CultureInfo.InvariantCulture) : number,
            };
    }

    private static string Figure(string written) => written.All(char.IsAsciiDigit) ? written : $"{PrintedNumber.Parse(written)}";

    /// <summary>Sections by their letters, those of none first; in a section by number.</summary>
    public int CompareTo(PageLabel? other) =>
        other is null ? 1
        : string.CompareOrdinal(Letters, other.Letters) is var letters and not 0 ? letters
        : Number.CompareTo(other.Number) is var number and not 0 ? number
        : string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether both are one page: A8 is A08.</summary>
    public bool IsSameAs(PageLabel other) => Letters == other.Letters && Number == other.Number;

    [GeneratedRegex($"^第?(?<first>[A-Za-z]{{0,2}})(?<from>{PrintedNumber.Figure}{{1,4}})版?[-–—~、,至]第?"
        + $"(?<second>[A-Za-z]{{0,2}})(?<to>{PrintedNumber.Figure}{{1,4}})[版頁页]?\\z")]
    private static partial Regex Spread();

    [GeneratedRegex("^第?(?<label>(?<letters>[A-Z]{0,2})(?<n>[0-9]{1,3})(?<to>-[A-Z]{0,2}(?<last>[0-9]{1,3}))?)版?\\z")]
    private static partial Regex Label();

    [GeneratedRegex($"^第?(?<n>{PrintedNumber.Figure}{{1,4}}|{PrintedNumber.Ringed})版?\\z")]
    private static partial Regex Counted();

    [GeneratedRegex("^[头頭]版\\z")]
    private static partial Regex Front();
}
