using System.Text;

namespace Banmian.Segmentation.Model;

/// <summary>
/// The trained model as a file: a mark, a text that says what it was trained with, then named parts. Numbers are little-endian.
/// <c>training/</c> writes it; the program carries one as a resource.
/// </summary>
internal sealed class ModelFile
{
    private const string Mark = "BMREADER1\n";

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Dictionary<string, Range> parts = [];

    public ModelFile(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var reader = new PartReader(bytes.Span);
        if (Encoding.ASCII.GetString(reader.Bytes(Mark.Length)) != Mark)
            throw new InvalidDataException("this is no model of the reader");
        Header = reader.Text();
        var count = reader.Number();
        for (var i = 0; i < count; i++)
        {
            var name = reader.Text();
            var length = reader.Number();
            parts.Add(name, reader.At..(reader.At + length));
            reader.Bytes(length);
        }
    }

    /// <summary>What the model was trained with: corpus, versions, seed; one <c>key: value</c> a line.</summary>
    public string Header { get; }

    public IEnumerable<string> PartNames => parts.Keys;

    public ReadOnlySpan<byte> this[string part] => Part(part).Span;

    public ReadOnlyMemory<byte> Part(string name) => bytes[parts[name]];

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>The bytes of a model of these parts.</summary>
    public static byte[] Write(string header, IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        var all = parts.ToArray();
        var file = new PartWriter();
        file.Bytes(Encoding.ASCII.GetBytes(Mark));
        file.Text(header);
        file.Number(all.Length);
        foreach (var (name, part) in all)
        {
            file.Text(name);
            file.Number(part.Length);
            file.Bytes(part);
        }
        return file.ToArray();
    }
}
