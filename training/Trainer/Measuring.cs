using System.Globalization;
using Banmian.Scoring;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Reading;
using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>Measures a trained model on pages that were withheld: the lines and pieces with names that it reads right, and whole
/// pages against their gold.</summary>
internal sealed class Measuring(Corpus corpus, ModelFile file)
{
    // Pages that no course of training has.
    private const int FirstPage = 4_000_000;

    private readonly ReaderModel model = new(file);
    private readonly ReaderCues cues = new(Cues.Shared, file);
    private readonly PageReader reader = new(new ReaderModel(file), Cues.Shared);

    public void Print(int pages)
    {
        foreach (var set in (PressSet[])[PressSet.WithheldArticles, PressSet.WithheldConventions, PressSet.WithheldManners])
        {
            var found = Enumerable.Range(FirstPage, pages).Select(seed => new Press(corpus).Page(seed, set))
                .Where(Pressed.IsExercise).Select(Measure).ToArray();
            var names = Part(found.Sum(f => f.NamesRight), found.Sum(f => f.Names));
            Console.WriteLine($"{set}: lines {Share(found)}, names {names}; {Text(found)}");
            foreach (var manner in found.GroupBy(f => f.Manner).OrderBy(g => g.Key, StringComparer.Ordinal))
                Console.WriteLine($"  {manner.Key}: lines {Share([.. manner])} on {manner.Count()} pages; {Text([.. manner])}");
            for (var tag = 0; tag < LineTags.Count; tag++)
            {
                int right = found.Sum(f => f.Table[tag, tag]), said = 0, true_ = 0;
                for (var other = 0; other < LineTags.Count; other++)
                {
                    said += found.Sum(f => f.Table[other, tag]);
                    true_ += found.Sum(f => f.Table[tag, other]);
                }
                Console.WriteLine($"  {(LineTag)tag}: F1 {Part(2 * right, said + true_)} of {true_}");
            }
        }
    }

    private sealed record Found(string Manner, int[,] Table, int Names, int NamesRight, PageScore Score);

    private Found Measure(PressedPage page)
    {
        var roles = model.Lines.Read(new MeasuredPage(Pressed.Lines(page), model.Counts), cues);
        var table = new int[LineTags.Count, LineTags.Count];
        for (var i = 0; i < roles.Count; i++) table[(int)page.Lines[i].Tag, (int)roles.Likeliest(i)]++;
        var source = Pressed.Source(page);
        return new Found(page.Manner, table, page.NamePieces.Length, page.NamePieces.Count(IsRight),
            PageScore.Of(source, reader.Read(source, stated: null), [.. page.Gold]));
    }

    private bool IsRight(NamePiece piece)
    {
        var seen = Math.Min(NameTagger.Longest, piece.Text.Length);
        return model.Names.Read(piece.Place, piece.Text).AsSpan(..seen).SequenceEqual(piece.Marks.AsSpan(..seen));
    }

    private static string Text(Found[] found)
    {
        var mean = PageScore.Mean([.. found.Select(f => f.Score)]);
        return string.Create(CultureInfo.InvariantCulture, $"stories {mean.Stories:F3} kinds {mean.Kinds:F3} ")
            + string.Create(CultureInfo.InvariantCulture, $"headlines {mean.Headlines:F3} kickers {mean.Kickers:F3} ")
            + string.Create(CultureInfo.InvariantCulture, $"decks {mean.Decks:F3} paragraphs {mean.Paragraphs:F3} ")
            + string.Create(CultureInfo.InvariantCulture, $"crossheads {mean.Crossheads:F3} names {mean.Names:F3} ")
            + string.Create(CultureInfo.InvariantCulture, $"lost {mean.Lost}");
    }

    private static string Share(Found[] found)
    {
        int right = 0, all = 0;
        foreach (var table in found.Select(f => f.Table))
            for (var tag = 0; tag < LineTags.Count; tag++)
                for (var said = 0; said < LineTags.Count; said++)
                {
                    all += table[tag, said];
                    if (tag == said) right += table[tag, said];
                }
        return Part(right, all);
    }

    private static string Part(int part, int whole) => (whole == 0 ? 1 : part / (double)whole)
        .ToString("F4", CultureInfo.InvariantCulture);
}
