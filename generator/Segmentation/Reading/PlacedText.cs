using System.Collections.Immutable;
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

    public static PlacedText Of(PageLine line) => new(line.Text, [.. line.Places.Select(column => new Place(line.Number, column))]);

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
        IsEmpty ? next : next.IsEmpty ? this : new(Text + between + next.Text, [.. Places, .. between.Select(_ => Place.Nowhere), .. next.Places]);

    /// <summary>Lines joined into reading text (<see cref="Joining"/>), and the hyphens that went.</summary>
    public static (PlacedText Text, ImmutableArray<Place> Hyphens) Join(IEnumerable<PlacedText> lines)
    {
        var joined = Empty;
        var hyphens = ImmutableArray.CreateBuilder<Place>();
        foreach (var line in lines.Where(l => !l.IsEmpty))
        {
            if (Joining.UndoesHyphen(joined.Text, line.Text))
            {
                hyphens.Add(joined.Places[^1]);
                joined = joined[..^1];
                joined = joined with { Text = joined.Text + line.Text, Places = [.. joined.Places, .. line.Places] };
            }
            else
            {
                joined = joined.Then(Joining.NeedsSpace(joined.Text, line.Text) ? " " : "", line);
            }
        }
        return (joined, hyphens.ToImmutable());
    }

    /// <summary>The lines of the dump it stands in; lines that follow each other are one range.</summary>
    public ImmutableArray<LineRange> Lines(Func<int, int, bool> follow)
    {
        var ranges = new List<LineRange>();
        foreach (var line in Places.Where(p => p.Line > 0).Select(p => p.Line))
        {
            if (ranges.Exists(r => r.First <= line && line <= r.Last)) continue;
            if (ranges.Count > 0 && follow(ranges[^1].Last, line)) ranges[^1] = new LineRange(ranges[^1].First, line);
            else ranges.Add(new LineRange(line, line));
        }
        return [.. ranges];
    }
}
