using Banmian.Tests.Fuzz;

namespace Banmian.Tests.Hostile;

/// <summary>Every input that failed once, found by tests/Fuzz.</summary>
public class CrashTests
{
    public static TheoryData<string, string> Kept
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Repository.Path("tests/Fuzz/Crashes"), "*.txt",
                SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                data.Add(Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileName(file));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void Stays_mended(string target, string file) =>
        Assert.Null(Target.All.Single(known => known.Name == target)
            .FaultOf(File.ReadAllText(Repository.Path($"tests/Fuzz/Crashes/{target}/{file}"))));
}
