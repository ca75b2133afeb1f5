using Banmian.Building;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Tests.Building;

public class TextWorkTests
{
    [Fact]
    public void A_dump_that_was_saved_after_its_key_was_made_is_not_read_under_that_key()
    {
        using var folder = TestSite.Create();
        var (site, bag) = (new SiteFolder(folder.Path), new DiagnosticBag());
        var config = SiteConfigParser.Load(site, bag)!;
        var source = PageSources.List(site, config, bag).Pages.Single();
        var desk = new Desk(site, config, "tools", new Lazy<Tools>(() => Tools.Load(site, config, new StageClock())),
            new Memo(null), new Run(bag, new StageClock()));
        desk.KeyOfText("text", "tools", source);
        TextWork.Read(desk, source, desk.Run);
        folder.Write(source.Path, folder.Read(source.Path) + "后来\n");
        Assert.Null(desk.Run.AttemptFor(source.Path, () => TextWork.Read(desk, source, desk.Run).Text));
        Assert.Contains(bag.Items, found => found.Rule == Rules.Unreadable && found.Location.File == source.Path);
    }
}
