using System.Globalization;
using Banmian.Segmentation.Model;
using Banmian.Training;

// dotnet run --project training/Trainer -- CORPUS-FOLDER WORK-FOLDER [PAGES]
// dotnet run --project training/Trainer -- CORPUS-FOLDER WORK-FOLDER scorers MODEL PAGES
// dotnet run --project training/Trainer -- CORPUS-FOLDER WORK-FOLDER further MODEL PAGES [KEPT SCORERS]
// dotnet run --project training/Trainer -- CORPUS-FOLDER WORK-FOLDER bench MODEL PAGES
// dotnet run --project training/Trainer -- CORPUS-FOLDER measure|read MODEL PAGES
switch (args)
{
    case [var corpus, "measure", var model, var pages]:
        new Measuring(Corpus.Read(corpus), new ModelFile(File.ReadAllBytes(model)))
            .Print(int.Parse(pages, CultureInfo.InvariantCulture));
        return 0;
    case [var corpus, "read", var model, var pages]:
        var press = new Press(Corpus.Read(corpus));
        Read(model, Enumerable.Range(ReadingMeasure.FirstPage, int.Parse(pages, CultureInfo.InvariantCulture))
            .Select(seed => press.Page(seed, PressSet.WithheldConventions)));
        return 0;
    case [var corpus, var work, "bench", var model, var pages]:
        Read(model, new Bench(Corpus.Read(corpus), new WorkFolder(work).Path("bench"))
            .Pages(PressSet.WithheldConventions, Bench.FirstMeasured, int.Parse(pages, CultureInfo.InvariantCulture))
            .Where(p => p.IsInColumns).Select(p => p.Page));
        return 0;
    case [var corpus, var work, "scorers", var model, var pages]:
        new Training(corpus, new WorkFolder(work), new Amount(int.Parse(pages, CultureInfo.InvariantCulture)), seed: 1)
            .RunScorers(new ModelFile(File.ReadAllBytes(model)));
        return 0;
    case [var corpus, var work, "further", var model, var pages, .. var kept]:
        new Training(corpus, new WorkFolder(work), new Amount(int.Parse(pages, CultureInfo.InvariantCulture)), seed: 1)
            .RunFurther(new ModelFile(File.ReadAllBytes(model)), kept);
        return 0;
    case [var corpus, var work]:
        new Training(corpus, new WorkFolder(work), Amount.Whole, seed: 1).Run();
        return 0;
    case [var corpus, var work, var pages]:
        new Training(corpus, new WorkFolder(work), new Amount(int.Parse(pages, CultureInfo.InvariantCulture)), seed: 1).Run();
        return 0;
    default:
        Console.Error.WriteLine("usage: Trainer CORPUS-FOLDER WORK-FOLDER [PAGES]");
        Console.Error.WriteLine("       Trainer CORPUS-FOLDER WORK-FOLDER scorers|bench MODEL PAGES");
        Console.Error.WriteLine("       Trainer CORPUS-FOLDER WORK-FOLDER further MODEL PAGES [KEPT SCORERS]");
        Console.Error.WriteLine("       Trainer CORPUS-FOLDER measure|read MODEL PAGES");
        return 2;
}

static void Read(string model, IEnumerable<PressedPage> pages)
{
    foreach (var line in new ReadingMeasure(new ModelFile(File.ReadAllBytes(model))).Run(pages)) Console.WriteLine(line);
}
