using System.Globalization;

namespace Banmian.Training;

/// <summary>
/// Makes labelled pages in earnest: the press draws paper and parts, a browser sets and prints them, the tools of the field
/// take the text out of the PDF. What was dumped is kept in a folder, so that a page is printed once.
/// </summary>
internal sealed class Bench(Corpus corpus, string folder)
{
    /// <summary>The first of the pages that no course of training has.</summary>
    public const int FirstMeasured = 14_000_000;

    private const int PagesInFile = 50;

    /// <summary>The pages, each by the tool that was drawn for it; those of training by each tool that can take its text out,
    /// which costs little beside the printing.</summary>
    public IEnumerable<PrintedPage> Pages(PressSet set, int first, int count)
    {
        for (var at = first; at < first + count; at += PagesInFile)
        {
            var plans = Enumerable.Range(at, Math.Min(PagesInFile, first + count - at))
                .Select(seed => new SheetPlan(seed, set, corpus)).ToArray();
            (SheetPlan Plan, Tool Tool, int Number)[] wanted = [.. plans.SelectMany((plan, number) =>
                plan.Tools.Take(set == PressSet.Training ? plan.Tools.Length : 1).Select(tool => (plan, tool, number)))];
            foreach (var (page, dump) in wanted.Zip(Dumps(set, at, plans, [.. wanted.Select(w => (w.Tool, w.Number))])))
                if (!string.IsNullOrWhiteSpace(dump)) yield return page.Plan.Read(page.Tool, dump);
        }
    }

    private string[] Dumps(PressSet set, int first, SheetPlan[] plans, (Tool Tool, int Number)[] wanted)
    {
        var path = Path.Combine(folder, set.ToString(), first.ToString("D8", CultureInfo.InvariantCulture));
        if (!File.Exists(path + ".dumps"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".html", SheetFile.Of(plans.Select((plan, number) => plan.Sheet(number))));
            Printer.Print(path + ".html", path + ".pdf");
            var dumps = new string[wanted.Length];
            foreach (var tool in wanted.Index().GroupBy(w => w.Item.Tool))
            {
                var texts = Printer.Dump(path + ".pdf", tool.Key, [.. tool.Select(w => w.Item.Number)]);
                foreach (var (asked, text) in tool.Zip(texts)) dumps[asked.Index] = text;
            }
            File.WriteAllText(path + ".dumps", string.Join('\f', dumps));
            File.Delete(path + ".pdf");
        }
        return File.ReadAllText(path + ".dumps").Split('\f');
    }
}
