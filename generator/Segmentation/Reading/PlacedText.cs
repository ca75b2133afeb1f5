using System.Collections.Immutable;
using System.Text;
using Banmian.Segmentation.Lines;
using Banmian.Text;

namespace Banmian.Segmentation.Reading;

/// <summary>Where a character stands in the dump: its line, counted from 1, and its offset there.</summary>
internal readonly record struct Place(int Line, int Column)
{
    /// <summary>Of a space that joining put between two words.</summary>
    public static readonly Place Nowhere;
}

/// <summary>Text with the place in the dump of each of its characters.</summary>
internal sealed record PlacedText(string Text, ImmutableArray<Place> Places)
{
    public static readonly PlacedText Empty = new("", []);

    public bool IsEmpty => Text.Length == 0;

    public static PlacedText Of(PageLine line) => new(line.Text,
        [.. line.Places.Select(column => new Place(line.Number, column))]);

    public PlacedText this[Range range] => new(Text[range], Places[range]);

    public PlacedText Trim()
    {
        var (first, last) = (0, Text.Length);
        while (first < last && char.IsWhiteSpace(Text[first])) first++;
        while (last > first && char.IsWhiteSpace(Text[last - 1])) last--;
        return this[first..last];
    }

    /// <summary>The text without the white space that print or extraction put in (<see cref="Spacing.Closed"/>).</summary>
    public PlacedText Closed() => Kept(Spacing.Closed(Text));

    /// <summary>A display line, its phrases parted by one space each (<see cref="Spacing.InPhrases"/>).</summary>
    public PlacedText Phrases() => Kept(Spacing.InPhrases(Text));

    /// <summary>These characters of the text, by their offsets; white space becomes a plain space.</summary>
    public PlacedText Kept(IReadOnlyList<int> offsets) =>
        new(Spacing.Kept(Text, offsets), [.. offsets.Select(i => Places[i])]);

    public PlacedText Then(string between, PlacedText next) =>
        IsEmpty ? next : next.IsEmpty ? this : new(Text + between + next.Text,
            [.. Places, .. between.Select(_ => Place.Nowhere), .. next.Places]);

    /// <summary>Lines joined into reading text (<see cref="LineJoins"/>), and the hyphens that went.</summary>
    public static (PlacedText Text, ImmutableArray<Place> Hyphens) Join(IEnumerable<PlacedText> lines)
    {
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<Place>();
        var hyphens = ImmutableArray.CreateBuilder<Place>();
        var above = "";
        foreach (var line in lines.Where(l => !l.IsEmpty))
        {
            if (LineJoins.UndoesHyphen(above, line.Text))
            {
                hyphens.Add(places[^1]);
                text.Length--;
                places.RemoveAt(places.Count - 1);
            }
            else if (LineJoins.NeedsSpace(above, line.Text))
            {
                text.Append(' ');
                places.Add(Place.Nowhere);
            }
            text.Append(line.Text);
            places.AddRange(line.Places);
            // What a hyphen divides may have begun lines above.
            above = line.Text[^1] == '-' ? text.ToString() : line.Text;
        }
        return (new PlacedText(text.ToString(), places.DrainToImmutable()), hyphens.ToImmutable());
    }

    /// <summary>The lines of the dump it stands in; lines that follow each other are one range.</summary>
    public ImmutableArray<LineRange> Lines(Func<int, int, bool> follow) => RangesOf(Places.Select(place => place.Line), follow);

    /// <summary>Lines as ranges; 0 is none.</summary>
    public static ImmutableArray<LineRange> RangesOf(IEnumerable<int> lines, Func<int, int, bool> follow)
    {
        var ranges = new List<LineRange>();
        var last = 0;
        foreach (var line in lines)
        {
            if (line == last || line == 0) continue;
            last = line;
            if (ranges.Exists(r => r.First <= line && line <= r.Last)) continue;
            if (ranges.Count > 0 && follow(ranges[^1].Last, line)) ranges[^1] = new LineRange(ranges[^1].First, line);
            else ranges.Add(new LineRange(line, line));
        }
        return [.. ranges];
    }
}
