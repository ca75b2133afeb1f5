using System.Text;

namespace Banmian.Tests.BrokenSites;

/// <summary>
/// Sites that must fail: each says exactly what is wrong and where, exits with 1, and leaves the old site as it was.
/// </summary>
public class BrokenSiteTests
{
    private const string KeysOfSidecars = "use one of: paper, date, page, section, editors, edition, issue-number, cn, "
        + "call-number, "
        + "place, publisher, rights, rights-uri, source, facsimile, note, script, added, withdrawn, photos, "
        + "encoding, was, unconfirmed";

    private const string NoBaseUrl =
        "site-config.yml: warning NP510: no base URL is set, so canonical and hreflang addresses and the sitemap are left out "
            + "(set it to the address the site is published at)";

    // What stands for the site's folder where a fault names it.
    private const string Site = "{site}";

    private static void Fails(Action<TempFolder> breakIt, params string[] expected)
    {
        using var site = TestSite.Create();
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        var before = TestSite.Published(site);
        Assert.NotEmpty(before);

        breakIt(site);
        var (code, errors, output) = TestSite.Build(site);
        Assert.Equal(expected.Select(line => line.Replace(Site, site.Path, StringComparison.Ordinal)),
            errors[..^1].Where(line => line != NoBaseUrl));
        Assert.StartsWith(expected.Length == 1 ? "1 error" : $"{expected.Length} errors", errors[^1], StringComparison.Ordinal);
        Assert.Equal((1, ""), (code, output));
        Assert.Equal(before, TestSite.Published(site));

        Directory.Delete(site.FullPath("_site"), recursive: true);
        Assert.Equal(1, TestSite.Build(site).ExitCode);
        Assert.False(site.Exists("_site"));
    }

    [Fact]
    public void Bytes_that_are_not_utf8() => Fails(
        site => site.Write("seeds/gb.txt", [.. Encoding.UTF8.GetBytes("清远\n"), 0xC7, 0xE5, 0xD4, 0xB6, 0x0A]),
        "seeds/gb.txt:2:1: error NP001: byte 0xC7 at offset 7 is not UTF-8 (save it as UTF-8, or name its encoding in "
            + "seeds/gb.yml: gb18030, gbk, big5, big5-hkscs)");

    [Fact]
    public void An_empty_dump() => Fails(
        site => site.Write("seeds/empty.txt", ""),
        "seeds/empty.txt: error NP002: the dump holds no text (extract the page again, or remove the file)");

    [Fact]
    public void A_dump_of_blank_lines() => Fails(
        site => site.Write("seeds/blank.txt", " \n\n　\n"),
        "seeds/blank.txt: error NP002: the dump holds no text (extract the page again, or remove the file)");

    [Fact]
    public void A_dump_of_one_line() => Fails(
        site => site.Write("seeds/one.txt", "\n只有一行\n"),
        "seeds/one.txt:2:1: error NP004: the dump has one line; a page needs two or more (keep the line ends of the printed "
            + "page when extracting it, or remove the file)");

    [Fact]
    public void A_dump_with_nul_and_control_characters() => Fails(
        site => site.Write("seeds/bin.txt", "清远\0新区\n公布\n结\u001b[31m果\n"),
        "seeds/bin.txt:1:3: error NP003: control character U+0000 (remove it, or extract the page again)",
        "seeds/bin.txt:3:2: error NP003: control character U+001B (remove it, or extract the page again)");

    [Fact]
    public void A_sidecar_with_pictures_that_are_not_there_or_are_none() => Fails(
        site => site.Write("seeds/two.txt", File.ReadAllText(SampleSite.Path(SampleSite.Dump)))
            .Write("seeds/two.yml", "photos: [a.jpg, b.png]").Write("seeds/b.png", "no picture"),
        "seeds/two.yml:1:10: error NP550: there is no file seeds/a.jpg (put the picture there, or correct its name; capital "
            + "letters count)",
        "seeds/two.yml:1:17: error NP551: seeds/b.png is not a PNG, JPEG or WebP picture, or it is damaged (save the "
            + "picture as one of these)");

    [Fact]
    public void A_sidecar_with_a_picture_for_a_page_without_captions() => Fails(
        site => site.Write("seeds/page.yml", "photos: [a.png]").Write("seeds/a.png", Pictures.Png),
        "seeds/page.yml:1:10: error NP552: the page has no photo caption (remove the picture, or see with “split” how the "
            + "captions were read)");

    [Fact]
    public void A_sidecar_that_is_not_yaml() => Fails(
        site => site.Write("seeds/page.yml", "page: 1\nsection: \"要闻\n"),
        "seeds/page.yml:2:10: error NP101: a quotation mark is opened here and not closed (write \" at the end of the "
            + "value)");

    [Fact]
    public void A_sidecar_that_is_not_utf8() => Fails(
        site => site.Write("seeds/page.yml", [.. Encoding.UTF8.GetBytes("section: "), 0xC7, 0xE5]),
        "seeds/page.yml:1:10: error NP001: byte 0xC7 at offset 9 is not UTF-8 (save the file as UTF-8; of dumps alone other "
            + "encodings are read)");

