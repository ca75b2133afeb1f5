using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

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

    // They differ in what they begin with and in the order of the pages they see.
    private static readonly (string Name, int Place)[] NetworksOfLines = [("lines-1", 0), ("lines-2", 1)];

    private readonly Lazy<Corpus> corpus = new(() => Corpus.Read(corpusFolder));

    public void Run()
    {
        WorkFolder.Make(work.Path("counted.model"), path => File.WriteAllBytes(path,
            ModelFile.Write("", Counting.Parts(corpus.Value.Trained))));
        var counted = Model("counted.model");
        var exercises = new Exercises(counted, Cues.Shared);
        WriteExercises(exercises, "training", PressSet.Training, 0, amount.Pages);
        WriteExercises(exercises, "withheld", PressSet.WithheldConventions, FirstWithheld, amount.WithheldPages);
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

    private void RunScorers(List<(string Name, byte[] Bytes)> parts)
    {
        var networks = new ModelFile(ModelFile.Write("", parts));
        var (trained, withheld) = (
            new Lazy<StoryLessons>(() => new StoryLessons(networks, Pages(PressSet.Training, FirstStoryPage, amount.StoryPages))),
            new Lazy<StoryLessons>(() => new StoryLessons(networks,
                Pages(PressSet.WithheldConventions, FirstWithheldStoryPage, amount.StoryPages / 10))));
        // How far a reading is to be trusted shows on pages unlike those that the rest was trained on.
        var calibration = new Lazy<StoryLessons>(() => new StoryLessons(networks,
            Pages(PressSet.WithheldConventions, FirstCalibrationPage, amount.StoryPages / 8)
                .Concat(Pages(PressSet.WithheldManners, FirstCalibrationPage, amount.StoryPages / 8))));
        foreach (var lesson in StoryLessons.All)
        {
            var model = new ModelFile(ModelFile.Write("", parts));
            WriteRows(lesson, "training", () => (lesson.Calibrates ? calibration : trained).Value.Rows(lesson, model));
            WriteRows(lesson, "withheld", () => withheld.Value.Rows(lesson, model));
            string[] rows = ["--rows", Rows(lesson, "training"), "--withheld", Rows(lesson, "withheld")];
            Train(lesson.Name, "scorers.py", ["--seed", Number(seed), .. rows, "--seen", Number(amount.RowsSeen)]);
            parts.Add((lesson.Name, Packing.Perceptron(new Weights(work.Path(lesson.Name + ".weights")))));
        }
        var whole = ModelFile.Write(Header(), parts);
        File.WriteAllBytes(work.Path("reader.model"), whole);
        var hash = Convert.ToHexStringLower(SHA256.HashData(whole));
        Console.WriteLine($"{work.Path("reader.model")}: {whole.Length} bytes, SHA-256 {hash}");
    }

    private void Train(string name, string script, IEnumerable<string> options) =>
        WorkFolder.Make(work.Path(name + ".weights"), path => PythonScript.Run(script, [.. options, "--out", path]));

    private void WriteExercises(Exercises exercises, string name, PressSet set, int first, int count)
    {
        for (var at = 0; at < count; at += Amount.PagesInFile)
        {
            var file = (at / Amount.PagesInFile).ToString("D5", CultureInfo.InvariantCulture);
            // Written last: where the names are, the lines are too.
            WorkFolder.Make(work.Path("exercises", name, file + ".names"), path =>
            {
                var pages = Pages(set, first + at, Math.Min(Amount.PagesInFile, count - at)).ToArray();
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
