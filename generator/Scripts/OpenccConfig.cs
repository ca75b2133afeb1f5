using System.Collections.Immutable;
using System.Text.Json;

namespace Banmian.Scripts;

/// <summary>
/// An OpenCC configuration (<c>s2tw.json</c>): passes over the whole text, then segmentation (null where there is none),
/// then a chain of passes over each segment alone.
/// </summary>
internal sealed record OpenccConfig(
    ImmutableArray<DictionaryTree> Normalization,
    DictionaryTree? Segmentation,
    ImmutableArray<DictionaryTree> Chain)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="InvalidDataException">It is not a configuration that can be interpreted exactly.</exception>
    public static OpenccConfig Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8, Lenient);
        try
        {
            return Read(document.RootElement);
        }
        catch (InvalidOperationException e) // a value of another kind than the one asked for
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    private static OpenccConfig Read(JsonElement root) => new(
        root.TryGetProperty("normalization", out var normalization) ? Passes(normalization) : [],
        root.TryGetProperty("segmentation", out var segmentation) ? Segmenter(segmentation) : null,
        Passes(Required(root, "conversion_chain")));

    private static ImmutableArray<DictionaryTree> Passes(JsonElement passes) =>
        [.. passes.EnumerateArray().Select(pass => Dictionary(Required(pass, "dict")))];

    private static DictionaryTree Segmenter(JsonElement segmentation) => Text(segmentation, "type") switch
    {
        "mmseg" => Dictionary(Required(segmentation, "dict")),
        var type => throw new InvalidDataException($"unknown segmentation type '{type}'"),
    };

    private static DictionaryTree Dictionary(JsonElement dictionary) => Text(dictionary, "type") switch
    {
        "text" => new TextDictionary(Text(dictionary, "file")),
        "group" => new DictionaryGroup(Policy(dictionary), [.. Required(dictionary, "dicts").EnumerateArray().Select(Dictionary)]),
        var type => throw new InvalidDataException($"unknown dictionary type '{type}'"),
    };

    private static MatchPolicy Policy(JsonElement group) =>
        (group.TryGetProperty("match_policy", out var policy) ? policy.GetString() : "short_circuit") switch
        {
            "short_circuit" => MatchPolicy.ShortCircuit,
            "union" => MatchPolicy.Union,
            var unknown => throw new InvalidDataException($"unknown match policy '{unknown}'"),
        };

    private static JsonElement Required(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value : throw new InvalidDataException($"'{name}' is missing");

    private static string Text(JsonElement parent, string name) =>
        Required(parent, name).GetString() ?? throw new InvalidDataException($"'{name}' is null");
}
