using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>The lines of a page as a network takes them: for each its features and the characters at its ends.</summary>
internal sealed class DescribedLines
{
    /// <summary>The characters at a line's start and end that are looked at, and all of them.</summary>
    public const int StartCharacters = 14, EndCharacters = 10, CharactersOfLine = StartCharacters + EndCharacters;

    private readonly short[] features;
    private readonly ushort[] characters;

    public DescribedLines(MeasuredPage lines, ReaderCues cues)
    {
        Count = lines.Count;
        features = new short[Count * LineFeatures.Size];
        characters = new ushort[Count * CharactersOfLine];
        var described = new LineFeatures(lines, cues);
        for (var i = 0; i < Count; i++)
        {
            described.Write(i, features.AsSpan(i * LineFeatures.Size, LineFeatures.Size));
            NumbersOf(lines.Dense[i], lines.Counts).CopyTo(characters, i * CharactersOfLine);
        }
    }

    public int Count { get; }

    public ReadOnlySpan<short> Features(int line) => features.AsSpan(line * LineFeatures.Size, LineFeatures.Size);

    public ReadOnlySpan<ushort> Characters(int line) => characters.AsSpan(line * CharactersOfLine, CharactersOfLine);

    /// <summary>The numbers of the characters at a line's ends, 0 where it has none.</summary>
    public static ushort[] NumbersOf(string dense, CharacterCounts counts)
    {
        var numbers = new ushort[CharactersOfLine];
        for (var i = 0; i < Math.Min(StartCharacters, dense.Length); i++) numbers[i] = (ushort)counts.Number(dense[i]);
        var length = Math.Min(EndCharacters, dense.Length);
        for (var i = 0; i < length; i++)
            numbers[CharactersOfLine - length + i] = (ushort)counts.Number(dense[dense.Length - length + i]);
        return numbers;
    }
}
