using System.Runtime.InteropServices;

namespace Banmian.Segmentation.Lines;

/// <summary>
/// Finds cue words in lines: all words of all lists at once, read letter by letter (Aho and Corasick 1975). Text and words are
/// dense and simplified.
/// </summary>
internal sealed class CueMarks
{
    private readonly Dictionary<(int Node, char Next), int> next = [];
    private readonly List<ulong> marks = [0];
    private readonly List<int> shorter = [0];

    /// <param name="words">a word and the number, below 64, of the list that it stands in</param>
    public CueMarks(IEnumerable<(string Word, int List)> words)
    {
        foreach (var (word, list) in words)
        {
            var node = 0;
            foreach (var c in word)
            {
                ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(next, (node, c), out var exists);
                if (!exists)
                {
                    child = marks.Count;
                    marks.Add(0);
                    shorter.Add(0);
                }
                node = child;
            }
            marks[node] |= 1UL << list;
        }
        LinkToShorter();
    }

    /// <summary>A bit for each list of which a word stands in the text.</summary>
    public ulong In(string text)
    {
        var (node, found) = (0, 0UL);
        foreach (var c in text)
        {
            node = Step(node, c);
            found |= marks[node];
        }
        return found;
    }

    private int Step(int node, char c)
    {
        int child;
        while (!next.TryGetValue((node, c), out child))
        {
            if (node == 0) return 0;
            node = shorter[node];
        }
        return child;
    }

    // From each beginning of a word to the longest of its ends that begins a word too, level by level.
    private void LinkToShorter()
    {
        var children = next.Select(n => (Parent: n.Key.Node, n.Key.Next, Child: n.Value)).ToLookup(n => n.Parent);
        var level = new Queue<int>([0]);
        while (level.TryDequeue(out var node))
            foreach (var (_, c, child) in children[node].OrderBy(n => n.Child))
            {
                if (node > 0) shorter[child] = Step(shorter[node], c);
                marks[child] |= marks[shorter[child]];
                level.Enqueue(child);
            }
    }
}
