using System.Text;

namespace Banmian.Tests.Serving;

/// <summary>An answer of the preview's server: its status, its headers by their names in lower case, its body.</summary>
internal sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public static Answer Of(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        Assert.True(end > 0, "the server closed the connection without an answer");
        var lines = Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n");
        return new Answer(int.Parse(lines[0].Split(' ')[1]),
            lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0].ToLowerInvariant(), pair => pair[1]),
            bytes[(end + 4)..]);
    }
}