    [Fact]
    public void Unknown_keys_in_sidecar_and_configuration()
    {
        Fails(
            site => site.Write("seeds/page.yml", "page: 1\nowner: 人民日报\n"),
            $"seeds/page.yml:2:1: error NP102: “owner” is not a key of this file ({KeysOfSidecars})");
        Fails(
            site => site.Write("site-config.yml", "titel: 报\n" + site.Read("site-config.yml")),
            "site-config.yml:1:1: error NP102: “titel” is not a key of this file (did you mean “title”? use one of: "
                + "schema, title, description, base-url, "
                + "scripts, traditional, quotes, variants, page-size, print, make-up, papers, rules, encoding, "
                    + "largest-dump, paths, institution, contact, corrections, licence, commas, epub, missing-pictures)");
    }

    [Fact]
    public void A_sidecar_with_a_date_that_never_was() => Fails(
        site => site.Write("seeds/page.yml", "date: 2021-02-29\n"),
        "seeds/page.yml:1:7: error NP105: “2021-02-29” is not a day of the calendar (write 2021-02-01, 2021/2/1, 2021.2.1, "
            + "20210201, 2021年2月1日, 二〇二一年二月一日 or 民国一一〇年二月一日, a month as 2021-02, a year as 2021, with ? or ~ after "
            + "it where it is uncertain or approximate, or 2021-01/2021-02)");

    [Fact]
    public void A_note_nested_deeper_than_any_text() => Fails(
        site => site.Write("seeds/page.yml", $"note: '{new string('>', 10_000)}'\n"),
        "seeds/page.yml:1:7: error NP561: the Markdown is nested too deep (take out the quotation marks (>), lists or stars it "
            + "is nested by)");

    [Fact]
    public void Two_pages_at_one_address() => Fails(
        site => site.Write("seeds/2021/Page.txt", site.Read(TestSite.Dump)),
        "seeds/page.txt: error NP300: this page and seeds/2021/Page.txt both have the address undated/page/ (give them "
            + "different page numbers or dates in sidecars, in pages.csv or by paths:, or rename one of the files)");

    [Fact]
    public void A_template_that_does_not_parse() => Fails(
        site => site.Write("templates/story.html", "<p>\n{{ if }}\n"),
        "templates/story.html:2:7: error NP500: Error while parsing if statement: Expecting <expression> instead of `}}` in: "
            + "if <expression> ... end|else|else if",
        "templates/story.html:2:9: error NP500: Error while parsing if statement: The <end> statement was not found in: if "
            + "<expression> ... end|else|else if");

    [Fact]
    public void A_template_that_asks_for_what_is_not_there() => Fails(
        site => site.Write("templates/story.html", "<p>\n{{ stroy.headline }}\n"),
        "templates/story.html:2:4: error NP502: there is no name stroy here (nearest is story; templates/README.md lists what "
            + "each layout gets)");

    [Fact]
    public void A_part_that_is_missing() => Fails(
        site => site.Write("templates/story.html", "<p>\n{{ include \"parts/none.html\" }}\n"),
        "templates/story.html:2:12: error NP501: there is no template parts/none.html to include (names are paths below "
            + "templates/, such as parts/top.html)");

    [Fact]
    public void A_template_that_links_to_nothing() => Fails(
        site => site.Write("templates/chooser.html", "<!DOCTYPE html>\n<a href=\"nowhere.html\">x</a>\n"),
        "index.html:2:1: error NP600: “nowhere.html” leads to nowhere.html, which is not made (correct the template or the "
            + "text that writes the link)");

    [Fact]
    public void A_link_that_leaves_the_folder_of_the_site()
    {
        using var elsewhere = new TempFolder().Write("secret.txt", "一\n二\n");
        Fails(
            site => File.CreateSymbolicLink(site.FullPath("seeds/secret.txt"), elsewhere.FullPath("secret.txt")),
            $"seeds/secret.txt: error NP006: the path leaves the site's folder, to {elsewhere.FullPath("secret.txt")} (copy "
                + "the file into the site's folder; links may not lead out of it)");
    }

    [Fact]
    public void A_site_without_dumps() => Fails(
        site => File.Delete(site.FullPath(TestSite.Dump)),
        "seeds: error NP007: there is no NAME.txt to build from in {site}/seeds (put the dumps into seeds/, in the folder that holds "
            + "site-config.yml)");

    [Fact]
    public void A_site_without_configuration() => Fails(
        site => File.Delete(site.FullPath("site-config.yml")),
        "site-config.yml: error NP100: there is no site-config.yml in {site} (run the program in the folder that holds it, "
        + "beside seeds/, or name that folder with --site; “new DIR” makes the folder of an archive)");

    [Fact]
    public void All_faults_of_a_site_at_once() => Fails(
        site => site.Write("seeds/empty.txt", "").Write("seeds/one.txt", "一\n").Write("seeds/page.yml", "x: 1\n")
            .Write("templates/story.html", "{{ end }}"),
        $"seeds/page.yml:1:1: error NP102: “x” is not a key of this file ({KeysOfSidecars})",
        "templates/story.html:1:6: error NP500: Error while parsing ScriptPage: Found <end> statement without a corresponding "
            + "beginning of a block in: ...",
        "seeds/empty.txt: error NP002: the dump holds no text (extract the page again, or remove the file)",
        "seeds/one.txt:1:1: error NP004: the dump has one line; a page needs two or more (keep the line ends of the printed "
            + "page when extracting it, or remove the file)");
}
