using System.Text;

namespace Banmian.Reader;

/// <summary>The files that are built into this library.</summary>
internal static class Resources
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream($"Banmian.Reader.{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}
