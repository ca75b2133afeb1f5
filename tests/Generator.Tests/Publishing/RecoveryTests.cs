using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Tests.Publishing;

/// <summary>A build that dies leaves every file whole, and the next one ends as if nothing had happened.</summary>
public class RecoveryTests
{
    // Between the two, files change, stay, come and go, come with a folder of theirs, and a file and a folder swap their kinds.
    private static readonly (string Path, string Text)[] Old =
    [
        ("index.html", "old front"), ("same.css", "the same"), ("zh/01/index.html", "old one"), ("zh/02/index.html", "old two"),
        ("gone/deep/index.html", "gone"), ("gone.html", "gone too"), ("a", "a file"), ("b/index.html", "in a folder"),
    ];

    private static readonly (string Path, string Text)[] New =
    [
        ("index.html", "new front page"), ("same.css", "the same"), ("zh/01/index.html", "new story one"),
        ("zh/02/index.html", "old two"), ("zh/03/index.html", "new three"),
        ("new/deep/index.html", "new folder"), ("new/index.html", "new folder's own"), ("a/index.html", "now in a folder"),
        ("b", "now a file"),
    ];

    private static readonly int Steps = StepsOf(Old, New);

    public static TheoryData<int> EachStep => [.. Enumerable.Range(0, Steps)];

    [Theory]
    [MemberData(nameof(EachStep))]
    public void Dying_at_a_step_leaves_each_file_whole_and_the_next_build_the_new_site(int step)
    {
        using var output = new OutputSite();
        Assert.NotNull(Build(output, Old));
        Assert.Null(Build(output, New, step));
        AssertEachFileIsWhole(output);

        Assert.NotNull(Build(output, New));
        AssertIs(New, output);
    }

    [Theory]
    [MemberData(nameof(EachStep))]
    public void Dying_once_more_while_that_is_mended_changes_nothing_of_it(int step)
    {
        for (var (second, died) = (0, true); died; second++)
        {
            using var output = new OutputSite();
            Assert.NotNull(Build(output, Old));
            Assert.Null(Build(output, New, step));
            using (var opened = output.Open(disk: new DyingDisk(second)))
                died = opened is null;
            AssertEachFileIsWhole(output);

            Assert.NotNull(Build(output, New));
            AssertIs(New, output);
        }
    }

    [Fact]
    public void What_was_begun_is_finished_before_the_next_build_knows_its_own_files()
    {
        var begun = Enumerable.Range(0, Steps).Select(step =>
        {
            using var output = new OutputSite();
            Build(output, Old);
            Build(output, New, step);
            var journal = output.Folder.Exists("_site/.banmian/next");
            using (output.Open()) { }
            AssertIs(journal ? New : Old, output);
            Assert.Equal(journal, output.Bag.Items.Any(d => d.Rule == Rules.Interrupted));
            Assert.Equal(journal, output.Bag.Items.Any(d => d.Rule == Rules.Unfinished));
            return journal;
        }).ToList();
        Assert.Contains(true, begun);
        Assert.Contains(false, begun);
    }

    [Fact]
    public void A_first_build_that_dies_leaves_a_folder_the_next_one_takes()
    {
        foreach (var step in Enumerable.Range(0, StepsOf([], New)))
        {
            using var output = new OutputSite();
            Assert.Null(Build(output, New, step));
            Assert.NotNull(Build(output, Old));
            AssertIs(Old, output);
        }
    }

    [Fact]
    public void A_file_that_came_in_the_way_meanwhile_is_kept_and_stops_what_was_begun()
    {
        using var output = new OutputSite();
        Build(output, Old);
        Build(output, New, JournalStands());
        output.Folder.Write("_site/new/index.html", "mine");
        Assert.Null(Build(output, New));
        Assert.Equal("mine", output.Folder.Read("_site/new/index.html"));
        Assert.Equal(Rules.ForeignOutput, output.Bag.Items[^1].Rule);

        File.Delete(output.Folder.FullPath("_site/new/index.html"));
        Assert.NotNull(Build(output, New));
        AssertIs(New, output);
    }

    private static Published? Build(OutputSite output, (string, string)[] site, int lastStep = int.MaxValue) =>
        output.Build("_site", new DyingDisk(lastStep), site);

    // The first step at which a build that dies has its journal on the disk.
    private static int JournalStands() => Enumerable.Range(0, Steps).First(step =>
    {
        using var output = new OutputSite();
        Build(output, Old);
        Build(output, New, step);
        return output.Folder.Exists("_site/.banmian/next");
    });

    private static int StepsOf((string, string)[] from, (string, string)[] to)
    {
        using var output = new OutputSite();
        Build(output, from);
        var disk = new DyingDisk(int.MaxValue);
        Assert.NotNull(output.Build("_site", disk, to));
        return disk.Steps;
    }

    private static void AssertIs((string Path, string Text)[] site, OutputSite output)
    {
        Assert.Equal(site.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => KeyValuePair.Create(f.Path, f.Text)),
            output.Files());
        Assert.Equal(["files", "lock"], Directory.GetFileSystemEntries(output.Folder.FullPath("_site/.banmian"))
            .Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static void AssertEachFileIsWhole(OutputSite output)
    {
        var files = output.Files();
        Assert.All(files, file => Assert.Contains((file.Key, file.Value), Old.Concat(New)));
        Assert.All(Old.Select(f => f.Path).Intersect(New.Select(f => f.Path)), path => Assert.Contains(path, files.Keys));
    }
}
