using Banmian.Typesetting;

namespace Banmian.Tests.Browser;

/// <summary>The widths and gaps lines are broken by are those the browser sets.</summary>
public sealed class WidthTests(Chromium chromium, SeedSite site)
{
    // Widths in em of texts set as lines of the newspaper page, among which the browser does not break or justify. The sheet is
    // scaled as a whole, so an em is as wide as an ideograph is there.
    private const string WidthsInEm = """
        (texts) => {
          const ln = document.createElement('span');
          ln.className = 'ln';
          const line = document.querySelector('.box .body p').appendChild(document.createElement('span'));
          line.style.cssText = 'position: absolute; text-indent: 0; text-align: start; white-space: nowrap; font-size: 100px';
          line.append(ln);
          const widthOf = (text) => { ln.textContent = text; return ln.getBoundingClientRect().width; };
          const em = widthOf('国');
          return texts.map((text) => widthOf(text) / em);
        }
        """;

    // As a page has it that is set with such letters.
    private const string ExtendedFaces = """
        async () => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = document.querySelector('link[rel=stylesheet]').href.replace('all.css', 'faces-extended.css');
          const loaded = new Promise((done) => { link.onload = done; });
          document.head.append(link);
          await loaded;
          await document.fonts.load('16px "Banmian Latin"', 'č');
        }
        """;

    [Fact]
    public async Task Every_latin_character_between_ideographs_is_as_wide_as_was_reckoned()
    {
        var texts = Enumerable.Range(0x21, 0x180 - 0x21).Where(c => LatinFace.Covers(c)).Select(c => $"国{(char)c}国")
            .Concat(["国A1国", "占14.5%以上", "为G4.5代", "（A）国", "“A”国", "国，A"]).ToArray();
        var page = await chromium.Open();
        await site.Visit(page, "zh-hans/undated/000-e511ca848f924cbd/index.html");
        await page.EvaluateAsync(ExtendedFaces);
        var measured = await page.EvaluateAsync<double[]>(WidthsInEm, texts);
        await page.CloseAsync();

        Assert.Empty(
            texts.Zip(measured,
                (text, width) => (text, reckoned: Units.Of(text, 0, 100).Sum(unit => unit.Width + unit.Gap), width))
            .Where(t => Math.Abs(t.reckoned - t.width) > 0.02)
            .Select(t => $"{t.text}: {t.reckoned:0.000} em in code, {t.width:0.000} em in the browser"));
    }
}
