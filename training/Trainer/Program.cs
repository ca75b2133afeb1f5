using Banmian.Training;

// dotnet run --project training/Trainer -- CORPUS-FOLDER WORK-FOLDER [small]
if (args is not [var corpus, var work, .. var rest] || rest is not ([] or ["small"]))
{
    Console.Error.WriteLine("usage: Trainer CORPUS-FOLDER WORK-FOLDER [small]");
    return 2;
}
new Training(corpus, new WorkFolder(work), rest is [] ? Amount.Whole : Amount.Small, seed: 1).Run();
return 0;
