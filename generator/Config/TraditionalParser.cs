using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Config;

/// <summary>
/// Reads which Traditional a site prints: <c>traditional</c>, <c>quotes</c> and <c>variants</c>. Plain zh-Hant is what
/// <c>traditional</c> says; zh-Hant-TW and zh-Hant-HK are always Taiwan's and Hong Kong's.
/// </summary>
internal static class TraditionalParser
{
    /// <summary>The forms of the Traditional scripts published; of zh-Hant where none is, for dumps in Traditional.</summary>
    public static ImmutableArray<TraditionalForm> Read(RawSiteConfig raw, ImmutableArray<Script> scripts, DiagnosticBag bag)
    {
        var config = raw.Traditional is { } name ? ReadConfig(name, bag) : null;
        ImmutableArray<Script> traditional =
            [.. scripts.Where(script => script.IsTraditional).Distinct().DefaultIfEmpty(Script.Hant)];
        var quotes = ReadQuotes(raw.Quotes, traditional, bag);
        var variants = ReadVariants(raw.Variants, traditional, bag);
        ImmutableArray<TraditionalForm> forms =
            [.. traditional.Select(script => TraditionalForm.Of(script)).Select(form => form with
        {
            Config = form.Script == Script.Hant && config is not null ? config : form.Config,
            Quotes = quotes.GetValueOrDefault(form.Script, form.Quotes),
            Variants = variants[form.Script],
        })];
        CheckTogether(raw, forms, bag);
        return forms;
    }

    private static void CheckTogether(RawSiteConfig raw, ImmutableArray<TraditionalForm> forms, DiagnosticBag bag)
    {
        if (raw.Traditional is { } name && forms.All(form => form.Script != Script.Hant))
            bag.Report(Rules.ScriptsTogether, name.At,
                $"“traditional” is about zh-Hant, which this site does not publish",
                $"leave it out, or publish zh-Hant: "
                + $"{forms.Select(form => Sentence.Of($"{form.Script} is always {form.Config}"))}");
        foreach (var same in forms.GroupBy(form => form.Config).Where(group => group.Count() > 1))
            bag.Report(Rules.ScriptsTogether, PlaceOf(same.Last().Script, raw.Scripts!),
                $"{same.Select(form => Sentence.Of($"{form.Script}")).Aggregate((one, other) => $"{one} and {other}")} "
                + $"would be the same text, both by {same.Key}",
                $"publish one of them, or name another configuration for zh-Hant under “traditional”");
    }

    private static Location PlaceOf(Script script, YamlList scripts) =>
        scripts.Items.OfType<YamlScalar>().First(name => name.Text == script.Tag).At;

    private static string ReadConfig(YamlScalar name, DiagnosticBag bag)
    {
        if (TraditionalForm.IsOwn(name.Text))
            return name.Text;
        if (!TraditionalForm.Configurations.Contains(name.Text))
            bag.Report(Rules.BadValue, name.At, $"“{name.Text}” does not make Traditional text",
                $"use one of: {TraditionalForm.Configurations}, "
                + $"and the path of an OpenCC configuration of your own (.json)");
        else if (name.Text.EndsWith('p'))
            bag.Report(Rules.RewritesWords, name.At,
                $"“{name.Text}” rewrites words (支持 becomes 支援), not only script", $"use s2tw or s2hk for an archive");
        return name.Text;
    }

    // One kind for every script, or a kind for each.
    private static ImmutableDictionary<Script, QuoteStyle> ReadQuotes(
        YamlNode? quotes, ImmutableArray<Script> traditional, DiagnosticBag bag)
    {
        var read = ImmutableDictionary.CreateBuilder<Script, QuoteStyle>();
        if (quotes is not YamlMap map)
        {
            if (quotes is not null && ReadQuoteStyle(quotes, $"“quotes”", bag) is { } style)
                read.AddRange(traditional.Select(script => KeyValuePair.Create(script, style)));
            return read.ToImmutable();
        }
        foreach (var (key, value) in map.Entries)
            if (ScriptNames.ReadOf(key, traditional, bag) is { } script
                && ReadQuoteStyle(value, $"“{key.Text}”", bag) is { } style)
                read[script] = style;
        return read.ToImmutable();
    }

    private static QuoteStyle? ReadQuoteStyle(YamlNode value, Sentence what, DiagnosticBag bag)
    {
        if (YamlFields.Expect<YamlScalar>(value, what, $"corner or curly, or a line for each script", bag) is not { } name)
            return null;
        if (name.Text is not ("corner" or "curly"))
            bag.Report(Rules.BadValue, name.At, $"“{name.Text}” is not a kind of quotation marks", $"use one of: corner, curly");
        return name.Text == "curly" ? QuoteStyle.Curly : QuoteStyle.Corner;
    }

    // Pairs of forms hold for every script, those below a script for it alone, before the others.
    private static Dictionary<Script, ImmutableDictionary<string, string>> ReadVariants(
        YamlMap? map, ImmutableArray<Script> traditional, DiagnosticBag bag)
    {
        var entries = map?.Entries ?? [];
        var ofAll = ReadPairs(entries.Where(entry => !IsOfScript(entry)), ImmutableDictionary<string, string>.Empty, bag);
        var read = traditional.ToDictionary(script => script, _ => ofAll);
        foreach (var (key, value) in entries.Where(IsOfScript))
            if (ScriptNames.ReadOf(key, traditional, bag) is { } script
                && YamlFields.Expect<YamlMap>(value, $"“{key.Text}”", $"pairs of forms, as in “臺: 台”", bag) is { } pairs)
                read[script] = ReadPairs(pairs.Entries, read[script], bag);
        return read;
    }

    private static bool IsOfScript(YamlEntry entry) => entry.Value is YamlMap || Script.Find(entry.Key.Text) is not null;

    private static ImmutableDictionary<string, string> ReadPairs(
        IEnumerable<YamlEntry> pairs, ImmutableDictionary<string, string> others, DiagnosticBag bag)
    {
        var preferred = others.ToBuilder();
        foreach (var (from, value) in pairs)
        {
            if (YamlFields.Expect<YamlScalar>(value, $"“{from.Text}”", $"a single character", bag) is not { } to)
                continue;
            if (!TraditionalForm.AreFormsOfOne(from.Text, to.Text))
                bag.Report(Rules.VariantPair, to.At,
                    $"“{from.Text}” and “{to.Text}” are not two traditional forms of one character",
                    $"write the form that is not wanted, a colon and the form that is, as in “臺: 台”");
            else
                preferred[from.Text] = to.Text;
        }
        foreach (var (from, value) in pairs)
            if (value is YamlScalar to && preferred.ContainsKey(from.Text)
                && (preferred.ContainsKey(to.Text) ? to : others.ContainsValue(from.Text) ? from : null) is { } unwanted)
                bag.Report(Rules.VariantPair, to.At, $"“{unwanted.Text}” is itself a form that is not wanted",
                    $"name the form that is to be printed");
        return preferred.ToImmutable();
    }
}
