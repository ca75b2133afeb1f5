using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Config;

/// <summary>Reads which Traditional a site prints: <c>traditional</c>, <c>quotes</c> and <c>variants</c>.</summary>
internal static class TraditionalReading
{
    public static TraditionalForm Read(RawSiteConfig raw, DiagnosticBag bag) => new(
        raw.Traditional is { } config ? ReadConfig(config, bag) : SiteConverters.TraditionalForms[0],
        raw.Quotes is { } quotes ? ReadQuotes(quotes, bag) : QuoteStyle.Corner,
        ReadVariants(raw.Variants, bag));

    private static string ReadConfig(YamlScalar name, DiagnosticBag bag)
    {
        if (OpenccData.IsPath(name.Text))
            return name.Text;
        if (!SiteConverters.TraditionalForms.Contains(name.Text))
            bag.Report(Rules.BadValue, name.At, $"“{name.Text}” makes no Traditional text", $"known are {string.Join(", ", SiteConverters.TraditionalForms)}, and the path of an OpenCC configuration of your own (.json)");
        else if (name.Text.EndsWith('p'))
            bag.Report(Rules.RewritesWords, name.At, $"“{name.Text}” rewrites words (支持 becomes 支援), not only script", "use s2tw or s2hk for an archive");
        return name.Text;
    }

    private static QuoteStyle ReadQuotes(YamlScalar name, DiagnosticBag bag)
    {
        if (name.Text is not ("corner" or "curly"))
            bag.Report(Rules.BadValue, name.At, $"“{name.Text}” is no kind of quotation marks", "known are corner, curly");
        return name.Text == "curly" ? QuoteStyle.Curly : QuoteStyle.Corner;
    }

    private static Variants ReadVariants(YamlMap? map, DiagnosticBag bag)
    {
        var preferred = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (from, value) in map?.Entries ?? [])
        {
            if (YamlFields.Expect<YamlScalar>(value, $"“{from.Text}”", "a single character", bag) is not { } to)
                continue;
            if (!Variants.AreFormsOfOne(from.Text, to.Text))
                bag.Report(Rules.VariantPair, to.At, $"“{from.Text}” and “{to.Text}” are not two traditional forms of one character", "write the form that is not wanted, a colon and the form that is, as in “臺: 台”");
            else
                preferred[from.Text] = to.Text;
        }
        foreach (var (from, value) in map?.Entries ?? [])
            if (value is YamlScalar to && preferred.ContainsKey(from.Text) && preferred.ContainsKey(to.Text))
                bag.Report(Rules.VariantPair, to.At, $"“{to.Text}” is not wanted itself", "name the form that is to be printed");
        return new Variants(preferred.ToImmutable());
    }
}
