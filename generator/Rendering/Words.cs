using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Scriban.Runtime;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Banmian.Rendering;

/// <summary>The words of the user interface in one script, from <c>templates/words/TAG.yml</c>: a flat list of names and texts.</summary>
internal sealed class Words
{
    private readonly ImmutableDictionary<string, string> texts;

    private Words(string path, ImmutableDictionary<string, string> texts) => (Path, this.texts) = (path, texts);

    public string Path { get; }

    public string this[string name] => texts[name];

    public bool Has(string name) => texts.ContainsKey(name);

    /// <summary>A text with its places (<c>{number}</c>) filled.</summary>
    public string Fill(string name, params ReadOnlySpan<(string Place, string Value)> values)
    {
        var text = texts[name];
        foreach (var (place, value) in values)
            text = text.Replace("{" + place + "}", value, StringComparison.Ordinal);
        return text;
    }

    public ScriptObject ToScriptObject()
    {
        var words = new ScriptObject();
        foreach (var (name, text) in texts)
            words[name] = text;
        return words;
    }

    public static Words Load(Script script, IReadOnlyDictionary<string, string> files, DiagnosticBag diagnostics)
    {
        var name = $"words/{script.Tag()}.yml";
        var path = "templates/" + name;
        if (!files.TryGetValue(name, out var file))
        {
            diagnostics.Report(Rules.TemplateMissing, new Location(path), "this word file is missing", "take it from the templates the program comes with");
            return new Words(path, ImmutableDictionary<string, string>.Empty);
        }

        var words = new Words(path, Parse(path, File.ReadAllText(file), diagnostics));
        foreach (var needed in WordNames.All.Where(n => !words.Has(n)))
            diagnostics.Report(Rules.WordMissing, new Location(path), $"the word {needed} is missing", $"add {needed}: …");
        return words;
    }

    private static ImmutableDictionary<string, string> Parse(string path, string yaml, DiagnosticBag diagnostics)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is not [{ RootNode: YamlMappingNode map }])
            {
                diagnostics.Report(Rules.WordsBroken, new Location(path, 1, 1), "the file is not a list of names and texts", "write one name: text a line");
                return texts.ToImmutable();
            }
            foreach (var (key, value) in map.Children)
            {
                if (key is YamlScalarNode { Value: { } name } && value is YamlScalarNode { Value: { Length: > 0 } text })
                    texts[name] = text;
                else
                    diagnostics.Report(Rules.WordsBroken, new Location(path, (int)key.Start.Line, (int)key.Start.Column), $"{key} has no text", "write one name: text a line");
            }
        }
        catch (YamlException e)
        {
            diagnostics.Report(Rules.WordsBroken, new Location(path, (int)e.Start.Line, (int)e.Start.Column), $"the file is not YAML: {e.Message}", "");
        }
        return texts.ToImmutable();
    }
}
