using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;
using Banmian.Segmentation.Stories;

namespace Banmian.Training;

/// <summary>
/// The course of training, step after step. Each step leaves a file in the work folder and is passed over where that is there,
/// so a course that was stopped goes on where it stood. The same corpus, seed and amount give the same model on one machine.
/// </summary>
internal sealed class Training(string corpusFolder, WorkFolder work, Amount amount, int seed)
{
    // Pages that the networks are trained on have seeds from 0, those of the scorers and withheld ones seeds of their own.
    private const int FirstStoryPage = 1_000_000, FirstWithheld = 2_000_000, FirstWithheldStoryPage = 3_000_000,
        FirstCalibrationPage = 3_500_000;

    // A model that is trained further sees pages that its course did not, and pages of the bench.
    private const int FirstFurtherPage = 5_000_000, FirstBenchPage = 10_000_000, FirstBenchStoryPage = 11_000_000,
        FirstWithheldBenchPage = 12_000_000, FirstBenchCalibrationPage = 13_000_000;

    // They differ in what they begin with and in the order of the pages they see.
    private static readonly (string Name, int Place)[] NetworksOfLines = [("lines-1", 0), ("lines-2", 1)];

    private readonly Lazy<Corpus> corpus = new(() => Corpus.Read(corpusFolder));
    private bool withBench;

    public void Run()
    {
        WorkFolder.Make(work.Path("counted.model"), path => File.WriteAllBytes(path,
            ModelFile.Write("", Counting.Parts(corpus.Value.Trained))));
        var counted = Model("counted.model");
        var exercises = new Exercises(counted, Cues.Shared);
        WriteExercises(exercises, "training", amount.Pages, (at, count) => Pages(PressSet.Training, at, count));
        WriteExercises(exercises, "withheld", amount.WithheldPages,
            (at, count) => Pages(PressSet.WithheldConventions, FirstWithheld + at, count));
        string[] common = ["--data", work.Path("exercises"), "--characters", Number(exercises.CharacterNumbers)];
        // Each on one thread, side by side.
        Parallel.Invoke(
        [
            .. NetworksOfLines.Select(n => (Action)(() => Train(n.Name, "lines.py",
                [.. common, "--seed", Number(seed + n.Place), "--pages", Number(amount.PagesSeen)]))),
            () => Train("names", "names.py", [.. common, "--seed", Number(seed),
                "--kinds", Number(3 * NameTagger.KindsOfCharacter), "--pieces", Number(amount.PiecesSeen)]),
        ]);
        List<(string Name, byte[] Bytes)> parts =
        [
            .. counted.PartNames.Select(name => (name, counted[name].ToArray())),
            ("lines", Packing.Lines([.. NetworksOfLines.Select(n => new Weights(work.Path(n.Name + ".weights")))])),
            ("names", Packing.Names(new Weights(work.Path("names.weights")))),
        ];
        RunScorers(parts);
    }

    /// <summary>Trains the scorers alone, on the networks of a model: enough after a change of <c>Stories/</c>. The articles are
    /// counted anew.</summary>
    public void RunScorers(ModelFile model) => RunScorers(
        [.. Counting.Parts(corpus.Value.Trained), ("lines", model["lines"].ToArray()), ("names", model["names"].ToArray())]);

    /// <summary>Goes on from a model: trains its networks of lines further, on pages of the press and of the bench, and the
    /// scorers anew on both.</summary>
    /// <param name="kept">the scorers that stay as they are</param>
    public void RunFurther(ModelFile model, IReadOnlyCollection<string> kept)
    {
        withBench = true;
        var exercises = new Exercises(model, Cues.Shared);
        // The browser prints while the press works.
        Parallel.Invoke(
            () =>
            {
                WriteExercises(exercises, "withheld-bench", amount.FurtherScorers.WithheldBenchPages,
                    (at, count) => BenchPages(PressSet.WithheldConventions, FirstWithheldBenchPage + at, count));
                WriteExercises(exercises, "training-bench", amount.BenchPages,
                    (at, count) => BenchPages(PressSet.Training, FirstBenchPage + at, count));
            },
            () =>
            {
                WriteExercises(exercises, "withheld", amount.WithheldPages,
                    (at, count) => Pages(PressSet.WithheldConventions, FirstWithheld + at, count));
                WriteExercises(exercises, "training", amount.Pages,
                    (at, count) => Pages(PressSet.Training, FirstFurtherPage + at, count));
            });
        int[] networks = [.. Enumerable.Range(0, new PartReader(model["lines"]).Number())];
        Parallel.ForEach(networks, n =>
        {
            WorkFolder.Make(work.Path($"lines-{n + 1}.begin"), path => Unpacking.Lines(model, n, path));
            Train($"lines-{n + 1}-further", "lines.py", ["--data", work.Path("exercises"),
                "--begin", work.Path($"lines-{n + 1}.begin"), "--seed", Number(seed + n),
                "--characters", Number(exercises.CharacterNumbers), "--pages", Number(amount.FurtherPagesSeen)]);
        });
        amount = amount.FurtherScorers;
        var lines = Packing.Lines([.. networks.Select(n => new Weights(work.Path($"lines-{n + 1}-further.weights")))]);
        RunScorers([.. model.PartNames.Where(name => !StoryModels.Parts.Contains(name) || kept.Contains(name))
            .Select(name => (name, name == "lines" ? lines : model[name].ToArray()))]);
    }

