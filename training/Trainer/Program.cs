using System.Globalization;
using Banmian.Segmentation.Model;
using Banmian.Training;

// dotnet run --project training/Trainer -- CORPUS-FOLDER WORK-FOLDER [PAGES]
// dotnet run --project training/Trainer -- CORPUS-FOLDER WORK-FOLDER scorers MODEL PAGES
// dotnet run --project training/Trainer -- CORPUS-FOLDER measure|read MODEL PAGES
switch (args)
{
    case [var corpus, "measure", var model, var pages]:
        new Measuring(Corpus.Read(corpus), new ModelFile(File.ReadAllBytes(model)))
            .Print(int.Parse(pages, CultureInfo.InvariantCulture));
        return 0;
    case [var corpus, "read", var model, var pages]:
        foreach (var line in new ReadingMeasure(new Press(Corpus.Read(corpus)), new ModelFile(File.ReadAllBytes(model)))
            .Run(int.Parse(pages, CultureInfo.InvariantCulture)))
            Console.WriteLine(line);
        return 0;
    case [var corpus, var work, "scorers", var model, var pages]:
        new Training(corpus, new WorkFolder(work), new Amount(int.Parse(pages, CultureInfo.InvariantCulture)), seed: 1)
            .RunScorers(new ModelFile(File.ReadAllBytes(model)));
        return 0;
    case [var corpus, var work]:
        new Training(corpus, new WorkFolder(work), Amount.Whole, seed: 1).Run();
        return 0;
    case [var corpus, var work, var pages]:
        new Training(corpus, new WorkFolder(work), new Amount(int.Parse(pages, CultureInfo.InvariantCulture)), seed: 1).Run();
        return 0;
    default:
        Console.Error.WriteLine("usage: Trainer CORPUS-FOLDER WORK-FOLDER [PAGES]");
        Console.Error.WriteLine("       Trainer CORPUS-FOLDER WORK-FOLDER scorers MODEL PAGES");
        Console.Error.WriteLine("       Trainer CORPUS-FOLDER measure|read MODEL PAGES");
        return 2;
}
