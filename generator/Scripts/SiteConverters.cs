using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts.Newspaper;
using Banmian.Scripts.Opencc;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Scripts;

/// <summary>
/// The door: what the program asks of Chinese in its scripts. Nothing outside this folder knows of the layers below it, the
/// newspaper layer (<c>Newspaper</c>) and OpenCC's engine (<c>Opencc</c>). The questions are five:
/// <list type="number">
/// <item>In which script is this written? <see cref="ScriptDetection.Detect"/>, for the reading of a dump.</item>
/// <item>What does it become in that script, and which place became which? <see cref="Between"/>, for pages and all shown with
/// them.</item> <item>Which names are in it (<see cref="NamesIn"/>), and what did one become (<see cref="FormsOf"/>)? For an
/// issue's names.</item> <item>Where did a character have several traditional forms, and what decided?
/// <see cref="AmbiguitiesIn"/>, for the choices.</item> <item>Where do words end? <see cref="WordEnds"/>, for the turns of
/// headlines.</item>
/// </list>
/// Lines without a site go through <see cref="LineConverters"/>.
/// </summary>
/// <param name="between">The converters from each script to each other one.</param>
/// <param name="main">The Traditional that dumps in Traditional are taken to be written in unless their sidecars name another
/// that the site has.</param>
/// <param name="words">What converts Simplified to <paramref name="main"/>, and cuts Simplified into words.</param>
internal sealed class SiteConverters(
    ImmutableDictionary<(Script From, Script To), IScriptConverter> between, Script main, NewspaperConverter words)
{
    /// <summary>The converters of a site with its glossary, or null after an error was reported.</summary>
    /// <param name="forms">The site's Traditional scripts, at least one; names and choices are those of the first.</param>
    public static SiteConverters? Load(ImmutableArray<TraditionalForm> forms, SiteFolder site, DiagnosticBag bag) =>
        Load(forms, OpenccData.Shipped with { Site = site }, GlossaryParser.Load(site, bag), bag);

    internal static SiteConverters? Load(
        ImmutableArray<TraditionalForm> forms, OpenccData data, ImmutableArray<WordForm> glossary, DiagnosticBag bag)
    {
        var between = ImmutableDictionary.CreateBuilder<(Script From, Script To), IScriptConverter>();
        NewspaperConverter? words = null;
        foreach (var form in forms)
        {
            var variants = Variants.Of(form.Config, form.Variants);
            var there = NewspaperLayer.Load(form.Config, data, glossary, variants, bag, OpenccLocation);
            if (there is null)
                return null;
            if (there is not NewspaperConverter converter)
            {
                bag.Report(Rules.NoNewspaperLayer, new Location(form.Config),
                    $"this configuration makes no Traditional of Simplified", $"name one that does under “traditional:”");
                return null;
            }
            var back = NewspaperLayer.Load(
                Standard.Of(form.Config).Back, data, glossary, variants, bag, OpenccLocation, converter);
            if (back is null)
                return null;
            words ??= converter;
            between.Add((Script.Hans, form.Script), QuotingConverter.Of(there, form.Quotes));
            between.Add((form.Script, Script.Hans), QuotingConverter.Of(back, form.Quotes));
        }
        foreach (var from in forms)
            foreach (var to in forms)
                if (Steps(from, to, data, bag) is { } steps)
                    between.Add((from.Script, to.Script), new FormConverter(steps, Variants.Of(to.Config, to.Variants),
                        QuotingConverter.Between(from.Quotes, to.Quotes)));
                else
                    return null;
        return new SiteConverters(between.ToImmutable(), forms[0].Script, words!);
    }

    /// <summary>
    /// The files of a site that its converters are made of: its glossary, and its own configurations with all beside them.
    /// </summary>
    public static ImmutableArray<string> FilesOf(ImmutableArray<TraditionalForm> forms, SiteFolder site) =>
        [.. site.FilesBelow(GlossaryParser.Folder, new DiagnosticBag()),
            .. forms.SelectMany(form => OpenccData.FilesOf(form.Config, site)).Distinct()];

    /// <summary>The converter from one script of the site to another; of one to itself it changes nothing.</summary>
    public IScriptConverter Between(Script from, Script to) =>
        between.TryGetValue((Known(from), Known(to)), out var converter) ? converter
            : throw new ArgumentException($"no conversion from {from} to {to}");

    /// <summary>
    /// The names a text marks by the words beside them, and those known that stand in it as names; none in Traditional.
    /// </summary>
    public IEnumerable<string> NamesIn(string text, Script script, KnownNames known) =>
        script.IsTraditional ? [] : words.NamesIn(text, known);

    /// <summary>What a name became wherever it stands in a text in Simplified as one or several words of its own.</summary>
    public IEnumerable<string> FormsOf(string name, string text, KnownNames known) => words.FormsOf(name, text, known);

    /// <summary>The characters of a text with several traditional forms; a text in Traditional leaves no choice.</summary>
    public IEnumerable<Ambiguity> AmbiguitiesIn(string text, Script script, KnownNames known) =>
        script.IsTraditional ? [] : Ambiguities.In(text, known, words);

    /// <summary>
    /// The places (UTF-16 units, ascending) where a word of a text ends, by the likeliest cut of its simplified form; none
    /// where that has another length.
    /// </summary>
    /// <param name="known">The names known in the text.</param>
    /// <param name="scriptOfNames">The script they are written in.</param>
    public ImmutableArray<int> WordEnds(string text, Script script, KnownNames known, Script scriptOfNames)
    {
        var simplified = InSimplified(text, script);
        if (scriptOfNames.IsTraditional)
            known = new KnownNames([.. known.Names.Select(name => InSimplified(name, scriptOfNames))], known.Certain);
        return simplified.Length == text.Length ? words.Ends(simplified, known) : [];

        string InSimplified(string written, Script by) => by.IsTraditional ? Between(by, Script.Hans).Convert(written) : written;
    }

    private static Location OpenccLocation { get; } = new("OpenCC");

    /// <summary>A script of the site: one that it does not publish is its main Traditional.</summary>
    private Script Known(Script script) => !script.IsTraditional || between.ContainsKey((script, Script.Hans)) ? script : main;

    /// <summary>
    /// What leads from one form of Traditional to another over OpenCC's own standard; null after an error was reported.
    /// </summary>
    private static List<OpenccConverter>? Steps(TraditionalForm from, TraditionalForm to, OpenccData data, DiagnosticBag bag)
    {
        if (from.Script == to.Script)
            return [];
        string?[] configs = [Standard.Of(from.Config).ToCommon, Standard.Of(to.Config).FromCommon];
        var steps = configs.OfType<string>().Select(config => OpenccConverter.Load(config, data, bag, OpenccLocation)).ToList();
        return steps.Contains(null) ? null : [.. steps.OfType<OpenccConverter>()];
    }
}
