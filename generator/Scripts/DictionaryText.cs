using System.Text;

namespace Banmian.Scripts;

/// <summary>
/// Reads OpenCC's text dictionaries: a key, a tab, candidates with spaces between them; only the first candidate counts.
/// Lines that begin with <c>#</c> and blank lines say nothing.
/// </summary>
internal static class DictionaryText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A key and its first candidate, as places in the dictionary's text.</summary>
    public readonly record struct Entry(int KeyStart, int KeyLength, int ValueStart, int ValueLength);

    /// <summary>The characters of a dictionary file.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public static char[] Read(string path) => StrictUtf8.GetChars(File.ReadAllBytes(path));

    /// <exception cref="InvalidDataException">A line has no tab, no key or no candidate.</exception>
    public static List<Entry> Parse(ReadOnlySpan<char> text)
    {
        var entries = new List<Entry>(text.Length / 8);
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            number++;
            var end = text[start..].IndexOf('\n');
            end = end < 0 ? text.Length : start + end;
            var line = text[start..end].TrimEnd('\r');
            if (line.Length > 0 && line[0] != '#')
            {
                var tab = line.IndexOf('\t');
                var value = line[(tab + 1)..];
                var space = value.IndexOf(' ');
                var length = space < 0 ? value.Length : space;
                if (tab <= 0 || length == 0)
                    throw new InvalidDataException($"line {number} is not a key, a tab and candidates");
                entries.Add(new Entry(start, tab, start + tab + 1, length));
            }
            start = end + 1;
        }
        return entries;
    }
}
