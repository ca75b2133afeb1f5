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

    public IEnumerable<PrintedPage> Pages(PressSet set, int first, int count)
    {
        for (var at = first; at < first + count; at += PagesInFile)
        {
            var plans = Enumerable.Range(at, Math.Min(PagesInFile, first + count - at))
                .Select(seed => new SheetPlan(seed, set, corpus)).ToArray();
            var dumps = Dumps(set, at, plans);
            foreach (var (plan, dump) in plans.Zip(dumps))
                if (!string.IsNullOrWhiteSpace(dump)) yield return plan.Read(dump);
        }
    }

    private string[] Dumps(PressSet set, int first, SheetPlan[] plans)
    {
        var path = Path.Combine(folder, set.ToString(), first.ToString("D8", CultureInfo.InvariantCulture));
        if (!File.Exists(path + ".dumps"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".html", SheetFile.Of(plans.Select((plan, number) => plan.Sheet(number))));
            Printer.Print(path + ".html", path + ".pdf");
            var dumps = new string[plans.Length];
            foreach (var tool in plans.Select((plan, number) => (plan.Tool, number)).GroupBy(p => p.Tool, p => p.number))
                foreach (var (number, text) in tool.Zip(Printer.Dump(path + ".pdf", tool.Key, [.. tool]))) dumps[number] = text;
            File.WriteAllText(path + ".dumps", string.Join('\f', dumps));
            File.Delete(path + ".pdf");
        }
        return File.ReadAllText(path + ".dumps").Split('\f');
    }
}