    private void RunScorers(List<(string Name, byte[] Bytes)> parts)
    {
        var networks = new ModelFile(ModelFile.Write("", parts));
        var (trained, withheld) = (
            new Lazy<StoryLessons>(() => new StoryLessons(networks, Pages(PressSet.Training, FirstStoryPage, amount.StoryPages)
                .Concat(BenchPages(PressSet.Training, FirstBenchStoryPage, amount.BenchStoryPages)))),
            new Lazy<StoryLessons>(() => new StoryLessons(networks,
                Pages(PressSet.WithheldConventions, FirstWithheldStoryPage, amount.StoryPages / 10)
                    .Concat(BenchPages(PressSet.WithheldConventions, FirstWithheldBenchPage, amount.WithheldBenchPages)))));
        // How far a reading is to be trusted shows on pages unlike those that the rest was trained on.
        var calibration = new Lazy<StoryLessons>(() => new StoryLessons(networks,
            Pages(PressSet.WithheldConventions, FirstCalibrationPage, amount.StoryPages / 8)
                .Concat(Pages(PressSet.WithheldManners, FirstCalibrationPage, amount.StoryPages / 8))
                .Concat(BenchPages(PressSet.WithheldConventions, FirstBenchCalibrationPage, amount.WithheldBenchPages))));
        foreach (var lesson in StoryLessons.All.Where(l => !parts.Exists(p => p.Name == l.Name)))
        {
            var model = new ModelFile(ModelFile.Write("", parts));
            WriteRows(lesson, "training", () => (lesson.Calibrates ? calibration : trained).Value.Rows(lesson, model));
            WriteRows(lesson, "withheld", () => withheld.Value.Rows(lesson, model));
            string[] rows = ["--rows", Rows(lesson, "training"), "--withheld", Rows(lesson, "withheld")];
            string[] seen = lesson.CountsRows ? ["--seen", Number(amount.RowsSeen)] : [];
            Train(lesson.Name, lesson.Script, ["--seed", Number(seed), .. rows, .. seen]);
            parts.Add((lesson.Name, Packing.Perceptron(new Weights(work.Path(lesson.Name + ".weights")))));
        }
        var whole = ModelFile.Write(Header(), parts);
        File.WriteAllBytes(work.Path("reader.model"), whole);
        var hash = Convert.ToHexStringLower(SHA256.HashData(whole));
        Console.WriteLine($"{work.Path("reader.model")}: {whole.Length} bytes, SHA-256 {hash}");
    }

    private void Train(string name, string script, IEnumerable<string> options) =>
        WorkFolder.Make(work.Path(name + ".weights"), path => PythonScript.Run(script, [.. options, "--out", path]));

    private void WriteExercises(Exercises exercises, string name, int count, Func<int, int, IEnumerable<PressedPage>> make)
    {
        for (var at = 0; at < count; at += Amount.PagesInFile)
        {
            var file = (at / Amount.PagesInFile).ToString("D5", CultureInfo.InvariantCulture);
            // Written last: where the names are, the lines are too.
            WorkFolder.Make(work.Path("exercises", name, file + ".names"), path =>
            {
                var pages = make(at, Math.Min(Amount.PagesInFile, count - at)).ToArray();
                File.WriteAllBytes(work.Path("exercises", name, file + ".lines"), exercises.Lines(pages));
                File.WriteAllBytes(path, exercises.Names(pages));
            });
        }
        Console.WriteLine($"{name}: {count} pages");
    }

    // The number of features and of kinds, then each row with what it is.
    private void WriteRows(Lesson lesson, string name, Func<IEnumerable<(short[] Features, int Kind)>> rows) =>
        WorkFolder.Make(Rows(lesson, name), path =>
        {
            List<short> numbers = [(short)lesson.Inputs, (short)lesson.Kinds];
            foreach (var (features, kind) in rows())
            {
                numbers.AddRange(features);
                numbers.Add((short)kind);
            }
            File.WriteAllBytes(path, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)));
        });

    private IEnumerable<PressedPage> Pages(PressSet set, int first, int count)
    {
        var press = new Press(corpus.Value);
        return Enumerable.Range(first, count).Select(page => press.Page(page, set)).Where(Pressed.IsExercise);
    }

    // What a browser printed; none in a course of the press alone.
    private IEnumerable<PressedPage> BenchPages(PressSet set, int first, int count) => !withBench ? []
        : new Bench(corpus.Value, work.Path("bench")).Pages(set, first, count).Where(p => p.IsExercise).Select(p => p.Page);

    private string Header()
    {
        using var packed = File.OpenRead(Path.Combine(corpusFolder, Corpus.FileName));
        return $"corpus: {Convert.ToHexStringLower(SHA256.HashData(packed))}\nseed: {Number(seed)}\n"
            + $"pages: {Number(amount.Pages)}, seen {Number(amount.PagesSeen)}\n"
            + $"versions: dotnet {Environment.Version} {PythonScript.Versions()}\n";
    }

    private string Rows(Lesson lesson, string name) => work.Path("rows", $"{lesson.Name}.{name}");

    private ModelFile Model(string name) => new(File.ReadAllBytes(work.Path(name)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
