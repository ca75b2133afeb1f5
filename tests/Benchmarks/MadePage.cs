using System.Text;

namespace Banmian.Benchmarks;

/// <summary>
/// A dump nobody printed, for measuring many pages: stories put together of the clauses of real ones, cut and joined anew so that
/// no two pages share more than phrases, and wrapped as PDF extraction leaves a column.
/// </summary>
internal sealed class MadePage(StoryParts parts, Random chance)
{
    private const double MeanCharacters = 4200; // of the pages this program was taught on

    /// <summary>A page of 1,500 to 9,000 characters in the manner of its column: width, indents, blank lines.</summary>
    public string Text()
    {
        var column = new MadeColumn(Width: chance.Next(13, 23), Indented: chance.Next(2) == 0, Spaced: chance.Next(3) == 0);
        var wanted = Math.Clamp(MeanCharacters * Math.Exp(0.45 * Normal()), 1500, 9000);
        var page = new StringBuilder();
        while (page.Length < wanted)
            Append(page, column);
        return page.ToString();
    }

    private void Append(StringBuilder page, MadeColumn column)
    {
        var (paragraphs, heading) = chance.Next(10) switch
        {
            < 5 => (chance.Next(4, 12), 2), // an article
            < 8 => (chance.Next(1, 3), 1), // a brief
            _ => (1, 1),
        };
        for (var line = 0; line < heading && (line == 0 || chance.Next(2) == 0); line++)
            column.AppendLine(page, Spliced(parts.Headlines, 6, 16));
        if (paragraphs > 2)
            column.AppendLine(page, Drawn(parts.Bylines));
        for (var i = 0; i < paragraphs; i++)
        {
            var opening = i == 0 && paragraphs <= 2 ? Drawn(parts.Datelines) + "　" : "";
            column.AppendParagraph(page, opening + string.Concat(Enumerable.Range(0, chance.Next(1, 5)).Select(_ => Sentence())));
        }
        page.Append('\n');
    }

    private string Sentence()
    {
        var text = string.Join('，', Enumerable.Range(0, chance.Next(2, 6)).Select(_ => Spliced(parts.Clauses, 4, 24))) + "。";
        return chance.Next(8) == 0 ? $"“{text}”" : text;
    }

    // The head of one text and the tail of another.
    private string Spliced(IReadOnlyList<string> texts, int shortest, int longest)
    {
        while (true)
        {
            var (head, tail) = (Drawn(texts), Drawn(texts));
            var text = head[..((head.Length + 1) / 2)] + tail[(tail.Length / 2)..];
            if (text.Length >= shortest && text.Length <= longest)
                return text;
        }
    }

    private string Drawn(IReadOnlyList<string> texts) => texts[chance.Next(texts.Count)];

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
