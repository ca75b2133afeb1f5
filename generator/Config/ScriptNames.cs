using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Config;

/// <summary>Scripts as a person writes them in YAML: <c>zh-Hans</c>, <c>zh-Hant</c>, <c>zh-Hant-HK</c>.</summary>
internal static class ScriptNames
{
    /// <summary>The scripts there are, for hints.</summary>
    public static Sentence Known { get; } = $"{Script.All}";

    /// <summary>The script, or null after an error was reported at the value.</summary>
    public static Script? Read(YamlScalar name, DiagnosticBag bag)
    {
        if (Script.Find(name.Text) is { } script)
            return script;
        bag.Report(Rules.BadValue, name.At, $"“{name.Text}” is not a script", $"use one of: {Known}");
        return null;
    }

    /// <summary>The same where it is to be one of a site's.</summary>
    public static Script? ReadOf(YamlScalar name, ImmutableArray<Script> ofSite, DiagnosticBag bag)
    {
        var script = Read(name, bag);
        if (script is null || ofSite.Contains(script))
            return script;
        bag.Report(Rules.BadValue, name.At, $"“{script}” is not a script of this site",
            $"write one of {ofSite}, or add it to “scripts:” in {SiteConfigParser.FileName}");
        return null;
    }

    /// <summary>
    /// A text for each script: the keys are scripts, and none of <paramref name="needed"/> may be missing. The text of zh-Hant
    /// serves zh-Hant-HK where there is none of its own.
    /// </summary>
    public static ImmutableDictionary<Script, string> ReadTexts(
        YamlMap map, Sentence what, ImmutableArray<Script> needed, DiagnosticBag bag)
    {
        var texts = ImmutableDictionary.CreateBuilder<Script, string>();
        foreach (var (key, value) in map.Entries)
        {
            var text = YamlFields.Words(YamlFields.Expect<YamlScalar>(value, $"“{key.Text}”", $"a single value", bag), bag);
            if (Read(key, bag) is { } script && text is not null)
                texts[script] = text;
        }
        foreach (var script in needed.Where(s => map.Entries.All(e => e.Key.Text != s.Tag)))
            if (script.Base is { } other && texts.TryGetValue(other, out var text))
                texts[script] = text;
            else
                bag.Report(Rules.MissingKey, map.At, $"{what} has no text for {script}", $"add “{script}: …”");
        return texts.ToImmutable();
    }
}
