using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Banmian.Printing;

/// <summary>
/// The objects of a PDF as Chromium writes it (1.4: a plain table of objects, nothing compressed but streams), to change
/// some and write it again. What is not changed keeps its bytes: tags, outline and faces stay as they are.
/// </summary>
internal sealed partial class PdfFile
{
    private readonly byte[] head;
    private readonly SortedDictionary<int, byte[]> objects = [];

    /// <exception cref="PrintFailure">The bytes are no PDF of this form.</exception>
    public PdfFile(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var table = Number(text, StartOfTable().Match(text, Math.Max(0, text.Length - 100)));
        var trailer = text.IndexOf("trailer", Math.Min(table, text.Length), StringComparison.Ordinal);
        if (trailer < 0 || !text.AsSpan(table).StartsWith("xref"))
            throw new PrintFailure($"the browser's PDF has no table of objects");
        Catalog = Number(text, Root().Match(text, trailer));
        Properties = Number(text, Info().Match(text, trailer));
        var used = Entry().Matches(text[table..trailer]).Select((entry, number) => (Number: number,
            Offset: int.Parse(entry.Groups[1].ValueSpan, CultureInfo.InvariantCulture), IsUsed: entry.Groups[2].ValueSpan is "n"))
            .Where(entry => entry.IsUsed).OrderBy(entry => entry.Offset).ToList();
        for (var i = 0; i < used.Count; i++)
        {
            var end = i + 1 < used.Count ? used[i + 1].Offset : table;
            var lead = $"{used[i].Number} 0 obj";
            if (used[i].Offset > end || !text.AsSpan(used[i].Offset, end - used[i].Offset).StartsWith(lead))
                throw new PrintFailure($"the browser's PDF has not its object {used[i].Number} where its table says");
            objects[used[i].Number] = bytes[(used[i].Offset + lead.Length)..end];
        }
        head = bytes[..used[0].Offset];
    }

    public int Catalog { get; }

    /// <summary>The object with title, author and the like (14.3.3).</summary>
    public int Properties { get; }

    public IEnumerable<int> Pages =>
        objects.Where(o => o.Value.AsSpan().TrimStart("\n"u8).StartsWith("<</Type /Page\n"u8)).Select(o => o.Key);

    /// <summary>An object's text, a byte a character.</summary>
    public string this[int number]
    {
        get => Encoding.Latin1.GetString(objects[number]);
        set => objects[number] = Encoding.Latin1.GetBytes(value);
    }

    public int Add(string content) => Add(Encoding.Latin1.GetBytes($"\n{content}\nendobj\n"));

    public int AddStream(string entries, byte[] content) => Add(Stream(entries, content));

    /// <summary>Another object of the same content.</summary>
    public int AddCopy(int number) => Add(objects[number]);

    /// <summary>What a compressed stream holds, a byte a character.</summary>
    public string ContentOf(int number)
    {
        var (start, end) = (objects[number].AsSpan().IndexOf("stream\n"u8) + "stream\n".Length,
            objects[number].AsSpan().LastIndexOf("\nendstream"u8));
        using var inflated = new ZLibStream(new MemoryStream(objects[number], start, end - start), CompressionMode.Decompress);
        using var content = new MemoryStream();
        inflated.CopyTo(content);
        return Encoding.Latin1.GetString(content.GetBuffer(), 0, (int)content.Length);
    }

    /// <summary>Makes an object a compressed stream of this content.</summary>
    public void SetContent(int number, string content)
    {
        using var deflated = new MemoryStream();
        using (var deflating = new ZLibStream(deflated, CompressionLevel.SmallestSize, leaveOpen: true))
            deflating.Write(Encoding.Latin1.GetBytes(content));
        objects[number] = Stream("/Filter /FlateDecode ", deflated.ToArray());
    }

    /// <summary>Puts entries at the end of an object that is a dictionary.</summary>
    public void AddEntries(int number, string entries)
    {
        var text = this[number];
        this[number] = text.Insert(text.LastIndexOf(">>", StringComparison.Ordinal), "\n" + entries);
    }

    /// <param name="key">the identifiers in its trailer</param>
    public byte[] Write(PrintKey key)
    {
        using var file = new MemoryStream();
        file.Write(head);
        var table = new StringBuilder();
        var count = objects.Keys.Max() + 1;
        for (var number = 0; number < count; number++)
        {
            if (!objects.TryGetValue(number, out var content))
            {
                table.Append(number == 0 ? "0000000000 65535 f \n" : "0000000000 00000 f \n");
                continue;
            }
            table.Append(CultureInfo.InvariantCulture, $"{file.Position:0000000000} 00000 n \n");
            file.Write(Encoding.Latin1.GetBytes(FormattableString.Invariant($"{number} 0 obj")));
            file.Write(content);
        }
        var start = file.Position;
        file.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"xref\n0 {count}\n{table}trailer\n<</Size {count}\n/Root {Catalog} 0 R\n/Info {Properties} 0 R\n"
            + $"/ID [<{key.Content}> <{key.Whole}>]>>\nstartxref\n{start}\n%%EOF\n")));
        return file.ToArray();
    }

    private int Add(byte[] content)
    {
        var number = objects.Keys.Max() + 1;
        objects[number] = content;
        return number;
    }

    private static byte[] Stream(string entries, byte[] content) =>
        [.. Encoding.Latin1.GetBytes($"\n<<{entries}/Length {content.Length.ToString(CultureInfo.InvariantCulture)}>>\nstream\n"),
            .. content, .. "\nendstream\nendobj\n"u8];

    private static int Number(string text, Match match) =>
        match.Success && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < text.Length
            ? number : throw new PrintFailure($"the browser's PDF has no end");

    [GeneratedRegex(@"startxref\s+([0-9]+)\s+%%EOF\s*\z")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"/Root ([0-9]+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Info ([0-9]+) 0 R")]
    private static partial Regex Info();

    [GeneratedRegex(@"([0-9]{10}) [0-9]{5} ([nf])")]
    private static partial Regex Entry();
}
