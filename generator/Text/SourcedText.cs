using System.Collections.Immutable;

namespace Banmian.Text;

/// <summary>
/// A text that knows where each of its characters came from. <see cref="Runs"/> cover it without gaps: a run goes on as long as
/// the text and a line of the dump say the same, so that a paragraph has about as many as it has printed lines.
/// </summary>
internal sealed class SourcedText
{
    public static readonly SourcedText Empty = new("", []);

    private SourcedText(string characters, ImmutableArray<TextRun> runs) => (Characters, Runs) = (characters, runs);

    public string Characters { get; }

    public ImmutableArray<TextRun> Runs { get; }

    public int Length => Characters.Length;

    public override string ToString() => Characters;

    /// <summary>A text a person wrote; nobody knows of any place in the dump.</summary>
    public static SourcedText ByHand(string text) =>
        text.Length == 0 ? Empty : new(text, [TextRun.Made(0, text.Length, TextRun.Hand)]);

    /// <summary>A text by the place of each character that is not white space; line 0 for one that a person put in.</summary>
    /// <param name="takenOut">what a person took out, in the order of the text</param>
    /// <param name="ruleOf">the rule that made another of a printed character, null where it stands as it was</param>
    public static SourcedText Of(string text, Func<int, (int Line, int Column)> placeOf,
        ImmutableArray<TextRun> takenOut = default, Func<int, string?>? ruleOf = null)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var (done, next) = (0, 0);
        if (takenOut.IsDefault) takenOut = [];
        for (var at = 0; at < text.Length; at++)
        {
            TakeOut(at);
            if (char.IsWhiteSpace(text[at])) continue;
            var (line, column) = placeOf(at);
            var rule = line > 0 ? ruleOf?.Invoke(at) : null;
            if (runs.Count > 0 && GoesOn(runs[^1], at, line, column, rule))
            {
                var length = at + 1 - runs[^1].At;
                runs[^1] = runs[^1] with { Length = length, Printed = line > 0 ? length : 0 };
            }
            else
            {
                Space(at);
                runs.Add(line > 0 ? new TextRun(at, 1, line, column, 1, rule) : TextRun.Made(at, 1, TextRun.Hand));
            }
            done = at + 1;
        }
        TakeOut(text.Length);
        Space(text.Length);
        return new SourcedText(text, runs.ToImmutable());

        void TakeOut(int at)
        {
            for (; next < takenOut.Length && takenOut[next].At <= at; next++)
            {
                Space(takenOut[next].At);
                runs.Add(takenOut[next]);
            }
        }

        void Space(int at)
        {
            if (at > done) runs.Add(TextRun.Made(done, at - done, TextRun.Joining));
            done = Math.Max(done, at);
        }
    }

    private static bool GoesOn(TextRun run, int at, int line, int column, string? rule) => run.Length > 0
        && (line > 0 ? run.Line == line && column - run.Column == at - run.At && run.Rule == rule : run.Rule == TextRun.Hand);

    /// <summary>The line and column (0-based) in the dump of a character of this text; line 0 where it stands in none.</summary>
    public (int Line, int Column) PlaceOf(int at)
    {
        var (low, high) = (0, Runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].At <= at) low = middle + 1;
            else high = middle;
        }
        return low > 0 && Runs[low - 1] is { IsPrinted: true } run && at < run.At + run.Length
            ? (run.Line, run.Column + at - run.At)
            : default;
    }

    public SourcedText Slice(int start, int length)
    {
        if (start == 0 && length == Length) return this;
        var end = start + length;
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var run in Runs)
        {
            var (from, to) = (Math.Max(run.At, start), Math.Min(run.At + run.Length, end));
            if (from >= to) continue;
            var printed = run.Printed == 0 ? 0 : to - from;
            runs.Add(run with { At = from - start, Length = to - from, Column = run.Column + from - run.At, Printed = printed });
        }
        return new SourcedText(Characters.Substring(start, length), runs.ToImmutable());
    }
}
