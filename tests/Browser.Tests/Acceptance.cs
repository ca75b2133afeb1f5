using System.Globalization;
using Microsoft.Playwright;

namespace Banmian.Tests.Browser;

/// <summary>
/// How full an exactly filled sheet must be (shares of its slots and of its type area), and the least body in points.
/// </summary>
internal sealed record Bars(double MostUnused, double MostEmpty, double LeastBody)
{
    /// <summary>The bars of the design, on paper of that least body.</summary>
    public static Bars OfTheDesign(double leastBody) => new(MostUnused: 0.02, MostEmpty: 0.015, leastBody);

    /// <summary>On a screen, where the body has 13 px at least.</summary>
    public static readonly Bars OnAScreen = OfTheDesign(leastBody: 13 * 72 / 96.0);
}

/// <summary>
/// What was measured on one rendered sheet of a newspaper page, and the bars it is held to. Lengths in CSS pixels;
/// <paramref name="Empty"/> is the share of the type area that its largest empty rectangle takes, <paramref name="Hole"/> where
/// that lies, <paramref name="Body"/> in points.
/// </summary>
internal sealed record Acceptance(string Page, int Sheet, bool IsExact, int Rows, IReadOnlyList<string> RowsOff, double Overflow,
    string Widest, int Slots, int Unused, int Short, double Empty, string Hole, double Body,
    IReadOnlyList<string> Strays)
{
    private const double MostOverflow = 0.5;
    private const int MostShort = 3;

    public const string Heading = """
        | page | sheet | fit | rows | off | overflow px | unused | last column short | largest hole | body pt |
        |---|---|---|---|---|---|---|---|---|---|
        """;

    private double UnusedShare => Slots == 0 ? 0 : (double)Unused / Slots;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Page} | {Sheet} | {(IsExact ? "exact" : "loose")} | {Rows} | {RowsOff.Count} | {Overflow:0.00} | "
            + $"{UnusedShare:0.0%} | {Short} | {Empty:0.0%}, {Hole} | {Body:0.0} |");

    /// <summary>Measures the sheets of a page that is open, in print or on a wide screen.</summary>
    public static async Task<List<Acceptance>> Measure(IPage page, string name)
    {
        var sheets = await page.EvaluateAsync<Measured[]>(Script.Of("acceptance.js"));
        return [.. sheets.Select((s, i) =>
            new Acceptance(name, i + 1, s.Exact, s.Rows, s.Off, s.Overflow, s.Widest, s.Slots, s.Unused, s.Short, s.Empty, s.Hole,
                s.Body * 72 / 96, s.Strays))];
    }

    /// <summary>The bars this sheet misses. What fills a sheet is asked only of one that was filled exactly.</summary>
    public IEnumerable<string> Faults(Bars bars)
    {
        foreach (var row in RowsOff)
            yield return Fault($"row not as computed: {row}");
        foreach (var stray in Strays)
            yield return Fault($"{stray}");
        if (Overflow > MostOverflow)
            yield return Fault($"a line runs over by {Overflow:0.00} px: {Widest}");
        if (Math.Round(Body, 2) < bars.LeastBody)
            yield return Fault($"body of {Body:0.00} pt");
        if (!IsExact)
            yield break;
        if (UnusedShare > bars.MostUnused)
            yield return Fault($"{Unused} of {Slots} slots unused");
        if (Short > MostShort)
            yield return Fault($"a last column is {Short} lines short");
        if (Empty > bars.MostEmpty)
            yield return Fault($"a hole of {Empty:0.0%} of the type area, {Hole}");
    }

    private string Fault(FormattableString what) => $"{Page}, sheet {Sheet}: {what.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>What the script gives for a sheet.</summary>
    private sealed class Measured
    {
        public bool Exact { get; set; }
        public int Rows { get; set; }
        public string[] Off { get; set; } = [];
        public double Overflow { get; set; }
        public string Widest { get; set; } = "";
        public int Slots { get; set; }
        public int Unused { get; set; }
        public int Short { get; set; }
        public double Empty { get; set; }
        public string Hole { get; set; } = "";
        public double Body { get; set; }
        public string[] Strays { get; set; } = [];
    }
}
