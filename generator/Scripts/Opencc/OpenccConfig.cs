using System.Collections.Immutable;

namespace Banmian.Scripts.Opencc;

/// <summary>
/// An OpenCC configuration (<c>s2tw.json</c>): passes over the whole text, then segmentation (null where there is none),
/// then a chain of passes over each segment alone.
/// </summary>
internal sealed record OpenccConfig(
    ImmutableArray<DictionaryTree> Normalization,
    DictionaryTree? Segmentation,
    ImmutableArray<DictionaryTree> Chain)
{
    private const string Compiled = ".ocd2";

    /// <param name="file">What the file is called in errors.</param>
    /// <exception cref="DamagedDataException">It is not a configuration that can be interpreted exactly.</exception>
    public static OpenccConfig Parse(ReadOnlySpan<byte> utf8, string file)
    {
        var root = PlacedJson.Parse(utf8, file);
        var chain = root.Required("conversion_chain");
        var config = new OpenccConfig(
            root.Optional("normalization") is { } normalization ? Passes(normalization) : [],
            root.Optional("segmentation") is { } segmentation ? Segmenter(segmentation) : null,
            Passes(chain));
        return config.Chain.IsEmpty ? throw new DamagedDataException(chain.At, $"the chain has no pass") : config;
    }

    private static ImmutableArray<DictionaryTree> Passes(PlacedJson passes) =>
        [.. passes.Items().Select(pass => Dictionary(pass.Required("dict")))];

    private static DictionaryTree Segmenter(PlacedJson segmentation)
    {
        var type = segmentation.Required("type");
        return type.AsText() == "mmseg" ? Dictionary(segmentation.Required("dict"))
            : throw new DamagedDataException(type.At, $"unknown segmentation type '{type.Text}'");
    }

    private static DictionaryTree Dictionary(PlacedJson dictionary)
    {
        var type = dictionary.Required("type");
        return type.AsText() switch
        {
            "text" => Text(dictionary.Required("file"), ".txt"),
            // OpenCC installs its own dictionaries compiled; the text of each is here under the same name.
            "ocd2" => Text(dictionary.Required("file"), Compiled),
            "group" => new DictionaryGroup(Policy(dictionary.Optional("match_policy")),
                [.. dictionary.Required("dicts").Items().Select(Dictionary)]),
            _ => throw new DamagedDataException(type.At, $"unknown dictionary type '{type.Text}'"),
        };
    }

    private static TextDictionary Text(PlacedJson file, string extension)
    {
        var name = file.AsText();
        return new TextDictionary(extension == Compiled && name.EndsWith(Compiled, StringComparison.Ordinal)
            ? name[..^Compiled.Length] + ".txt" : name, file.At);
    }

    private static MatchPolicy Policy(PlacedJson? policy) => policy?.AsText() switch
    {
        "short_circuit" or null => MatchPolicy.ShortCircuit,
        "union" => MatchPolicy.Union,
        var unknown => throw new DamagedDataException(policy!.At, $"unknown match policy '{unknown}'"),
    };
}
