using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// What this dump's tool does with the page, inferred from the dump itself: whether a blank line says anything about
/// paragraphs (as costs of seeing one, or none, before a first and before an inner line), and whether indents are kept.
/// </summary>
internal sealed record DumpHabits(double BlankBeforeStart, double NoBlankBeforeStart, double BlankInside, double NoBlankInside, bool KeepsIndent, double BlankShare)
{
    /// <summary>Whether blank lines part the boxes of text that the tool found on the page.</summary>
    public bool PartsBoxes => HasTellingBlanks && BlankShare < 0.6;

    /// <summary>Whether blank lines say anything: where there are none, or one follows every single line, they do not.</summary>
    public bool HasTellingBlanks => BlankShare is > 0.02 and < 1;

    /// <summary>Whether a blank follows every printed line but where a headline turns over.</summary>
    public bool PartsHeadings => BlankShare is > 0.75 and < 1;

    /// <summary>What a blank line before a line of body text costs, or none.</summary>
    public double BlankCost(PrintedLine line, bool isStart) => (isStart, line.BlanksBefore > 0) switch
    {
        (true, true) => BlankBeforeStart,
        (true, false) => NoBlankBeforeStart,
        (false, true) => BlankInside,
        (false, false) => NoBlankInside,
    };

    /// <summary>Before anything is known of the dump: blank lines say nothing.</summary>
    public static DumpHabits Unknown(ImmutableArray<PrintedLine> lines)
    {
        var indented = lines.Count(l => l.Indent is >= 1 and <= 3);
        return new DumpHabits(0, 0, 0, 0,
            KeepsIndent: indented > lines.Length * 0.04 && indented < lines.Length * 0.6,
            BlankShare: lines.Skip(1).Count(l => l.BlanksBefore > 0) / (double)Math.Max(1, lines.Length - 1));
    }

    /// <summary>The habits as a first reading of the page shows them.</summary>
    public DumpHabits LearnedFrom(ImmutableArray<PrintedLine> lines, ImmutableArray<LineRole> roles)
    {
        double startBlank = 1, start = 2, innerBlank = 1, inner = 2;
        for (var i = 1; i < lines.Length; i++)
        {
            var blank = lines[i].BlanksBefore > 0 ? 1 : 0;
            var afterBody = roles[i - 1].IsBody();
            if (roles[i] == LineRole.BodyStart && afterBody) { startBlank += blank; start++; }
            if (roles[i] == LineRole.BodyContinue && afterBody) { innerBlank += blank; inner++; }
        }
        double ps = startBlank / start, pi = innerBlank / inner;
        // Half of the log-likelihood: the first reading may itself be wrong.
        double Cost(double p, double other) => Math.Clamp(0.5 * (Math.Log(Math.Max(p, other)) - Math.Log(p)), 0, 3);
        return this with
        {
            BlankBeforeStart = Cost(ps, pi),
            NoBlankBeforeStart = Cost(1 - ps, 1 - pi),
            BlankInside = Cost(pi, ps),
            NoBlankInside = Cost(1 - pi, 1 - ps),
        };
    }
}
