namespace Banmian.Tests.Walls;

/// <summary>Tests stand on their own files: what an archivist does to the archive of this repository fails none.</summary>
public class FixtureTests
{
    [Theory]
    [InlineData("seeds/000_e511ca848f924cbd.txt")]
    [InlineData("site-config.yml")]
    [InlineData("pages/about.md")]
    [InlineData("glossary/names.tsv")]
    [InlineData("templates/parts/footer.html")]
    [InlineData("tests/../seeds")]
    [InlineData(".")]
    public void Tests_do_not_get_at_the_archive_of_the_repository(string path) =>
        Assert.Throws<ArgumentException>(() => Repository.Path(path));

    // The file a test was compiled from and the folder a test runs in lead to the checkout too.
    [Theory]
    [InlineData("Generator.sln", "Repository.cs")]
    [InlineData("CallerFilePath", "Snapshot.cs")]
    [InlineData("GetCurrentDirectory")]
    [InlineData("Environment.CurrentDirectory", "ProgramRun.cs")]
    public void Tests_find_the_checkout_in_one_way_alone(string means, params string[] mayUseIt) =>
        Assert.Empty(((string[])["tests/Generator.Tests", "tests/Browser.Tests"])
            .SelectMany(project => Directory.EnumerateFiles(Repository.Path(project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && File.ReadAllText(file)
                .Contains(means, StringComparison.Ordinal))
            .Select(Path.GetFileName).Except([.. mayUseIt, "FixtureTests.cs"]));
}
