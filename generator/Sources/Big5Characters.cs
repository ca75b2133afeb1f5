using System.Text.Json;

namespace Banmian.Sources;

/// <summary>
/// Characters of Big5 (as Windows has it, without extensions, which contradict one another) and of Big5 with Hong Kong's
/// supplementary set, by the tables of npm's iconv-lite, which follow the Encoding Standard. .NET's own leaves out some of Big5
/// and all of Hong Kong's.
/// </summary>
internal static class Big5Characters
{
    /// <summary>
    /// In the tables such a character is followed by some that stand for one pair of bytes together: 0x0FFF by two, 0x0FFE by
    /// three…
    /// </summary>
    private const char LeastSequence = '\u0FF1';
    private const char MostSequence = '\u0FFF';

    private static readonly Lazy<string?[]> PlainTable = new(() => Load("cp950.json"));
    private static readonly Lazy<string?[]> HongKongTable = new(() => Load("cp950.json", "big5-added.json"));

    public static string? Plain(ReadOnlySpan<byte> bytes, out int length) => Read(PlainTable.Value, bytes, out length);

    public static string? HongKong(ReadOnlySpan<byte> bytes, out int length) => Read(HongKongTable.Value, bytes, out length);

    private static string? Read(string?[] table, ReadOnlySpan<byte> bytes, out int length)
    {
        length = 2;
        return bytes.Length < length ? null : table[bytes[0] << 8 | bytes[1]];
    }

    // Each row of a table begins with the first pair in hex; what follows are characters, or how many more follow the last in
    // Unicode's order.
    private static string?[] Load(params ReadOnlySpan<string> files)
    {
        var table = new string?[0x10000];
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "encodings", file)));
            foreach (var row in json.RootElement.EnumerateArray())
            {
                var at = Convert.ToInt32(row[0].GetString(), 16);
                foreach (var part in row.EnumerateArray().Skip(1))
                {
                    if (part.ValueKind == JsonValueKind.Number)
                    {
                        for (var more = part.GetInt32(); more > 0; more--, at++)
                            table[at] = ((char)(table[at - 1]![0] + 1)).ToString();
                    }
                    else
                        at = Fill(table, at, part.GetString()!);
                }
            }
        }
        return table;
    }

    private static int Fill(string?[] table, int at, string characters)
    {
        for (var i = 0; i < characters.Length; at++)
        {
            var isSequence = characters[i] is >= LeastSequence and <= MostSequence;
            var start = isSequence ? i + 1 : i;
            var length = isSequence ? MostSequence - characters[i] + 2 : char.IsHighSurrogate(characters[i]) ? 2 : 1;
            table[at] = characters.Substring(start, length);
            i = start + length;
        }
        return at;
    }
}
