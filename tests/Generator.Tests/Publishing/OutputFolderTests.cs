using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

namespace Banmian.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2021, 2, 1, 0, 0, 0, DateTimeKind.Utc);

    private sealed class FullDisk : Disk
    {
        public override void Create(string file, ReadOnlySpan<byte> bytes) => throw new IOException("there is no space");
    }

    private readonly OutputSite output = new();
    private readonly TempFolder site;
    private readonly DiagnosticBag bag;

    public OutputFolderTests() => (site, bag) = (output.Folder, output.Bag);

    public void Dispose() => output.Dispose();

    private Published? Write(params (string Path, string Text)[] files) => output.Build(files);

    private Published? WriteTo(string folder, params (string Path, string Text)[] files) => output.Build(folder, null, files);

    [Fact]
    public void Writes_a_publication_and_nothing_else()
    {
        Assert.Equal(new Published(2, 0, 0), Write(("index.html", "a"), ("zh-hans/index.html", "b")));
        Assert.Equal("b", site.Read("_site/zh-hans/index.html"));
        Assert.Equal(["_site/.banmian/files", "_site/.banmian/lock", "_site/index.html", "_site/zh-hans/index.html"],
            site.Snapshot().Select(s => s[..s.IndexOf(' ', StringComparison.Ordinal)]));
    }

    [Fact]
    public void Leaves_files_alone_that_did_not_change()
    {
        Write(("a.html", "same"), ("b.html", "old"), ("c.html", "1"));
        foreach (var name in (string[])["a", "b", "c"])
            File.SetLastWriteTimeUtc(site.FullPath($"_site/{name}.html"), LongAgo);

        Assert.Equal(new Published(2, 1, 0), Write(("a.html", "same"), ("b.html", "new"), ("c.html", "12")));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(site.FullPath("_site/a.html")));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(site.FullPath("_site/b.html")));
        Assert.Equal("new", site.Read("_site/b.html"));
        Assert.Equal("12", site.Read("_site/c.html"));
    }

    [Fact]
    public void Touches_nothing_when_a_build_is_repeated()
    {
        Write(("a.html", "1"), ("b/index.html", "2"));
        var before = site.Snapshot();
        Assert.Equal(new Published(0, 2, 0), Write(("a.html", "1"), ("b/index.html", "2")));
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void Removes_what_an_earlier_build_wrote_and_with_it_folders_that_are_empty()
    {
        Write(("a.html", "1"), ("old/deep/index.html", "2"), ("kept/index.html", "3"));
        site.Write("_site/kept/mine.txt", "mine");
        Assert.Equal(new Published(0, 1, 2), Write(("a.html", "1")));
        Assert.False(site.Exists("_site/old"));
        Assert.False(site.Exists("_site/kept/index.html"));
        Assert.Equal("mine", site.Read("_site/kept/mine.txt"));
    }

    [Fact]
    public void Keeps_what_a_person_put_beside_the_site()
    {
        Write(("a.html", "1"));
        site.Write("_site/CNAME", "example.org");
        Assert.NotNull(Write(("b.html", "2")));
        Assert.Equal("example.org", site.Read("_site/CNAME"));
    }

    [Fact]
    public void Refuses_a_folder_with_files_it_did_not_write()
    {
        site.Write("_site/thesis.doc", "years of work");
        var before = site.Snapshot();
        Assert.Null(Write(("a.html", "1")));
        Assert.EndsWith(
            "_site: error NP606: the folder holds files this program did not write (thesis.doc) (move it away, or name another "
                + "folder with --output)", Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void Refuses_to_write_over_a_file_no_build_wrote()
    {
        Write(("a.html", "1"));
        site.Write("_site/b.html", "mine");
        var before = site.Snapshot();
        Assert.Null(Write(("a.html", "2"), ("b.html", "2")));
        Assert.Equal(Rules.ForeignOutput, Assert.Single(bag.Items).Rule);
        Assert.Equal(before, site.Snapshot());
    }

    [Theory]
    [InlineData("../seeds/x.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../seeds/x.txt")]
    [InlineData(".banmian/files")]
    public void Removes_nothing_outside_whatever_the_list_of_files_says(string path)
    {
        site.Write("seeds/x.txt", "a dump");
        Write(("a.html", "1"));
        site.Write("_site/.banmian/files", site.Read("_site/.banmian/files").Replace("a.html", path, StringComparison.Ordinal));
        Assert.Null(Write(("b.html", "1")));
        Assert.EndsWith(
            "_site/.banmian: error NP611: the list of this folder's files cannot be read: it names a path that is no file of "
                + $"this folder: {path} (remove the output folder; the next build writes all of it again)",
                Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
        Assert.Equal("a dump", site.Read("seeds/x.txt"));
    }

    [Theory]
    [InlineData("../seeds/x.txt")]
    [InlineData(".banmian/files")]
    public void Removes_nothing_outside_whatever_an_earlier_list_says(string path)
    {
        site.Write("seeds/x.txt", "a dump").Write("_site/.banmian-files", $"# The files\na.html\n{path}\n");
        Assert.Null(Write(("b.html", "1")));
        Assert.Equal(Rules.DamagedManifest, Assert.Single(bag.Items).Rule);
        Assert.Equal("a dump", site.Read("seeds/x.txt"));
    }

    [Fact]
    public void Neither_writes_nor_removes_through_a_link_in_the_output()
    {
        using var elsewhere = new TempFolder();
        elsewhere.Write("index.html", "theirs");
        Write(("a.html", "1"), ("zh/index.html", "2"));
        Directory.Delete(site.FullPath("_site/zh"), recursive: true);
        Directory.CreateSymbolicLink(site.FullPath("_site/zh"), elsewhere.Path);

        Assert.Null(Write(("a.html", "2"), ("zh/index.html", "3")));
        Assert.Null(Write(("a.html", "2")));
        Assert.All(bag.Items, d => Assert.Equal(Rules.ForeignOutput, d.Rule));
        Assert.Equal("theirs", elsewhere.Read("index.html"));
        Assert.Equal("1", site.Read("_site/a.html"));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("seeds")]
    [InlineData("seeds/site")]
    [InlineData("templates")]
    [InlineData("pages")]
    [InlineData("link-to-seeds")]
    public void Refuses_a_folder_the_site_is_made_from(string output)
    {
        site.Write("seeds/x.txt", "a dump");
        Directory.CreateSymbolicLink(site.FullPath("link-to-seeds"), "seeds");
        Assert.Null(WriteTo(output, ("a.html", "1")));
        Assert.Equal(Rules.OutputIsSource, Assert.Single(bag.Items).Rule);
        Assert.Equal(["seeds/x.txt"], site.Snapshot("seeds").Select(s => s.Split(' ')[0]));
    }

    [Fact]
    public void Writes_to_a_folder_outside_the_site()
    {
        using var stick = new TempFolder();
        Assert.NotNull(WriteTo(stick.FullPath("archive"), ("a.html", "1")));
        Assert.Equal("1", stick.Read("archive/a.html"));
    }

    [Fact]
    public void Refuses_a_file_for_a_folder()
    {
        site.Write("_site", "a file");
        Assert.Null(Write(("a.html", "1")));
        Assert.Equal("a file", site.Read("_site"));
    }

    [Fact]
    public void Leaves_the_old_site_when_a_file_cannot_be_written()
    {
        Write(("a.html", "1"), ("b.html", "2"));
        var before = site.Snapshot();
        Assert.Null(output.Build("_site", new FullDisk(), ("a.html", "changed"), ("b.html", "too")));
        Assert.EndsWith("_site: error NP607: the system refuses it, saying “there is no space” (check that there is space and that it "
            + "may be written)",
            Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void Clears_away_what_a_killed_build_left()
    {
        site.Write("_site/zh/index.html.banmian-part", "half");
        Assert.Equal(new Published(1, 0, 0), Write(("zh/index.html", "whole")));
        Assert.Equal("whole", site.Read("_site/zh/index.html"));
        Assert.False(site.Exists("_site/zh/index.html.banmian-part"));
    }

    [Fact]
    public void Writes_a_file_anew_that_was_changed_by_hand()
    {
        Write(("a.html", "whole"), ("b.html", "whole"), ("c.html", "whole"));
        site.Write("_site/a.html", "changed by hand").Write("_site/b.html", "WHOLE");
        File.Delete(site.FullPath("_site/c.html"));
        Assert.Equal(new Published(3, 0, 0), Write(("a.html", "whole"), ("b.html", "whole"), ("c.html", "whole")));
        Assert.All(output.Files().Values, text => Assert.Equal("whole", text));
    }

    [Fact]
    public void Knows_a_file_that_stands_as_it_was_left_and_no_other()
    {
        Write(("a.html", "1"), ("b.html", "2"), ("c.html", "3"), ("d.html", "4"));
        site.Write("_site/b.html", "longer").Write("_site/mine.html", "1");
        File.SetLastWriteTimeUtc(site.FullPath("_site/c.html"), LongAgo);
        File.Delete(site.FullPath("_site/d.html"));
        using var opened = output.Open();
        Assert.Equal(FileMark.Of("1"u8), opened!.MarkIfUntouched("a.html"));
        Assert.All(["b.html", "c.html", "d.html", "mine.html", "none.html"], path => Assert.Null(opened.MarkIfUntouched(path)));
    }

    [Fact]
    public void Keeps_a_file_that_is_found_standing_without_its_bytes()
    {
        Write(("a.html", "1"), ("b.html", "2"));
        using (var opened = output.Open()!)
            Assert.Equal(new Published(1, 1, 0),
                opened.Commit(new Dictionary<string, FileMark>
                {
                    ["a.html"] = opened.MarkIfUntouched("a.html")!.Value,
                    ["b.html"] = opened.Put("b.html", "3"u8),
                }));
        Assert.Equal(["1", "3"], output.Files().Values);
    }

    [Fact]
    public void Drops_what_is_not_committed()
    {
        using (output.Open()) { }
        Assert.False(site.Exists("_site"));

        Write(("a.html", "1"));
        var before = site.Snapshot();
        using (var opened = output.Open()!)
            opened.Put("a.html", "2"u8);
        Assert.Equal(before, site.Snapshot());
        Assert.False(site.Exists("_site/.banmian/staged"));
    }

    [Fact]
    public void A_file_becomes_a_folder_and_a_folder_a_file()
    {
        Write(("a", "1"), ("b/deep/index.html", "2"));
        Assert.Equal(new Published(2, 0, 2), Write(("a/index.html", "3"), ("b", "4")));
        Assert.Equal(["3", "4"], output.Files().Values);
    }

    [Theory]
    [InlineData("_site/b/mine.txt", "no build made this, and a file is to stand at b")]
    [InlineData("_site/b/mine/", "no build made this, and a file is to stand at b")]
    public void A_folder_with_something_of_a_person_becomes_no_file(string mine, string problem)
    {
        Write(("b/index.html", "1"));
        if (mine.EndsWith('/'))
            Directory.CreateDirectory(site.FullPath(mine));
        else
            site.Write(mine, "mine");
        Assert.Null(Write(("b", "2")));
        Assert.EndsWith($"{mine.TrimEnd('/')}: error NP606: {problem} (move it away, or name another folder with --output)",
            Assert.Single(bag.Items).ToString(), StringComparison.Ordinal);
        Assert.Equal("1", site.Read("_site/b/index.html"));
    }

    [Fact]
    public void Takes_over_the_folder_of_an_earlier_version()
    {
        site.Write("_site/a.html", "1").Write("_site/old/index.html", "2").Write("_site/CNAME", "example.org")
            .Write("_site/a.html.banmian-part", "ha")
            .Write("_site/.banmian-files",
                "# The files banmian wrote here, one a line. A build replaces and removes these and no others.\na.html\n"
                    + "old/index.html\n");
        File.SetLastWriteTimeUtc(site.FullPath("_site/a.html"), LongAgo);
        Assert.Equal(new Published(1, 1, 1), Write(("a.html", "1"), ("b.html", "3")));
        Assert.Equal(["CNAME", "a.html", "b.html"], output.Files().Keys);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(site.FullPath("_site/a.html")));
        Assert.Equal(new Published(0, 2, 0), Write(("a.html", "1"), ("b.html", "3")));
    }

    [Theory]
    [InlineData("# 1 files\n", "", "its end is missing")]
    [InlineData("a.html\n# 1 files", "a.h", "its end is missing")]
    [InlineData("# 1 files", "# 2 files", "its end is missing")]
    [InlineData(" 1 ", " one ", "it holds a line that is none of a list: ")]
    public void Refuses_a_list_that_is_not_whole(string part, string instead, string problem)
    {
        Write(("a.html", "1"));
        site.Write("_site/.banmian/files", site.Read("_site/.banmian/files").Replace(part, instead, StringComparison.Ordinal));
        var before = site.Snapshot();
        Assert.Null(Write(("a.html", "2")));
        Assert.Equal(Rules.DamagedManifest, Assert.Single(bag.Items).Rule);
        Assert.Contains(problem, bag.Items[0].Message.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, site.Snapshot());
    }

    [Theory]
    [InlineData("files")]
    [InlineData("next")]
    [InlineData("next.part")]
    [InlineData("process")]
    [InlineData("staged")]
    public void Writes_through_no_link_among_its_own_files(string name)
    {
        site.Write("seeds/x.txt", "a dump");
        Directory.CreateDirectory(site.FullPath("_site/.banmian"));
        File.CreateSymbolicLink(site.FullPath($"_site/.banmian/{name}"), name == "staged" ? "../../seeds" : "../../seeds/x.txt");
        Write(("x.txt", "1"));
        Assert.Equal(["seeds/x.txt"], site.Snapshot("seeds").Select(s => s.Split(' ')[0]));
        Assert.Equal("a dump", site.Read("seeds/x.txt"));
    }

    [Fact]
    public void Refuses_a_folder_of_its_own_that_is_a_link()
    {
        site.Write("seeds/x.txt", "a dump").Write("_site/index.html", "1");
        Directory.CreateSymbolicLink(site.FullPath("_site/.banmian"), "../seeds");
        Assert.Null(Write(("a.html", "1")));
        Assert.Equal(Rules.ForeignOutput, Assert.Single(bag.Items).Rule);
        Assert.Equal(["seeds/x.txt"], site.Snapshot("seeds").Select(s => s.Split(' ')[0]));
    }

    [Theory]
    [InlineData(".banmian/files")]
    [InlineData(".Banmian/x.html")]
    [InlineData(".banmian-files")]
    public void Keeps_its_own_names_to_itself(string path) => Assert.False(PublicationPath.IsSafe(path));

    [Fact]
    public void Takes_files_from_many_threads()
    {
        var files = Enumerable.Range(0, 400).Select(i => ($"zh/{i % 7}/{i}/index.html", $"text {i}")).ToArray();
        using (var opened = output.Open()!)
            Assert.Equal(new Published(400, 0, 0),
                opened.Commit(files.AsParallel().WithDegreeOfParallelism(8)
                    .ToDictionary(f => f.Item1, f => opened.Put(f.Item1, System.Text.Encoding.UTF8.GetBytes(f.Item2)))));
        Assert.Equal(files.OrderBy(f => f.Item1, StringComparer.Ordinal).Select(f => f.Item2), output.Files().Values);
        Assert.Equal(new Published(0, 400, 0), Write(files));
    }

    [Fact]
    public void Ends_with_no_temporary_file() =>
        Assert.DoesNotContain(Write(("a.html", "1")) is null ? ["refused"] : site.Snapshot(),
            s => s.Contains("banmian-part", StringComparison.Ordinal));
}
