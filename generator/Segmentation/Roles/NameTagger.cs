using System.Collections.Immutable;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>
/// Marks each character of a piece of text where names are looked for: as part of a by-line's or a credit's name, of the words
/// around names, or of running text.
/// </summary>
internal sealed class NameTagger
{
    public const int Marks = (int)NameMark.CreditNameIn + 1;

    /// <summary>The most characters of a piece that are looked at; the rest is running text.</summary>
    public const int Longest = 96;

    /// <summary>How far off a character each layer looks.</summary>
    public static readonly ImmutableArray<int> Ways = [1, 2, 4, 8, 2, 1];

    // A kind of character more than lines know: white space.
    public const int KindsOfCharacter = CharacterClasses.Count + 1;

    private readonly CharacterCounts counts;
    private readonly Embedding characters, kinds;
    private readonly Layer first, last;
    private readonly Layer[] around;

    public NameTagger(ModelFile model, CharacterCounts counts)
    {
        this.counts = counts;
        var reader = new PartReader(model["names"]);
        characters = reader.Embedding();
        kinds = reader.Embedding();
        first = reader.Layer();
        around = new Layer[Ways.Length];
        for (var i = 0; i < around.Length; i++) around[i] = reader.Layer();
        last = reader.Layer();
    }

    /// <summary>The mark of each character of a text in the dump's script.</summary>
    public NameMark[] Read(NamePlace place, string text)
    {
        var marks = new NameMark[text.Length];
        var count = Math.Min(Longest, text.Length);
        if (count == 0) return marks;
        var rows = new short[count * first.Outputs];
        var described = new short[first.Stride];
        var simplified = Simplified.Of(text);
        for (var i = 0; i < count; i++)
        {
            characters.Of(NumberOf(simplified[i], counts)).CopyTo(described);
            kinds.Of(KindOf(simplified[i], place)).CopyTo(described.AsSpan(characters.Size));
            first.Apply(described, rows.AsSpan(i * first.Outputs), rectified: true);
        }
        for (var i = 0; i < around.Length; i++) Convolutions.Apply(around[i], Ways[i], rows, count, first.Outputs);
        Span<int> scores = stackalloc int[Marks];
        for (var i = 0; i < count; i++)
        {
            last.Score(rows.AsSpan(i * first.Outputs, first.Outputs), scores);
            var best = 0;
            for (var mark = 1; mark < Marks; mark++)
                if (scores[mark] > scores[best]) best = mark;
            marks[i] = (NameMark)best;
        }
        return marks;
    }

    public static int NumberOf(char simplified, CharacterCounts counts) =>
        char.IsWhiteSpace(simplified) ? CharacterCounts.Unknown : counts.Number(simplified);

    public static int KindOf(char c, NamePlace place) =>
        (int)place * KindsOfCharacter + (char.IsWhiteSpace(c) ? CharacterClasses.Count : (int)CharacterClasses.Of(c));
}
