using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>
/// The words of the user interface in one script, from <c>templates/words/TAG.yml</c>: a flat list of names and texts.
/// </summary>
internal sealed class Words
{
    private readonly ImmutableDictionary<string, string> texts;

    private Words(string path, ImmutableDictionary<string, string> texts)
    {
        (Path, this.texts) = (path, texts);
        foreach (var (name, text) in texts)
            Model[name] = text;
        Model.IsReadOnly = true;
    }

    public string Path { get; }

    public string this[string name] => texts[name];

    /// <summary>The words as every layout gets them.</summary>
    public ScriptObject Model { get; } = [];

    public bool Has(string name) => texts.ContainsKey(name);

    /// <summary>A text with its places (<c>{number}</c>) filled.</summary>
    public string Fill(string name, params ReadOnlySpan<(string Place, string Value)> values)
    {
        var text = texts[name];
        foreach (var (place, value) in values)
            text = text.Replace("{" + place + "}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>
    /// The words of a file's text (null: it could not be read); what the program needs and the file lacks is reported.
    /// </summary>
    /// <param name="ofBase">The words of the script's base, which serve where the file has none of its own; null for a script
    /// without one.</param>
    public static Words Parse(string path, string? yaml, Words? ofBase, DiagnosticBag diagnostics)
    {
        var texts = (ofBase?.texts ?? ImmutableDictionary.Create<string, string>(StringComparer.Ordinal)).ToBuilder();
        var words = () => new Words(path, texts.ToImmutable());
        if (yaml is null || YamlParser.ReadMap(yaml, path, diagnostics) is not { } map)
            return words();
        foreach (var (key, value) in map.Entries)
            if (YamlFields.Expect<YamlScalar>(value, $"“{key.Text}”", $"a single value", diagnostics) is { } text)
                texts[key.Text] = text.Text;
        foreach (var needed in WordNames.All.Where(name => ofBase is null && map.Entries.All(e => e.Key.Text != name)))
            diagnostics.Report(Rules.WordMissing, new Location(path), $"the word {needed} is missing", $"add {needed}: …");
        return words();
    }

    public static string PathOf(Script script) => $"{TemplateFiles.Folder}/words/{script.Tag}.yml";
}
