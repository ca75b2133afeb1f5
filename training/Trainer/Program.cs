using System.Globalization;
using Banmian.Training;

// dotnet run --project training/Trainer -- CORPUS-FOLDER WORK-FOLDER [PAGES]
if (args is not [var corpus, var work, .. var rest] || rest is not ([] or [_]) || rest is [var pages] && !int.TryParse(pages, CultureInfo.InvariantCulture, out _))
{
    Console.Error.WriteLine("usage: Trainer CORPUS-FOLDER WORK-FOLDER [PAGES]");
    return 2;
}
var amount = rest is [var number] ? new Amount(int.Parse(number, CultureInfo.InvariantCulture)) : Amount.Whole;
new Training(corpus, new WorkFolder(work), amount, seed: 1).Run();
return 0;
