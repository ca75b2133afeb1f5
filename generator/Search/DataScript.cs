using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Banmian.Diagnostics;

namespace Banmian.Search;

/// <summary>
/// Data for the browser as a script that hands them over: <c>banmian.NAME(…)</c>. A page that was opened from a disk can load
/// nothing but scripts. They are UTF-16 with a byte order mark, which decides whatever a server says (WHATWG Encoding, 6.1): a
/// third shorter for Chinese than UTF-8.
/// </summary>
internal static class DataScript
{
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: true);

    // A tab may stand in a string as it is.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        ['"', '\\', .. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c != '\t')]);

    /// <param name="name">the function that takes them</param>
    /// <param name="values">strings, whole numbers, and lists of values</param>
    public static byte[] Of(string name, params IEnumerable<object> values)
    {
        var script = new StringBuilder("banmian.").Append(name).Append('(');
        Append(script, values);
        return BytesOf(script.Append(");\n"));
    }

    // Not piece by piece: where one ends, a character of two units may be cut.
    private static byte[] BytesOf(StringBuilder script)
    {
        var text = ArrayPool<char>.Shared.Rent(script.Length);
        script.CopyTo(0, text, script.Length);
        var preamble = Utf16.GetPreamble();
        var bytes = new byte[preamble.Length + Utf16.GetByteCount(text, 0, script.Length)];
        preamble.CopyTo(bytes, 0);
        Utf16.GetBytes(text, 0, script.Length, bytes, preamble.Length);
        ArrayPool<char>.Shared.Return(text);
        return bytes;
    }

    /// <summary>The values of such a script.</summary>
    public static JsonElement ValuesOf(byte[] script)
    {
        var text = Utf16.GetString(script);
        var values = text[text.IndexOf('(', StringComparison.Ordinal)..text.LastIndexOf(')')];
        using var json = JsonDocument.Parse($"[{values[1..]}]");
        return json.RootElement.Clone();
    }

    private static void Append(StringBuilder script, IEnumerable<object> values)
    {
        var first = true;
        foreach (var value in values)
        {
            if (!first)
                script.Append(',');
            first = false;
            if (value is string text)
                AppendText(script, text);
            else if (value is int number)
                script.Append(number.ToString(CultureInfo.InvariantCulture));
            else
            {
                script.Append('[');
                Append(script, (IEnumerable<object>)value);
                script.Append(']');
            }
        }
    }

    private static void AppendText(StringBuilder script, string text)
    {
        script.Append('"');
        var rest = DirectionControls.Shown(text).AsSpan();
        for (int at; (at = rest.IndexOfAny(Escaped)) >= 0; rest = rest[(at + 1)..])
        {
            script.Append(rest[..at]).Append('\\');
            if (rest[at] is '"' or '\\')
                script.Append(rest[at]);
            else
                script.Append(CultureInfo.InvariantCulture, $"u{(int)rest[at]:x4}");
        }
        script.Append(rest).Append('"');
    }
}
