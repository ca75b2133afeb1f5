using Banmian.Diagnostics;
using CsCheck;

namespace Banmian.Tests.Building;

/// <summary>A build after a change makes what depends on it anew, nothing else, and ends as a clean build would.</summary>
public sealed class RebuildTests(RebuildTests.FirstBuild built) : IClassFixture<RebuildTests.FirstBuild>
{
    private const int Sequences = 5;

    /// <summary>A site built once, for tests that begin after its first build.</summary>
    public sealed class FirstBuild : IDisposable
    {
        private readonly EditedSite site = new();

        public FirstBuild()
        {
            // Of what is old, a build keeps what it read, and the next takes it for known.
            site.Age();
            site.Build();
        }

        internal EditedSite Copy() => new(site);

        public void Dispose() => site.Dispose();
    }

    [Fact]
    public void After_any_edits_the_site_is_that_of_a_clean_build() =>
        Gen.Int[0, EditedSite.Edits.Count - 1].Array[1, 3].Array[3, 5].Always(sequence =>
        {
            using var site = new EditedSite();
            site.Build();
            var n = 0;
            foreach (var edits in sequence)
            {
                foreach (var edit in edits)
                    EditedSite.Edits[edit].Do(site, ++n);
                var check = site.Check();
                var build = site.Build();
                var (rebuilt, clean) = site.Compare(build);
                Assert.Equal(clean, rebuilt);
                Assert.Equal(EditedSite.Told(build), EditedSite.Told(check));
            }
        }, cases: Sequences, print: sequence =>
            string.Join(" | ", sequence.Select(edits => string.Join(", ", edits.Select(edit => EditedSite.Edits[edit].Name)))));

    [Theory]
    [MemberData(nameof(AllEdits))]
    public void After_each_kind_of_edit_too(string name)
    {
        using var site = built.Copy();
        var edit = EditedSite.Edits.Single(edit => edit.Name == name).Do;
        edit(site, 1);
        edit(site, 2);
        var check = site.Check();
        var build = site.Build();
        var (rebuilt, clean) = site.Compare(build);
        Assert.Equal(clean, rebuilt);
        Assert.Equal(EditedSite.Told(build), EditedSite.Told(check));
    }

    [Fact]
    public void After_an_edit_in_the_same_step_of_the_clock_and_of_the_same_length_too()
    {
        using var site = new EditedSite();
        site.Age();
        EditedSite.Edits.Single(edit => edit.Name == "a dump changed").Do(site, 1);
        var writtenAt = site.WrittenAt("seeds/alone.txt");
        site.Build();
        EditedSite.Edits.Single(edit => edit.Name == "a dump changed").Do(site, 2);
        site.WrittenAt("seeds/alone.txt", writtenAt);
        var build = site.Build();
        Assert.Equal(["seeds/alone.txt"], build.MadeAgain);
        var (rebuilt, clean) = site.Compare(build);
        Assert.Equal(clean, rebuilt);
    }

    public static TheoryData<string> AllEdits => [.. EditedSite.Edits.Select(edit => edit.Name)];

    [Fact]
    public void Makes_nothing_where_nothing_changed()
    {
        using var site = new EditedSite();
        Assert.Equal(["seeds/alone.txt", "seeds/one.txt", "seeds/other.txt", "seeds/two.txt"], site.Build().MadeAgain);
        var again = site.Build();
        Assert.Empty(again.MadeAgain);
        Assert.DoesNotContain(again.Clock.Stages, stage => stage.Stage is "reading" or "rendering" or "dictionaries" or "checks");
        Assert.Contains(" 0 files written", again.Summary?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a dump changed", "seeds/alone.txt")]
    [InlineData("a sidecar changed", "seeds/one.txt", "seeds/two.txt")] // its neighbour leads to it by its number
    [InlineData("an issue put in beside another", "seeds/alone.txt", "seeds/one.txt", "seeds/two.txt")] // that leads to it
    [InlineData("a picture changed", "seeds/two.txt")]
    [InlineData("a proof put in", "seeds/other.txt")]
    [InlineData("an asset changed")]
    [InlineData("a standing page changed")]
    [InlineData("a template changed", "seeds/alone.txt", "seeds/one.txt", "seeds/other.txt", "seeds/two.txt")]
    [InlineData("the glossary changed", "seeds/alone.txt", "seeds/one.txt", "seeds/other.txt", "seeds/two.txt")]
    [InlineData("a file of the site lost", "seeds/other.txt")]
    public void Makes_only_the_pages_that_depend_on_the_change(string name, params string[] expected)
    {
        using var site = built.Copy();
        EditedSite.Edits.Single(edit => edit.Name == name).Do(site, 1);
        Assert.Equal(expected, site.Build().MadeAgain);
    }

    [Fact]
    public void A_new_name_in_an_issue_makes_its_other_pages_anew_and_no_page_elsewhere()
    {
        using var site = built.Copy();
        EditedSite.Edits.Single(edit => edit.Name == "a dump of the issue changed").Do(site, 1);
        Assert.Equal(["seeds/one.txt", "seeds/two.txt"], site.Build().MadeAgain);
    }

    // Kept of what is made together are its files and their links; of a page also the marks of what the lists take of it, and of
    // these things, nine, each that is another one now.
    [Theory]
    // What the page prints; what is compared of it; the page, with what is chosen and searched of it; the choices; what is
    // searched.
    [InlineData("a dump changed", 1 + 1 + 3 + 2 + 2 + 4)]
    // Its issue, its paper, the year that leads to it as undated, its references, the front pages and the reprints too; the
    // tables, and the names of its two reporters. Not another one is of what lists take: the choices, the pictures, the names.
    [InlineData("a headline changed", 1 + 1 + 3 + 6 + 2 + 4 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 4)]
    public void A_changed_page_makes_the_lists_anew_that_take_what_changed_and_not_those_of_other_issues(string name, int kept)
    {
        using var site = built.Copy();
        var before = site.Kept;
        EditedSite.Edits.Single(edit => edit.Name == name).Do(site, 1);
        site.Build();
        Assert.Equal(kept, site.Kept.Except(before).Count());
    }

    [Fact]
    public void Says_so_where_kept_work_is_damaged()
    {
        using var site = built.Copy();
        site.Tear(0);
        Assert.Contains(site.Build().Diagnostics, found => found.Rule == Rules.DamagedWork && found.Severity == Severity.Note);
        Assert.DoesNotContain(site.Build().Diagnostics, found => found.Rule == Rules.DamagedWork);
    }

    [Fact]
    public void Forgets_work_that_is_no_longer_asked_for()
    {
        using var site = built.Copy();
        var first = site.Kept.Length;
        for (var n = 1; n <= 12; n++)
        {
            EditedSite.Edits.Single(edit => edit.Name == "the configuration changed").Do(site, n);
            site.Build();
        }
        Assert.True(site.Kept.Length <= 2 * first, $"{site.Kept.Length} entries, {first} at first");
        Assert.DoesNotContain(site.Check().Clock.Stages, stage => stage.Stage == "reading");
    }
}
