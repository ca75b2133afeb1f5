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
    /// <summary>The characters at a line's start and end that are looked at.</summary>
    public const int StartCharacters = 14, EndCharacters = 10;

    /// <summary>How far off a line each layer looks.</summary>
    public static readonly ImmutableArray<int> Ways = [1, 2, 4, 8, 16, 1];

    /// <summary>After so many layers the page as a whole is looked at.</summary>
    public const int LayersBeforePage = 3;

    private const int Characters = StartCharacters + EndCharacters;

    private readonly Embedding characters;
    private readonly Layer first, page, before, last;
    private readonly Layer[] around;

    public LineNetwork(ModelFile model)
    {
        var reader = new PartReader(model["lines"]);
        characters = reader.Embedding();
        first = reader.Layer();
        around = new Layer[Ways.Length];
        for (var i = 0; i < around.Length; i++) around[i] = reader.Layer();
        page = reader.Layer();
        before = reader.Layer();
        last = reader.Layer();
    }

    private int Width => first.Outputs;

    public LineRoles Read(MeasuredPage lines, ReaderCues cues)
    {
        if (lines.Count == 0) return new LineRoles([], []);
        var rows = Rows(lines, cues);
        var beginnings = (short[])rows.Clone();
        for (var i = 0; i < around.Length; i++)
        {
            if (i == LayersBeforePage) AddPage(rows, lines.Count);
            Convolutions.Apply(around[i], Ways[i], rows, lines.Count, Width);
        }
        var tags = new int[lines.Count * LineTags.Count];
        var caption = new int[lines.Count * 2];
        var both = new short[before.Stride];
        var hidden = new short[last.Stride];
        Span<int> scores = stackalloc int[last.Outputs];
        for (var i = 0; i < lines.Count; i++)
        {
            rows.AsSpan(i * Width, Width).CopyTo(both);
            beginnings.AsSpan(i * Width, Width).CopyTo(both.AsSpan(Width));
            before.Apply(both, 1, hidden, hidden.Length, rectified: true);
            last.Score(hidden, scores);
            FixedPoint.LogSoftmax(scores[..LineTags.Count]);
            scores[..LineTags.Count].CopyTo(tags.AsSpan(i * LineTags.Count));
            (caption[2 * i], caption[2 * i + 1]) = FixedPoint.LogSigmoid(scores[LineTags.Count]);
        }
        return new LineRoles(tags, caption);
    }

    /// <summary>The numbers of the characters at a line's ends, 0 where it has none.</summary>
    public static void CharactersOf(string dense, CharacterCounts counts, Span<ushort> numbers)
    {
        numbers.Clear();
        for (var i = 0; i < Math.Min(StartCharacters, dense.Length); i++) numbers[i] = (ushort)counts.Number(dense[i]);
        var length = Math.Min(EndCharacters, dense.Length);
        for (var i = 0; i < length; i++) numbers[Characters - length + i] =
            (ushort)counts.Number(dense[dense.Length - length + i]);
    }

    // Each line by itself: what the network begins with.
    private short[] Rows(MeasuredPage lines, ReaderCues cues)
    {
        var features = new LineFeatures(lines, cues);
        var rows = new short[lines.Count * Width];
        var described = new short[first.Stride];
        Span<ushort> numbers = stackalloc ushort[Characters];
        for (var i = 0; i < lines.Count; i++)
        {
            features.Write(i, described);
            CharactersOf(lines.Dense[i], lines.Counts, numbers);
            for (var k = 0; k < Characters; k++) characters.Of(numbers[k])
                .CopyTo(described.AsSpan(LineFeatures.Size + k * characters.Size));
            first.Apply(described, 1, rows.AsSpan(i * Width), Width, rectified: true);
        }
        return rows;
    }

    // The mean and the largest of each value over all lines.
    private void AddPage(short[] rows, int count)
    {
        var seen = new short[page.Stride];
        for (var k = 0; k < Width; k++)
        {
            var sum = 0;
            var largest = short.MinValue;
            for (var i = 0; i < count; i++)
            {
                sum += rows[i * Width + k];
                largest = Math.Max(largest, rows[i * Width + k]);
            }
            (seen[k], seen[Width + k]) = ((short)(sum / count), largest);
        }
        var found = new short[Width];
        page.Apply(seen, 1, found, Width, rectified: true);
        for (var i = 0; i < rows.Length; i++) rows[i] = (short)Math.Min(rows[i] + found[i % Width], short.MaxValue);
    }
}
