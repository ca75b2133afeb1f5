using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using CsCheck;

namespace Banmian.Tests.Config;

/// <summary>Whatever stands in a YAML file, the answer is a value or an error with a place, never an exception.</summary>
public class YamlLaws
{
    private static readonly string[] Pieces =
    [
        "paper", "date", "page", "editors", "note", "title", "rules", "zh-Hans", "2021-02-01", "清远", ":", ": ", "- ", "\n",
        "\n  ", "\n\t", "[", "]", "{", "}", ",", "\"", "'",
        "|", ">", "#", "&a", "*a", "!!str", "%YAML 1.2\n", "---\n", "...", "?", "~", "<<", "@", "`", "\\", "\ufeff", "𠀋", " ",
    ];

    private static readonly Gen<string> Yaml = Of(Pieces, 20);

    [Fact]
    public void A_sidecar_is_read_or_reported() => Yaml.Always(text =>
    {
        var bag = new DiagnosticBag();
        return SidecarParser.Read(text, "x.yml", ImmutableDictionary<string, Paper>.Empty, [], bag) is null == bag.HasErrors
            && Placed(bag, text);
    }, cases: 5_000);

    [Fact]
    public void A_configuration_is_read_or_reported() => Yaml.Always(text =>
    {
        var bag = new DiagnosticBag();
        return SiteConfigParser.Read(text, "x.yml", bag) is null == bag.HasErrors && Placed(bag, text);
    }, cases: 5_000);

    [Fact]
    public void A_date_is_read_or_explained() =>
        Of(["2021", "-", "02", "30", "/", "~", "?", "%", "X", "..", " "], 8).Always(text =>
        EdtfDate.Parse(text, out var problem) is null == problem.ToString().Length > 0);

    /// <summary>Texts of some of these pieces in any order.</summary>
    private static Gen<string> Of(string[] pieces, int most) =>
        Gen.Int[0, pieces.Length - 1].Array[0, most].Select(picks => string.Concat(picks.Select(i => pieces[i])));

    private static bool Placed(DiagnosticBag bag, string text) =>
        bag.Items.All(d => d.Location.Line <= Math.Max(1, text.Split('\n').Length) && d.Location.ToString()
            .StartsWith("x.yml", StringComparison.Ordinal));
}
