using System.Text;

namespace Banmian.Tests.Hostile;

/// <summary>Names, paths and links that would lead out of the site, collide on some disk, or be no file there.</summary>
public class PathTests
{
    private static string[] Errors(Action<TempFolder> change, int code = 1)
    {
        using var site = TestSite.Create();
        change(site);
        var run = TestSite.Build(site, baseUrl: "https://example.org/");
        Assert.Equal(code, run.ExitCode);
        Assert.Equal(code == 0, site.Exists("_site"));
        return run.Errors.Length == 0 ? [] : run.Errors[..^1];
    }

    private static string Page(TempFolder site) => site.Read(TestSite.Dump);

    [Theory]
    [InlineData("../x.png")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/x.png")]
    [InlineData("..\\x.png")]
    [InlineData("sub\\x.png")]
    [InlineData("a/../../../x.png")]
    [InlineData("..")]
    public void A_picture_outside_seeds_is_refused(string file) => Assert.Equal(
        [$"seeds/page.yml:1:10: error NP550: “{file}” is not a file below seeds/ (put the picture beside the dump and write "
            + "its name, or its path from there with /)"],
        Errors(site => site.Write("seeds/page.yml", $"photos: ['{file}']\n").Write("x.png", Pictures.Png)));

    [Fact]
    public void A_picture_with_a_nul_in_its_path_is_refused() => Assert.Equal(
        ["seeds/page.yml:1:10: error NP550: “a\u2400.png” is not a file below seeds/ (put the picture beside the dump and "
            + "write its name, or its path from there with /)"],
        Errors(site => site.Write("seeds/page.yml", "photos: [\"a\\0.png\"]\n")));

    [Fact]
    public void A_picture_of_more_pixels_than_browsers_show_is_refused_where_it_is_named() => Assert.Equal(
        "seeds/page.yml:1:10: error NP553: seeds/x.webp has 20000 × 30000 pixels; a picture may have 400,000,000, and 32,767 a "
            + "side (save it smaller)",
        Errors(site => site.Write("seeds/page.yml", "photos: [x.webp]\n")
            .Write(TestSite.Dump, Page(site) + "\n\n新区工人在车间里忙碌。 李四/摄\n")
            .Write("seeds/x.webp", Pictures.ExtendedWebP(20_000, 30_000)))[0]);

    [Theory]
    [InlineData("#p99")] // a place on the page itself
    [InlineData("../05/index.html")]
    public void A_link_of_a_note_that_leads_nowhere_is_told_at_the_note(string link)
    {
        var errors = Errors(site => site.Write("seeds/page.yml", $"date: 2021-02-01\nnote: 见[此处]({link})。\n"));
        Assert.NotEmpty(errors);
        Assert.All(errors,
            error => Assert.StartsWith($"seeds/page.yml:2:7: error NP600: “{link}” leads to ", error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_of_a_standing_page_that_leads_nowhere_is_told_at_its_line()
    {
        var errors =
            Errors(site => site.Write("pages/about.md", "---\ntitle: 关于\nscript: zh-Hans\n---\n甲\n\n[说明](../说明.html)\n"));
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.StartsWith("pages/about.md:7: error NP600: ", error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_configuration_names_no_program() => Assert.Equal(
        "site-config.yml:2:19: error NP108: a configuration may not name a program to run (take “browser” out; name the "
            + "browser with --browser or in the environment variable BANMIAN_CHROMIUM)",
        Errors(site => site.Write("site-config.yml", "title: { zh-Hans: 甲, zh-Hant: 甲 }\nprint: { browser: /bin/sh }\n"))[0]);

    [Fact]
    public void A_picture_behind_a_link_out_of_the_site_is_refused()
    {
        using var elsewhere = new TempFolder().Write("x.png", Pictures.Png);
        Assert.Equal(
            $"seeds/x.png: error NP006: the path leaves the site's folder, to {elsewhere.FullPath("x.png")} (copy the file "
                + "into the site's folder; links may not lead out of it)",
            Errors(site =>
                File.CreateSymbolicLink(site.Write("seeds/page.yml", "photos: [x.png]\n")
                    .Write(TestSite.Dump, Page(site) + "\n\n新区工人在车间里忙碌。 李四/摄\n").FullPath("seeds/x.png"),
                    elsewhere.FullPath("x.png")))[0]);
    }

    [Theory]
    [InlineData("seeds/more")]
    [InlineData("templates/more")]
    [InlineData("pages/more")]
    [InlineData("glossary")]
    public void A_folder_behind_a_link_out_of_the_site_is_refused(string folder)
    {
        using var elsewhere = new TempFolder().Write("x.txt", "一\n二\n");
        Assert.Equal(
            [$"{folder}: error NP006: the path leaves the site's folder, to {elsewhere.Path} (copy the file into the site's "
                + "folder; links may not lead out of it)"],
            Errors(site =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(site.FullPath(folder))!);
                Directory.CreateSymbolicLink(site.FullPath(folder), elsewhere.Path);
            }));
    }

    [Theory]
    [InlineData("templates/parts/top.html")]
    [InlineData("templates/words/zh-Hans.yml")]
    [InlineData("templates/assets/site.css")]
    [InlineData("site-config.yml")]
    [InlineData("pages/about.md")]
    public void A_file_behind_a_link_out_of_the_site_is_refused(string file)
    {
        using var elsewhere = new TempFolder().Write("x", "x");
        Assert.Equal(
            $"{file}: error NP006: the path leaves the site's folder, to {elsewhere.FullPath("x")} (copy the file into the "
                + "site's folder; links may not lead out of it)", Errors(site =>
        {
            File.Delete(site.Write(file, "").FullPath(file));
            File.CreateSymbolicLink(site.FullPath(file), elsewhere.FullPath("x"));
        })[0]);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("../site-config.yml")]
    [InlineData("/etc/passwd")]
    [InlineData("parts/../../site-config.yml")]
    public void An_include_names_templates_alone(string name) => Assert.Equal(
        [$"templates/story.html:1:12: error NP501: there is no template {name} to include (names are paths below templates/, "
            + "such as parts/top.html)"],
        Errors(site => site.Write("templates/story.html", $"{{{{ include \"{name}\" }}}}\n")));

    [Fact]
    public void An_include_whose_name_is_made_names_templates_alone() => Assert.Equal(
        ["templates/story.html:1:24: error NP502: there is no template ../site-config.yml to include (templates/README.md "
            + "lists what each layout gets)"],
        Errors(site => site.Write("templates/story.html", "{{ n = \"../site-\" }}{{ include (n + \"config.yml\") }}\n")));

    [Fact]
    public void A_template_that_includes_itself_stops() => Assert.StartsWith("templates/story.html:1:",
        Errors(site => site.Write("templates/story.html", "{{ include \"story.html\" }}\n"))[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("../opencc/x.json")]
    [InlineData("/etc/x.json")]
    public void A_conversion_outside_the_site_is_refused(string path) => Assert.Matches(
        "^[^ ]+: error NP006: the path leaves the site's folder",
        Errors(site =>
            site.Write("site-config.yml", site.Read("site-config.yml")
                .Replace("traditional: s2tw", $"traditional: {path}", StringComparison.Ordinal)))[0]);

    [Fact]
    public void An_output_folder_that_is_a_link_to_the_seeds_is_refused()
    {
        using var site = TestSite.Create();
        Directory.CreateSymbolicLink(site.FullPath("_site"), site.FullPath("seeds"));
        var before = site.Snapshot("seeds");
        var (code, errors, _) = TestSite.Build(site, baseUrl: "https://example.org/");
        Assert.Equal(
            (1, $"{site.FullPath("_site")}: error NP605: the site is made from this folder, so it cannot be the output (name "
                + "another with --output)"), (code, errors[0]));
        Assert.Equal(before, site.Snapshot("seeds"));
    }

    [Theory]
    [InlineData("con")]
    [InlineData("AUX")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("con_")]
    public void A_dump_named_like_a_device_of_windows_is_refused(string name)
    {
        var errors = Errors(site => site.Write($"seeds/{name}.txt", Page(site)));
        Assert.Equal(
            $"seeds/{name}.txt: error NP014: “{name.TrimEnd('_').ToLowerInvariant()}” is the name of a device on Windows, so "
                + "the site could not be copied there (rename the file)", errors[0]);
        // Its files are refused one by one too.
        Assert.All(errors[1..], error => Assert.Contains(": error NP603: ", error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_of_255_bytes_is_refused_where_it_makes_too_long_an_address()
    {
        Assert.Equal(
            [$"seeds/{new string('a', 251)}.txt: error NP014: its name makes a part of an address with 251 characters; 200 is "
                + "the most (shorten the file's name; a character other than a-z and 0-9 takes six)"],
            Errors(site => site.Write($"seeds/{new string('a', 251)}.txt", Page(site))));
        Assert.Equal(
            [$"seeds/{new string('版', 83)}.txt: error NP014: its name makes a part of an address with 497 characters; 200 is "
                + "the most (shorten the file's name; a character other than a-z and 0-9 takes six)"],
            Errors(site => site.Write($"seeds/{new string('版', 83)}.txt", Page(site))));
    }

    [Fact]
    public void A_name_of_255_bytes_is_no_fault_where_the_address_is_made_of_what_is_known() => Assert.Empty(Errors(site => site
        .Write("site-config.yml", site.Read("site-config.yml")
            .Replace("papers: {}", "papers: { xinqu: { zh-Hans: 新区报, zh-Hant: 新區報 } }", StringComparison.Ordinal))
        .Write($"seeds/{new string('a', 251)}.txt", Page(site))
        .Write($"seeds/{new string('a', 251)}.yml", "paper: xinqu\ndate: 2021-02-01\npage: 1\n"), code: 0));

    [Fact]
    public void Names_that_are_one_address_are_refused() => Assert.Equal(
        ["seeds/page.txt: error NP300: this page and seeds/PAGE.txt both have the address undated/page/ (give them different "
            + "page numbers or dates in sidecars, in pages.csv or by paths:, or rename one of the files)"],
        Errors(site => site.Write("seeds/PAGE.txt", Page(site))));

    [Fact]
    public void Names_that_differ_in_unicode_only_stand_at_two_addresses() => Assert.Empty(
        Errors(site => site.Write("seeds/caf\u00E9.txt", Page(site)).Write("seeds/cafe\u0301.txt", Page(site))
            .Write("seeds/trailing. .txt", Page(site)), code: 0));

    [Theory]
    [InlineData("a\u001b[31mb", "seeds/a\u241b[31mb.txt")]
    [InlineData("a\nb", "seeds/a\u240ab.txt")]
    [InlineData("a\u202Etxt", "seeds/a\uFFFDtxt.txt")]
    public void A_name_with_a_character_that_steers_is_refused_and_shown_harmlessly(string name, string shown) => Assert.Equal(
        [$"{shown}: error NP013: the name holds a character that no name should (rename it, with letters, figures and hyphens)"],
        Errors(site => site.Write($"seeds/{name}.txt", Encoding.UTF8.GetBytes(Page(site)))));
}
