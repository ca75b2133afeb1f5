using Banmian.Building;
using Banmian.Diagnostics;

namespace Banmian.Tests.Building;

/// <summary>
/// Where nothing has changed since the last build, the next one tells what that came to and goes through no stage: it has no plan
/// of an archive then.
/// </summary>
public class LastBuildTests
{
    [Fact]
    public void Is_told_again_where_nothing_has_changed()
    {
        using var site = new EditedSite();
        site.Age();
        var first = site.Build();
        var again = site.Build();
        Assert.Null(again.Plan);
        Assert.Equal(first.Diagnostics, again.Diagnostics);
        Assert.Equal(0, again.Published?.Changed);
        Assert.Equal(Without(first, "0 unchanged"), Without(again, "0 files written").Replace(
            $"{again.Published?.Unchanged} unchanged", $"{first.Published?.Written} files written", StringComparison.Ordinal));
    }

    [Fact]
    public void Is_not_told_again_after_any_edit()
    {
        using var site = new EditedSite();
        // Some edits only take out what another put in.
        foreach (var put in new[] { "a dump put in", "a sidecar put in", "a proof put in", "a standing page put in" })
            Do(site, put);
        Do(site, "a template changed");
        // What is kept is asked for where something has to be made.
        foreach (var (name, edit) in EditedSite.Edits.Where(edit => edit.Name != "what is kept torn"))
        {
            site.Age();
            site.Build();
            Assert.True(site.Build().Plan is null, $"before “{name}”");
            edit(site, 2);
            Assert.True(site.Build().Plan is not null, $"after “{name}”");
        }
    }

    [Fact]
    public void Is_not_told_again_where_a_file_could_have_been_written_twice_in_one_step_of_the_clock()
    {
        using var site = new EditedSite();
        site.Build();
        Assert.NotNull(site.Build().Plan);
    }

    [Fact]
    public void Is_not_told_again_on_another_day()
    {
        using var site = new EditedSite();
        site.Age();
        site.Build(today: new DateOnly(2021, 1, 1));
        Assert.NotNull(site.Build(today: new DateOnly(2021, 2, 2)).Plan);
        Assert.Null(site.Build(today: new DateOnly(2021, 2, 2)).Plan);
    }

    [Fact]
    public void Is_not_told_again_where_a_link_leads_to_what_was_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "links are made on Linux only");
        using var site = new EditedSite();
        site.Link("seeds/more", "seeds-of-more");
        site.Age();
        site.Build();
        Assert.NotNull(site.Build().Plan);
    }

    [Fact]
    public void Is_told_again_without_the_damage_that_one_build_met()
    {
        using var site = new EditedSite();
        site.Age();
        site.Build();
        site.Tear(0);
        site.Tear(1);
        Assert.Contains(site.Build().Diagnostics, found => found.Rule == Rules.DamagedWork);
        Assert.DoesNotContain(site.Build().Diagnostics, found => found.Rule == Rules.DamagedWork);
        var again = site.Build();
        Assert.Null(again.Plan);
        Assert.DoesNotContain(again.Diagnostics, found => found.Rule == Rules.DamagedWork);
    }

    [Fact]
    public void Is_not_told_again_to_who_wants_everything_made_anew()
    {
        using var site = new EditedSite();
        site.Age();
        site.Build();
        Assert.Equal(4, site.BuildAnew().MadeAgain.Length);
    }

    private static void Do(EditedSite site, string name) => EditedSite.Edits.Single(edit => edit.Name == name).Do(site, 1);

    // Without how long it took.
    private static string Without(Outcome run, string part) => string.Join("; ",
        run.Summary!.ToString().Split("; ").Where(half => !half.EndsWith(" s", StringComparison.Ordinal)))
        .Replace($", {part}", "", StringComparison.Ordinal).Replace($"{part}, ", "", StringComparison.Ordinal);
}
