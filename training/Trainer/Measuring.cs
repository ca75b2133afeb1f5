using System.Globalization;
using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>Measures a trained model on pages that were withheld: the share of lines and of names that it reads right, as the program reads them.</summary>
internal sealed class Measuring(Corpus corpus, ModelFile file)
{
    // Pages that no course of training has.
    private const int FirstPage = 4_000_000;

    private readonly ReaderModel model = new(file);
    private readonly ReaderCues cues = new(Cues.Shared, file);

    public void Print(int pages)
    {
        foreach (var set in (PressSet[])[PressSet.WithheldArticles, PressSet.WithheldConventions, PressSet.WithheldManners])
        {
            var found = Enumerable.Range(FirstPage, pages).Select(seed => new Press(corpus).Page(seed, set)).Where(Pressed.IsExercise).Select(Measure).ToArray();
            Console.WriteLine($"{set}: lines {Share(found)}, names {Part(found.Sum(f => f.NamesRight), found.Sum(f => f.Names))}");
            foreach (var manner in found.GroupBy(f => f.Manner).OrderBy(g => g.Key, StringComparer.Ordinal))
                Console.WriteLine($"  {manner.Key}: lines {Share([.. manner])} on {manner.Count()} pages");
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

    private sealed record Found(string Manner, int[,] Table, int Names, int NamesRight);

    private Found Measure(PressedPage page)
    {
        var roles = model.Lines.Read(new MeasuredPage(Pressed.Lines(page), model.Counts), cues);
        var table = new int[LineTags.Count, LineTags.Count];
        for (var i = 0; i < roles.Count; i++) table[(int)page.Lines[i].Tag, (int)roles.Likeliest(i)]++;
        return new Found(page.Manner, table, page.NamePieces.Length, page.NamePieces.Count(p => model.Names.Read(p.Place, p.Text).AsSpan(..Math.Min(NameTagger.Longest, p.Text.Length)).SequenceEqual(p.Marks.AsSpan(..Math.Min(NameTagger.Longest, p.Text.Length)))));
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

    private static string Part(int part, int whole) => (whole == 0 ? 1 : part / (double)whole).ToString("F4", CultureInfo.InvariantCulture);
}
