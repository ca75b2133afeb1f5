namespace Banmian.Tests.Commands;

public sealed class TemplatesCommandTests : IDisposable
{
    private readonly TempFolder site = TestSite.Create();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Copies_a_template_with_a_note_of_what_it_was_and_the_site_stays_as_it_was()
    {
        var copied = ProgramRun.Within(site.Path, ["templates", "export", "parts/footer.html", "templates/words/zh-Hans.yml"]);
        Assert.Equal((0, ""), (copied.ExitCode, copied.Error));
        Assert.Equal(File.ReadAllText(Repository.Path("generator/Rendering/Templates/parts/footer.html")),
            site.Read("templates/parts/footer.html"));
        Assert.Matches("\\Aparts/footer.html\t[0-9a-f]{16}\nwords/zh-Hans.yml\t[0-9a-f]{16}\n\\z",
            site.Read("templates/originals.tsv"));
        Assert.Equal(["site-config.yml: warning NP510"], Told());
        Assert.False(site.Exists("_site/originals.tsv"));
    }

    [Theory]
    [InlineData("templates", "export", "parts/footer.html")]
    [InlineData("print")]
    public void Writes_nothing_where_there_is_no_site_as_print_does(params string[] arguments)
    {
        using var folder = new TempFolder();
        var run = ProgramRun.Within(folder.Path, arguments);
        Assert.Equal((1, "site-config.yml: error NP100"), (run.ExitCode, Start(run.Error)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Copies_over_no_file_and_nothing_the_program_does_not_have()
    {
        site.Write("templates/story.html", "…");
        var run = ProgramRun.Within(site.Path, ["templates", "export", "story.html", "stroy.html", "../site-config.yml"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["templates/story.html: error NP508", "stroy.html: error NP507", "../site-config.yml: error NP507"],
            run.Error.Split('\n').Where(line => line.Contains("error NP", StringComparison.Ordinal)).Select(Start));
        Assert.Contains("did you mean “story.html”?", run.Error, StringComparison.Ordinal);
        Assert.Equal("…", site.Read("templates/story.html"));
    }

    [Fact]
    public void A_build_tells_of_a_copy_whose_original_has_changed()
    {
        site.Write("templates/parts/footer.html", "<footer></footer>\n")
            .Write("templates/parts/gone.html", "")
            .Write("templates/originals.tsv", "parts/footer.html\t0123456789abcdef\nparts/gone.html\t0\nparts/top.html\t0\n");
        Assert.Equal(["site-config.yml: warning NP510", "templates/originals.tsv:1: warning NP505",
            "templates/originals.tsv:2: warning NP505", "templates/originals.tsv:3: warning NP506"], Told());
    }

    // What a build finds, which none of it keeps from building.
    private string[] Told()
    {
        var (code, errors, _) = TestSite.Build(site);
        Assert.Equal(0, code);
        return [.. errors.Where(line => line.Contains(" NP", StringComparison.Ordinal)).Select(Start)
            .Order(StringComparer.Ordinal)];
    }

    private static string Start(string line) => line[..(line.IndexOf("NP", StringComparison.Ordinal) + "NP000".Length)];
}
