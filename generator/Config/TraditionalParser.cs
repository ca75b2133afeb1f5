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
        QuoteStyle? quotes = raw.Quotes is { } marks ? ReadQuotes(marks, bag) : null;
        var variants = ReadVariants(raw.Variants, bag);
        var traditional = scripts.Where(script => script.IsTraditional).Distinct().DefaultIfEmpty(Script.Hant);
        ImmutableArray<TraditionalForm> forms =
            [.. traditional.Select(script => TraditionalForm.Of(script)).Select(form => form with
        {
            Config = form.Script == Script.Hant && config is not null ? config : form.Config,
            Quotes = quotes ?? form.Quotes,
            Variants = variants,
        })];
        CheckTogether(raw, forms, bag);
        return forms;
    }

    private static void CheckTogether(RawSiteConfig raw, ImmutableArray<TraditionalForm> forms, DiagnosticBag bag)
    {
        if (raw.Traditional is { } name && forms.All(form => form.Script != Script.Hant))
            bag.Report(Rules.ScriptsTogether, name.At,
                "“traditional” is about zh-Hant, which this site does not publish",
                "leave it out, or publish zh-Hant: "
                + string.Join(", ", forms.Select(form => $"{form.Script} is always {form.Config}")));
        foreach (var same in forms.GroupBy(form => form.Config).Where(group => group.Count() > 1))
            bag.Report(Rules.ScriptsTogether, PlaceOf(same.Last().Script, raw.Scripts!),
                $"{string.Join(" and ", same.Select(form => form.Script))} would be the same text, both by {same.Key}",
                "publish one of them, or name another configuration for zh-Hant under “traditional”");
    }

    private static Location PlaceOf(Script script, YamlList scripts) =>
        scripts.Items.OfType<YamlScalar>().First(name => name.Text == script.Tag).At;

    private static string ReadConfig(YamlScalar name, DiagnosticBag bag)
    {
        if (TraditionalForm.IsOwn(name.Text))
            return name.Text;
        if (!TraditionalForm.Configurations.Contains(name.Text))
            bag.Report(Rules.BadValue, name.At, $"“{name.Text}” does not make Traditional text",
                $"use one of: {string.Join(", ", TraditionalForm.Configurations)}, "
                + "and the path of an OpenCC configuration of your own (.json)");
        else if (name.Text.EndsWith('p'))
            bag.Report(Rules.RewritesWords, name.At,
                $"“{name.Text}” rewrites words (支持 becomes 支援), not only script", "use s2tw or s2hk for an archive");
        return name.Text;
    }

    private static QuoteStyle ReadQuotes(YamlScalar name, DiagnosticBag bag)
    {
        if (name.Text is not ("corner" or "curly"))
            bag.Report(Rules.BadValue, name.At, $"“{name.Text}” is not a kind of quotation marks", "use one of: corner, curly");
        return name.Text == "curly" ? QuoteStyle.Curly : QuoteStyle.Corner;
    }

    private static ImmutableDictionary<string, string> ReadVariants(YamlMap? map, DiagnosticBag bag)
    {
        var preferred = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (from, value) in map?.Entries ?? [])
        {
            if (YamlFields.Expect<YamlScalar>(value, $"“{from.Text}”", "a single character", bag) is not { } to)
                continue;
            if (!TraditionalForm.AreFormsOfOne(from.Text, to.Text))
                bag.Report(Rules.VariantPair, to.At,
                    $"“{from.Text}” and “{to.Text}” are not two traditional forms of one character",
                    "write the form that is not wanted, a colon and the form that is, as in “臺: 台”");
            else
                preferred[from.Text] = to.Text;
        }
        foreach (var (from, value) in map?.Entries ?? [])
            if (value is YamlScalar to && preferred.ContainsKey(from.Text) && preferred.ContainsKey(to.Text))
                bag.Report(Rules.VariantPair, to.At, $"“{to.Text}” is itself a form that is not wanted",
                    "name the form that is to be printed");
        return preferred.ToImmutable();
    }
}
