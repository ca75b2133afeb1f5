using System.Runtime.InteropServices;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>Writes pressed pages as what the networks are trained on: rows of whole numbers of sixteen bits.</summary>
internal sealed class Exercises(ModelFile counted, Cues cues)
{
    private const int Characters = DescribedLines.CharactersOfLine;

    private readonly CharacterCounts counts = new(counted);
    private readonly ReaderCues words = new(cues, counted);

    /// <summary>How many characters the networks know.</summary>
    public int CharacterNumbers => counts.Size;

    /// <summary>Pages for the network of lines: their number, the number of features, lines a page; then for each line features,
    /// characters, tag, in a caption.</summary>
    public byte[] Lines(IReadOnlyList<PressedPage> pages)
    {
        var numbers = new List<short> { (short)pages.Count, LineFeatures.Size };
        numbers.AddRange(pages.Select(p => (short)p.Lines.Length));
        var row = new short[LineFeatures.Size + Characters + 2];
        foreach (var page in pages)
        {
            var measured = new MeasuredPage(Pressed.Lines(page), counts);
            var features = new LineFeatures(measured, words);
            for (var i = 0; i < measured.Count; i++)
            {
                features.Write(i, row);
                MemoryMarshal.Cast<ushort, short>(DescribedLines.NumbersOf(measured.Dense[i], counts))
                    .CopyTo(row.AsSpan(LineFeatures.Size));
                row[^2] = (short)page.Lines[i].Tag;
                row[^1] = (short)(page.Lines[i].Tag.IsBody() ? page.Lines[i].InCaption ? 1 : 0 : -1);
                numbers.AddRange(row);
            }
        }
        return MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)).ToArray();
    }

    /// <summary>Pieces for the tagger of names: length, then the characters' numbers, their kinds, their marks.</summary>
    public byte[] Names(IReadOnlyList<PressedPage> pages)
    {
        var numbers = new List<short>();
        foreach (var piece in pages.SelectMany(p => p.NamePieces))
        {
            var text = Simplified.Of(piece.Text);
            var length = Math.Min(NameTagger.Longest, text.Length);
            if (length == 0) continue;
            numbers.Add((short)length);
            for (var i = 0; i < length; i++) numbers.Add((short)NameTagger.NumberOf(text[i], counts));
            for (var i = 0; i < length; i++) numbers.Add((short)NameTagger.KindOf(text[i], piece.Place));
            for (var i = 0; i < length; i++) numbers.Add((short)piece.Marks[i]);
        }
        return MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)).ToArray();
    }
}
