namespace Banmian.Tests.Site;

/// <summary>Archives as earlier versions of the program made them (<c>tests/archives</c>), untouched since.</summary>
public class EarlierArchivesTests
{
    [Theory]
    [InlineData("0.1.0")]
    public void An_archive_of_an_earlier_version_builds_with_its_addresses_and_what_people_wrote(string version)
    {
        using var site = new TempFolder();
        var archive = Repository.Path($"tests/archives/{version}");
        foreach (var file in Directory.EnumerateFiles(archive, "*", SearchOption.AllDirectories))
            site.Write(Path.GetRelativePath(archive, file), File.ReadAllBytes(file));

        var (code, errors, _) = TestSite.Build(site);
        Assert.True(code == 0, string.Join('\n', errors));
        foreach (var script in (string[])["zh-hans", "zh-hant"])
            for (var story = 1; story <= 3; story++)
                Assert.True(site.Exists($"_site/{script}/qingxi-ribao/2021-03-01/03/0{story}/index.html"));
        Assert.Contains("望江桥通车", site.Read("_site/zh-hans/qingxi-ribao/2021-03-01/03/01/index.html"),
            StringComparison.Ordinal);
        Assert.Contains("<p>青溪</p></footer>", site.Read("_site/zh-hans/about/index.html"), StringComparison.Ordinal);
        Assert.True(site.Exists("_site/zh-hans/undated/sample/index.html"));
    }
}
