using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>The widths of screens, from a small phone to a large desktop.</summary>
internal static class Screens
{
    /// <summary>The screens (CSS pixels) on which the page would have to be scrolled sideways.</summary>
    public static Task<List<string>> WiderThanTheirs(IPage page) =>
        WiderThanTheirs(page, 320, 390, 768, 1024, 1200, 1440, 1920, 2560);

    public static async Task<List<string>> WiderThanTheirs(IPage page, params int[] widths)
    {
        var over = new List<string>();
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 1000);
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width)
                over.Add($"{wide} px at {width}");
        }
        return over;
    }
}
