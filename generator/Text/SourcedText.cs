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

    /// <summary>A piece of a line of the dump, from a column (0-based) on.</summary>
    public static SourcedText OfLine(string text, int line, int column) =>
        text.Length == 0 ? Empty : new(text, [new(0, text.Length, line, column, text.Length)]);

    /// <summary>A text a person wrote; nobody knows of any place in the dump.</summary>
    public static SourcedText ByHand(string text) =>
        text.Length == 0 ? Empty : new(text, [TextRun.Made(0, text.Length, TextRun.Hand)]);

    /// <summary>A text by the place of each character that is not white space; line 0 for one that a person put in.</summary>
    /// <param name="takenOut">what a person took out, in the order of the text</param>
    public static SourcedText Of(string text, Func<int, (int Line, int Column)> placeOf,
        ImmutableArray<TextRun> takenOut = default)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var (done, next) = (0, 0);
        if (takenOut.IsDefault) takenOut = [];
        for (var at = 0; at < text.Length; at++)
        {
            TakeOut(at);
            if (char.IsWhiteSpace(text[at])) continue;
            var (line, column) = placeOf(at);
            if (runs.Count > 0 && GoesOn(runs[^1], at, line, column))
            {
                var length = at + 1 - runs[^1].At;
                runs[^1] = runs[^1] with { Length = length, Printed = line > 0 ? length : 0 };
            }
            else
            {
                Space(at);
                runs.Add(line > 0 ? new TextRun(at, 1, line, column, 1) : TextRun.Made(at, 1, TextRun.Hand));
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

    private static bool GoesOn(TextRun run, int at, int line, int column) => run.Length > 0
        && (line > 0 ? run.Line == line && column - run.Column == at - run.At : run.Rule == TextRun.Hand);

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

    /// <summary>The text without white space at its ends.</summary>
    public SourcedText Trim()
    {
        var start = Length - Characters.AsSpan().TrimStart().Length;
        return Slice(start, Math.Max(0, Characters.AsSpan().TrimEnd().Length - start));
    }

    /// <summary>Texts one after the other.</summary>
    public static SourcedText Concat(IReadOnlyList<SourcedText> texts)
    {
        if (texts.Count < 2) return texts.Count == 0 ? Empty : texts[0];
        var runs = ImmutableArray.CreateBuilder<TextRun>(texts.Sum(text => text.Runs.Length));
        var at = 0;
        foreach (var text in texts)
        {
            foreach (var run in text.Runs) runs.Add(run with { At = run.At + at });
            at += text.Length;
        }
        return new SourcedText(string.Concat(texts.Select(text => text.Characters)), runs.MoveToImmutable());
    }

    /// <summary>Texts with a space or a line end between each two.</summary>
    public static SourcedText Join(char between, IReadOnlyList<SourcedText> texts)
    {
        var made = new SourcedText(between.ToString(), [TextRun.Made(0, 1, TextRun.Joining)]);
        return Concat([.. texts.SelectMany((text, n) => n == 0 ? [text] : (SourcedText[])[made, text])]);
    }

    /// <summary>The same characters with other white space between them.</summary>
    public SourcedText Respaced(string text)
    {
        if (text == Characters) return this;
        var from = -1;
        return Of(text, at =>
        {
            do from++;
            while (char.IsWhiteSpace(Characters[from]));
            return Characters[from] == text[at] ? PlaceOf(from)
                : throw new ArgumentException($"“{text}” and “{Characters}” differ by more than white space", nameof(text));
        });
    }

    /// <summary>The characters that are chosen by their place in this text.</summary>
    public SourcedText Where(Func<int, bool> isChosen)
    {
        var chosen = Enumerable.Range(0, Length).Where(isChosen).ToArray();
        return Of(string.Concat(chosen.Select(at => Characters[at])), at => PlaceOf(chosen[at]));
    }
}
