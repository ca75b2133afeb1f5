using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts.Newspaper;
using Banmian.Scripts.Opencc;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Scripts;

/// <summary>Appends a line's conversion to the output.</summary>
internal delegate void LineConverter(ReadOnlySpan<char> line, CharBuffer output);

/// <summary>
/// What <c>convert</c> converts lines with, by a configuration: the name of one of OpenCC's, or the path of one below a folder.
/// Each is null after an error was reported.
/// </summary>
internal static class LineConverters
{
    private static readonly Location Option = new("--opencc");

    /// <summary>Converts as OpenCC does.</summary>
    public static LineConverter? Exact(string config, SiteFolder folder, DiagnosticBag bag) =>
        OpenccConverter.Load(config, DataOf(folder), bag, Option) is { } exact ? exact.Convert : null;

    /// <summary>Converts as the text of a newspaper.</summary>
    /// <param name="namesIn">The names known in a line.</param>
    public static LineConverter? Newspaper(
        string config, SiteFolder folder, Func<ReadOnlySpan<char>, KnownNames> namesIn, DiagnosticBag bag) =>
        NewspaperLayer.Load(config, DataOf(folder), [], Variants.Of(config, ImmutableDictionary<string, string>.Empty), bag,
            Option)
            is { } layer
            ? (line, converted) => layer.Convert(line, namesIn(line), converted) : null;

    /// <summary>Converts as a site does: with its glossary, variants and quotation marks.</summary>
    /// <param name="form">The site's Traditional.</param>
    /// <param name="config">Another configuration than that of the form, or null.</param>
    public static LineConverter? OfSite(
        TraditionalForm form, string? config, SiteFolder site, Func<ReadOnlySpan<char>, KnownNames> namesIn, DiagnosticBag bag)
    {
        var glossary = GlossaryParser.Load(site, bag);
        var used = config ?? form.Config;
        var layer = bag.HasErrors ? null
            : NewspaperLayer.Load(used, DataOf(site), glossary, Variants.Of(used, form.Variants), bag, Option);
        if (layer is null)
            return null;
        var quoting = QuotingConverter.Of(layer, form.Quotes);
        return (line, converted) => converted.Append(quoting.Convert(new string(line), namesIn(line)));
    }

    private static OpenccData DataOf(SiteFolder folder) => OpenccData.Shipped with { Site = folder };
}
