using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts.Opencc;
using Banmian.Sources;

namespace Banmian.Scripts.Newspaper;

/// <summary>Puts the newspaper layer on a configuration of OpenCC.</summary>
internal static class NewspaperLayer
{
    // Cuts the Simplified that was made of Traditional, to find the names in it.
    private const string Cutting = "s2t";

    /// <summary>
    /// The converter over a configuration that makes Traditional of Simplified or the other way round, or null after an
    /// error was reported, at <paramref name="location"/> where it is in no file of the site.
    /// </summary>
    /// <param name="config">The name of one of OpenCC's configurations, or the path of a site's own.</param>
    /// <param name="glossary">What the site itself says of words, from Simplified to Traditional.</param>
    /// <param name="variants">The traditional forms the site prefers.</param>
    /// <param name="words">What cuts Simplified with this glossary, where the caller has it; it is large.</param>
    public static INewspaperConverter? Load(
        string config, OpenccData data, ImmutableArray<WordForm> glossary,
        Variants variants, DiagnosticBag bag, Location location, NewspaperConverter? words = null)
    {
        var compiled = MakesTraditional(config) == false ? null
            : Task.Run(() => CompiledWords.Read(CompiledWords.ShippedFile, WordList.ShippedFile));
        if (OpenccConverter.Load(config, data, bag, location) is not { } exact)
            return null;
        switch (OpenccData.IsPath(config) ? OneScriptCharacters.MakesTraditional(exact.Convert) : MakesTraditional(config))
        {
            case true:
                var list = compiled!.Result is var (made, phrases) && phrases == CompiledWords.Of(exact)
                    ? made : ReadWords(exact, bag);
                return list is null ? null : new NewspaperConverter(exact, list, glossary, variants);
            case false:
                var cutting = new Lazy<NewspaperConverter?>(() => words ?? Load(
                    Cutting, OpenccData.Shipped, glossary, Variants.None, new DiagnosticBag(), location) as NewspaperConverter);
                return new NewspaperSimplifier(exact, () => cutting.Value,
                    glossary.Select(entry => new WordForm(entry.To, entry.From)));
            case null:
                bag.Report(Rules.NoNewspaperLayer, location, $"'{config}' leads neither from nor to Simplified",
                    $"convert with it exactly, without the newspaper layer");
                return null;
        }
    }

    /// <summary>
    /// Whether one of OpenCC's own configurations makes Traditional, or Simplified; null where both its sides are Traditional or
    /// Japanese.
    /// </summary>
    private static bool? MakesTraditional(string config) =>
        config.StartsWith("s2", StringComparison.Ordinal) ? true : config.Contains("2s", StringComparison.Ordinal) ? false : null;

    private static WordList? ReadWords(OpenccConverter exact, DiagnosticBag bag)
    {
        try
        {
            return WordList.Read(File.ReadAllText(WordList.ShippedFile), exact);
        }
        catch (Exception e) when (e is IOException or DamagedDataException)
        {
            bag.Report(Rules.DamagedWordList, new Location(WordList.ShippedFile),
                DiskProblem.OfReading(WordList.ShippedFile, e).What, $"build the program again, which copies the list beside it");
            return null;
        }
    }
}
