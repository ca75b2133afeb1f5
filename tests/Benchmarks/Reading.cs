using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;
using BenchmarkDotNet.Attributes;

namespace Banmian.Benchmarks;

/// <summary>
/// How long reading a page takes, and whether it grows with the dump's length only: the seed (5,300 characters), then the seed
/// ten and a hundred times over. The third must take at most 130 times as long as the first.
/// </summary>
[MemoryDiagnoser]
public class Reading
{
    private SourcePage page = null!;

    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var seed = File.ReadAllLines(Path.Combine(Root(), "tests", "sample", "seeds", "000_e511ca848f924cbd.txt"));
        var lines = Enumerable.Repeat(seed, Times).SelectMany(l => l).Select((text, i) => new SourceLine(i + 1, text));
        page = new SourcePage("seed.txt", [.. lines], "");
    }

    [Benchmark]
    public int Read() => Segmenter.Read(page, Script.Hans).Stories.Length;

    // BenchmarkDotNet runs far below the repository.
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
