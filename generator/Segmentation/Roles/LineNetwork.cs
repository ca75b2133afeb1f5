using System.Collections.Immutable;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>
/// Says what each line of a page is: by its features and the characters at its ends, by the lines up to 32 above and below,
/// and by the page as a whole.
/// </summary>
internal sealed class LineNetwork
{
    /// <summary>How far off a line each layer looks.</summary>
    public static readonly ImmutableArray<int> Ways = [1, 2, 4, 8, 16, 1];

    /// <summary>After so many layers the page as a whole is looked at.</summary>
    public const int LayersBeforePage = 3;

    private readonly Embedding characters;
    private readonly Layer first, page, before, last;
    private readonly Layer[] around;

    /// <summary>The network that a part of a model holds at this place.</summary>
    public LineNetwork(ref PartReader reader)
    {
        characters = reader.Embedding();
        first = reader.Layer();
        around = new Layer[Ways.Length];
        for (var i = 0; i < around.Length; i++) around[i] = reader.Layer();
        page = reader.Layer();
        before = reader.Layer();
        last = reader.Layer();
    }

    private int Width => first.Outputs;

    /// <summary>What it says of each line: a number for each tag, then one for standing in a caption.</summary>
    public int Outputs => last.Outputs;

    /// <summary>Adds what the network says of each line of a page, as logarithms of odds, to what others said.</summary>
    public void AddTo(Span<int> sums, DescribedLines lines)
    {
        var rows = Rows(lines);
        var beginnings = (short[])rows.Clone();
        for (var i = 0; i < around.Length; i++)
        {
            if (i == LayersBeforePage) AddPage(rows, lines.Count);
            Convolutions.Apply(around[i], Ways[i], rows, lines.Count, Width);
        }
        var both = new short[before.Stride];
        var hidden = new short[last.Stride];
        Span<int> scores = stackalloc int[Outputs];
        for (var i = 0; i < lines.Count; i++)
        {
            rows.AsSpan(i * Width, Width).CopyTo(both);
            beginnings.AsSpan(i * Width, Width).CopyTo(both.AsSpan(Width));
            before.Apply(both, hidden, rectified: true);
            last.Score(hidden, scores);
            for (var k = 0; k < Outputs; k++) sums[i * Outputs + k] += scores[k];
        }
    }

    // Each line by itself: what the network begins with.
    private short[] Rows(DescribedLines lines)
    {
        var rows = new short[lines.Count * Width];
        var described = new short[first.Stride];
        for (var i = 0; i < lines.Count; i++)
        {
            lines.Features(i).CopyTo(described);
            var numbers = lines.Characters(i);
            for (var k = 0; k < DescribedLines.CharactersOfLine; k++)
                characters.Of(numbers[k]).CopyTo(described.AsSpan(LineFeatures.Size + k * characters.Size));
            first.Apply(described, rows.AsSpan(i * Width), rectified: true);
        }
        return rows;
    }

    // The mean and the largest of each value over all lines.
    private void AddPage(short[] rows, int count)
    {
        var seen = new short[page.Stride];
        var sums = new int[Width];
        var largest = seen.AsSpan(Width, Width);
        largest.Fill(short.MinValue);
        for (var i = 0; i < count; i++)
        {
            var row = rows.AsSpan(i * Width, Width);
            for (var k = 0; k < row.Length; k++)
            {
                sums[k] += row[k];
                largest[k] = Math.Max(largest[k], row[k]);
            }
        }
        for (var k = 0; k < Width; k++) seen[k] = (short)(sums[k] / count);
        var found = new short[Width];
        page.Apply(seen, found, rectified: true);
        for (var i = 0; i < count; i++) Convolutions.Add(found, rows.AsSpan(i * Width, Width));
    }
}
