using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Banmian.Tests.Browser;

/// <summary>
/// What Firefox draws of a sheet, where it is installed; Chromium says where things stand, and reads the picture.
/// </summary>
public sealed class FirefoxTests(Chromium chromium, SeedSite site)
{
    private const int Height = 2200;

    private static readonly string[] Names = ["firefox-esr", "firefox"];

    // It rounds what is thinner than a pixel on the screen to one or to none: rules and edges of frames were not there.
    [Theory]
    [InlineData(1240)]
    [InlineData(1440)]
    public async Task Draws_every_rule_of_a_sheet(int width)
    {
        var page = await chromium.Open(width, Height);
        await site.Visit(page, LayoutTests.Sheet);
        var edges = await page.EvaluateAsync<double[][]>("""
            () => {
              const edges = [];
              const add = (box, sides) => sides.forEach((side) => edges.push(side === 'top' || side === 'bottom'
                ? [box.left, box.right, box[side], 0] : [box.top, box.bottom, box[side], 1]));
              for (const rule of document.querySelectorAll('.rule'))
                add(rule.getBoundingClientRect(), [rule.matches('.level') ? 'top' : 'left']);
              for (const frame of document.querySelectorAll('.frame'))
                add(frame.getBoundingClientRect(), ['top', 'bottom', 'left', 'right']);
              return edges;
            }
            """);
        await page.CloseAsync();
        var lost = await Lost(await Shot(site.AddressOf(LayoutTests.Sheet), width), edges);
        Assert.NotEmpty(edges);
        Assert.Empty(lost);
    }

    /// <summary>The edges at which no line is darker than what is beside it.</summary>
    private async Task<string[]> Lost(byte[] png, double[][] edges)
    {
        var page = await chromium.Open();
        var lost = await page.EvaluateAsync<string[]>("""
            async ([png, edges]) => {
              const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
              const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
              canvas.drawImage(image, 0, 0);
              const { data, width } = canvas.getImageData(0, 0, image.width, image.height);
              const lightOf = (along, across, isUpright) => {
                const at = 4 * (isUpright ? along * width + across : across * width + along);
                return data[at] + data[at + 1] + data[at + 2];
              };
              return JSON.parse(edges).filter(([from, to, place, isUpright]) => {
                const lights = [];
                for (let across = Math.round(place) - 4; across <= place + 4; across++) {
                  let light = 0;
                  const [first, last] = [Math.ceil(from) + 8, Math.floor(to) - 8];
                  for (let along = first; along <= last; along++)
                    light += lightOf(along, across, isUpright) / 3 / (last - first + 1);
                  lights.push(light);
                }
                return Math.max(...lights) - Math.min(...lights) < 20;
              }).map(([from, to, place, isUpright]) => `${isUpright ? 'x' : 'y'} ${place}, ${from} to ${to}`);
            }
            """, new[] { Convert.ToBase64String(png), JsonSerializer.Serialize(edges) });
        await page.CloseAsync();
        return lost;
    }

    private static async Task<byte[]> Shot(string address, int width)
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "no Firefox is installed");
        using var folder = new TempFolder();
        var start = new ProcessStartInfo(program!) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["HOME"] = folder.Path;
        foreach (var argument in (string[])["--headless", "--no-remote", "--profile", folder.Path,
            string.Create(CultureInfo.InvariantCulture, $"--window-size={width},{Height}"),
            "--screenshot", folder.FullPath("shot.png"), address])
            start.ArgumentList.Add(argument);
        using var firefox = Process.Start(start)!;
        var said = firefox.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await firefox.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await firefox.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(folder.Exists("shot.png"), await said);
        return await File.ReadAllBytesAsync(folder.FullPath("shot.png"), TestContext.Current.CancellationToken);
    }
}
