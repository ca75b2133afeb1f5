using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Banmian.Config;
using Banmian.MakeUp;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Typesetting;

namespace Banmian.Tests.MakeUp;

/// <summary>
/// The figures of docs/make-up.md that are not counted in every run: the pages with gold on each sheet, and pages put together at
/// random from their stories. Run by hand: <c>dotnet test --project tests/Generator.Tests --explicit only</c>.
/// </summary>
public class MadeUpTable
{
    private const int RandomPages = 300;

    [Theory(Explicit = true)]
    [InlineData("broadsheet", false)]
    [InlineData("a3", false)]
    [InlineData("tabloid", false)]
    [InlineData("broadsheet", true)]
    [InlineData("a3", true)]
    public void Of_the_pages_with_gold(string sheet, bool isVertical)
    {
        var pages = new MadeUpPages(isVertical, Sheet.Parse(sheet, out _));
        var read = Dumps().Select(pages.Converted).ToList();
        foreach (var (page, site, run) in read.Concat(read).Concat(read))
            PagePipeline.MakeUp(page, PagePipeline.Copies(site, page, run), [], run);
        var before = Environment.CpuUsage.TotalTime;
        var made = read.Select(one => (one.Page,
            MakeUps: PagePipeline.MakeUp(one.Page, PagePipeline.Copies(one.Site, one.Page, one.Run), [], one.Run))).ToList();
        var spent = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / read.Count;
        var count = new SheetCount();
        foreach (var (page, makeUps) in made)
            foreach (var script in isVertical ? (Script[])[Script.Hant] : [Script.Hans, Script.Hant])
                count.Add(page, makeUps, script, pages.Converters);
        Write($"made-up-{sheet}{(isVertical ? "-vertical" : "")}.md", $"""
            {count}
            processor time of make-up: {spent:0.0} ms a page; digest of all lines and places: {Digest(made.Select(one => one.MakeUps))}

            """);
    }

    [Theory(Explicit = true)]
    [InlineData("broadsheet", false)]
    [InlineData("broadsheet", true)]
    public void Of_pages_put_together_at_random(string sheet, bool isVertical)
    {
        var pages = new MadeUpPages(isVertical, Sheet.Parse(sheet, out _));
        var copies = Dumps().Select(pages.Converted).SelectMany(one => PageCopy.Of(one.Site, one.Page).TakeLast(1)).ToList();
        var stories = copies.SelectMany(copy => copy.Matter.Stories).ToList();
        var (photos, texts) = (stories.Where(IsPhoto).ToList(), stories.Where(story => !IsPhoto(story)).ToList());
        var random = new Random(19);
        var lines = new StringBuilder();
        var exact = 0;
        for (var i = 0; i < RandomPages; i++)
        {
            ImmutableArray<ImmutableArray<Copy>> chosen =
                [.. Chosen(texts, random.Next(1, 21)), .. Chosen(photos, random.Next(0, 9))];
            var made = new Compositor(
                copies[0].Matter with { Stories = chosen, Pictures = [.. chosen.Select(_ => (double?)null)] }).Compose();
            var isExact = made.Sheets.All(one => one.IsExact);
            exact += isExact ? 1 : 0;
            if (!isExact)
                lines.Append(CultureInfo.InvariantCulture,
                    $"- {chosen.Length} stories, {chosen.Count(IsPhoto)} photos, {made.Sheets.Length} sheets\n");
        }
        Write($"made-up-random{(isVertical ? "-vertical" : "")}.md", $"{exact} of {RandomPages} pages exact\n\n{lines}");

        static bool IsPhoto(ImmutableArray<Copy> story) => story[0].Kind == CopyKind.Caption;

        IEnumerable<ImmutableArray<Copy>> Chosen(List<ImmutableArray<Copy>> from, int many) =>
            Enumerable.Range(0, many).Select(_ => from[random.Next(from.Count)]);
    }

    private static IEnumerable<string> Dumps() =>
        Directory.EnumerateFiles(Environment.GetEnvironmentVariable("BANMIAN_GOLD")!, "*.txt").Order(StringComparer.Ordinal);

    private static string Digest(IEnumerable<MakeUps> pages)
    {
        var all = new StringBuilder();
        foreach (var sheet in pages.SelectMany(page => page.All).SelectMany(made => made.Page.Sheets))
        {
            all.Append(CultureInfo.InvariantCulture, $"{sheet.Grid.Across} {sheet.Grid.Columns} {sheet.Rows} {sheet.IsExact}\n");
            foreach (var box in sheet.Boxes)
            {
                all.Append(CultureInfo.InvariantCulture, $"{box.Piece.Story} {box.Place} {box.Columns} {box.HeadlineStep}\n");
                foreach (var line in box.Set.SelectMany(set => set.Headline.Concat(set.Body.SelectMany(block => block.Lines))))
                    all.Append(CultureInfo.InvariantCulture, $"{line.Start} {line.Length} {string.Join(' ', line.Trims)}\n");
            }
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16];
    }

    private static void Write(string name, FormattableString text)
    {
        Directory.CreateDirectory(Repository.Path("artifacts"));
        File.WriteAllText(Repository.Path($"artifacts/{name}"), text.ToString(CultureInfo.InvariantCulture));
    }
}
