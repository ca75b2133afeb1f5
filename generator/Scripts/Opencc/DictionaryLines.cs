using Banmian.Diagnostics;

namespace Banmian.Scripts.Opencc;

/// <summary>
/// The entries of an OpenCC text dictionary, one after another: a key, a tab, candidates with spaces between them.
/// Lines that begin with <c>#</c> and blank lines say nothing.
/// </summary>
internal ref struct DictionaryLines(string file, string text)
{
    private int next;
    private int number;

    /// <summary>The place of the current key.</summary>
    public int Key { get; private set; }

    public int KeyLength { get; private set; }

    /// <summary>The place of the current key's candidates.</summary>
    public int Candidates { get; private set; }

    public int CandidatesLength { get; private set; }

    /// <summary>The length of the first candidate, which stands at <see cref="Candidates"/>.</summary>
    public int FirstCandidateLength { get; private set; }

    /// <exception cref="DamagedDataException">A line has no key, no tab or no candidate.</exception>
    public bool MoveNext()
    {
        while (next < text.Length)
        {
            number++;
            var start = next;
            var line = text.AsSpan(start);
            var end = line.IndexOf('\n');
            if (end >= 0)
                line = line[..end];
            next += line.Length + 1;
            line = line.TrimEnd('\r');
            if (line.IsEmpty || line[0] == '#')
                continue;
            var tab = line.IndexOf('\t');
            var candidates = line[(tab + 1)..];
            var space = candidates.IndexOf(' ');
            var first = space < 0 ? candidates.Length : space;
            if (tab <= 0 || first == 0)
                throw new DamagedDataException(new Location(file, number), $"the line is not a key, a tab and candidates");
            (Key, KeyLength, Candidates, CandidatesLength, FirstCandidateLength) =
                (start, tab, start + tab + 1, candidates.Length, first);
            return true;
        }
        return false;
    }
}
