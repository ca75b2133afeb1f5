namespace Banmian.Scripts;

/// <summary>
/// The entries of an OpenCC text dictionary, one after another: a key, a tab, candidates with spaces between them.
/// Lines that begin with <c>#</c> and blank lines say nothing.
/// </summary>
internal ref struct DictionaryLines(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int next;
    private int number;

    /// <summary>The place of the current key.</summary>
    public int Key { get; private set; }

    public int KeyLength { get; private set; }

    /// <summary>The place of the current key's candidates.</summary>
    public int Candidates { get; private set; }

    public int CandidatesLength { get; private set; }

    /// <summary>The place of the current key's first candidate is <see cref="Candidates"/>; this is its length.</summary>
    public readonly int FirstCandidateLength
    {
        get
        {
            var space = text.Slice(Candidates, CandidatesLength).IndexOf(' ');
            return space < 0 ? CandidatesLength : space;
        }
    }

    /// <exception cref="InvalidDataException">A line has no tab, no key or no candidate.</exception>
    public bool MoveNext()
    {
        while (next < text.Length)
        {
            number++;
            var start = next;
            var line = text[start..];
            var end = line.IndexOf('\n');
            if (end >= 0)
                line = line[..end];
            next += line.Length + 1;
            line = line.TrimEnd('\r');
            if (line.IsEmpty || line[0] == '#')
                continue;
            var tab = line.IndexOf('\t');
            if (tab <= 0 || tab == line.Length - 1)
                throw new InvalidDataException($"line {number} is not a key, a tab and candidates");
            (Key, KeyLength, Candidates, CandidatesLength) = (start, tab, start + tab + 1, line.Length - tab - 1);
            return true;
        }
        return false;
    }
}
