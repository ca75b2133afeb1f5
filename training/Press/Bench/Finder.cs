using System.Text;
using Banmian.Segmentation.Lines;

namespace Banmian.Training;

/// <summary>
/// Finds each line of a dump in the parts of its page, whose text is known. A line that goes on where the one before ended, or
/// stands in one place only, is found first; then the others, where they fill a gap best.
/// </summary>
internal sealed class Finder
{
    private sealed class Place(Passage passage, Frame frame, int id)
    {
        private readonly Copy copy = passage.Tail is { } tail ? passage.Copy + tail : passage.Copy;

        public Passage Passage => passage;

        public Frame Frame => frame;

        public int Id => id;

        public required string Dense { get; init; }

        /// <summary>Which characters of the passage those of <see cref="Dense"/> are.</summary>
        public required int[] At { get; init; }

        public required bool[] Used { get; init; }

        public Mark MarkOf(int at) => copy.Marks[At[at]];

        public static Place Of(Passage passage, Frame frame, int id)
        {
            var text = passage.Tail is { } tail ? passage.Copy.Text + tail.Text : passage.Copy.Text;
            var at = Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i])).ToArray();
            return new Place(passage, frame, id)
            {
                Dense = Simplified.Of(string.Concat(at.Select(i => text[i]))),
                At = at,
                Used = new bool[at.Length],
            };
        }
    }

    private sealed record Found(Place Place, int Start, int Length)
    {
        public int End => Start + Length;
    }

    private readonly List<Place> places = [];

    public Finder(IEnumerable<Part> parts)
    {
        foreach (var part in parts)
        {
            var frame = new Frame(part, FrameKind.Text, PassageKind.Paragraph);
            foreach (var passage in part.Heading.Concat(part.Text)) places.Add(Place.Of(passage, frame, places.Count));
        }
    }

    /// <summary>The whole passages, each as one line: what can be read of a page that is dumped without a fault.</summary>
    public List<DumpLine> Whole => places.ConvertAll(place =>
    {
        var copy = place.Passage.Tail is { } tail ? place.Passage.Copy + tail : place.Passage.Copy;
        return new DumpLine(new SetLine(place.Passage, place.Id, 0, copy) { Frame = place.Frame, EndsPassage = true }, copy);
    });

    /// <summary>The lines of a dump with what they are; null for a line that is not found.</summary>
    public DumpLine?[] Find(IReadOnlyList<string> lines)
    {
        var dense = lines.Select(Dense).ToArray();
        var found = new Found?[lines.Count];
        for (var i = 0; i < dense.Length; i++)
        {
            var before = i > 0 ? found[i - 1] : null;
            found[i] = Continuing(before, dense[i]) ?? Only(dense[i]);
            Use(found[i]);
        }
        for (var i = 0; i < dense.Length; i++)
        {
            if (found[i] != null) continue;
            found[i] = Best(dense[i], i > 0 ? found[i - 1] : null, i + 1 < dense.Length ? found[i + 1] : null)
                ?? InPieces(dense[i]);
            Use(found[i]);
        }
        return Lines(lines, found);
    }

    /// <summary>A line as it is compared: without white space, by the characters that were printed.</summary>
    public static string Dense(string line) =>
        Simplified.Of(string.Concat(LineFolding.Fold(line).Text.Where(c => !char.IsWhiteSpace(c))));

    private Found? Continuing(Found? before, string line)
    {
        if (before == null) return null;
        var (place, at) = (before.Place, before.End);
        if (at == place.Dense.Length)
        {
            if (place.Id + 1 >= places.Count || places[place.Id + 1].Frame != place.Frame) return null;
            (place, at) = (places[place.Id + 1], 0);
        }
        return Fits(place, at, line) ? new Found(place, at, line.Length) : null;
    }

    private Found? Only(string line)
    {
        var all = All(line).Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    private Found? Best(string line, Found? before, Found? after) => All(line).MaxBy(found =>
        (IsEdge(found.Place, found.Start - 1) ? 4 : 0) + (IsEdge(found.Place, found.End) ? 4 : 0)
        + (found.Place.Frame == before?.Place.Frame ? 2 : 0) + (found.Place.Frame == after?.Place.Frame ? 2 : 0)
        + (found.Place == before?.Place || found.Place == after?.Place ? 1 : 0));

    // Folios and adverts whose pieces stand side by side: the line is what its first piece is.
    private Found? InPieces(string line)
    {
        Found? first = null;
        for (var at = 0; at < line.Length;)
        {
            Found? piece = null;
            for (var end = line.Length; end > at && piece == null; end--)
                piece = All(line[at..end]).FirstOrDefault(f => f.Place.Passage.Kind >= PassageKind.Furniture
                    && (first == null || f.Place.Passage.Kind == first.Place.Passage.Kind));
            if (piece == null) return null;
            Use(piece);
            first ??= piece;
            at += piece.Length;
        }
        return first;
    }

    // Whether a line that begins or ends beside this character leaves no rest there.
    private static bool IsEdge(Place place, int at) => at < 0 || at >= place.Used.Length || place.Used[at];

    private IEnumerable<Found> All(string line)
    {
        if (line.Length == 0) yield break;
        foreach (var place in places)
            for (var at = place.Dense.IndexOf(line, StringComparison.Ordinal); at >= 0;
                at = place.Dense.IndexOf(line, at + 1, StringComparison.Ordinal))
                if (Fits(place, at, line)) yield return new Found(place, at, line.Length);
    }

    private static bool Fits(Place place, int at, string line) => line.Length > 0
        && string.CompareOrdinal(place.Dense, at, line, 0, line.Length) == 0
        && Array.IndexOf(place.Used, true, at, line.Length) < 0;

    private static void Use(Found? found)
    {
        if (found != null) Array.Fill(found.Place.Used, true, found.Start, found.Length);
    }

    private static DumpLine?[] Lines(IReadOnlyList<string> lines, Found?[] found)
    {
        var set = new DumpLine?[lines.Count];
        foreach (var passage in Enumerable.Range(0, lines.Count).Where(i => found[i] != null).GroupBy(i => found[i]!.Place))
        {
            var number = 0;
            foreach (var i in passage.OrderBy(i => found[i]!.Start))
            {
                var copy = Marked(lines[i], found[i]!);
                set[i] = new DumpLine(new SetLine(passage.Key.Passage, passage.Key.Id, number++, copy)
                {
                    Frame = passage.Key.Frame,
                    EndsPassage = found[i]!.End == passage.Key.Dense.Length,
                }, copy);
            }
        }
        return set;
    }

    // The line as the dump has it. A space takes the mark of the character before it.
    private static Copy Marked(string line, Found found)
    {
        var (text, marks) = (new StringBuilder(), new List<Mark>());
        var at = found.Start;
        foreach (var c in LineFolding.Fold(line).Text.Trim())
        {
            text.Append(c);
            if (!char.IsWhiteSpace(c)) marks.Add(at < found.End ? found.Place.MarkOf(at++) : Mark.Text);
            else marks.Add(Inside(marks.Count > 0 ? marks[^1] : Mark.Text, found.Place, at));
        }
        return new Copy(text.ToString(), [.. marks]).WithNameStarts();
    }

    // A space inside a name is the name's, one between a name and words is of the words around.
    private static Mark Inside(Mark before, Place place, int at)
    {
        var next = at < place.At.Length ? place.MarkOf(at) : before;
        return next is Mark.BylineNameIn or Mark.CreditNameIn or Mark.OpeningNameIn or Mark.DatelineNameIn ? next
            : before < Mark.Around ? Mark.Text : Mark.Around;
    }
}
