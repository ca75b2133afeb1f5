using Banmian.Diagnostics;

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
    /// <param name="glossary">What the site itself says of words, simplified and traditional.</param>
    /// <param name="variants">The traditional forms the site prefers.</param>
    public static IScriptConverter? Load(string config, OpenccData data, Glossary glossary, Variants variants, DiagnosticBag bag, Location location)
    {
        var compiled = ByName(config) == Script.Hans ? null : Task.Run(() => CompiledWords.Read(CompiledWords.ShippedFile, WordList.ShippedFile));
        if (OpenccConverter.Load(config, data, bag, location) is not { } exact)
            return null;
        switch (OpenccData.IsPath(config) ? ScriptDetection.MadeBy(exact.Convert) : ByName(config))
        {
            case Script.Hant:
                return (compiled!.Result is var (made, phrases) && phrases == CompiledWords.Of(exact) ? made : ReadWords(exact, bag)) is { } list ? new NewspaperConverter(exact, list, glossary.ToTraditional, variants) : null;
            case Script.Hans:
                var cutting = new Lazy<NewspaperConverter?>(() => Load(Cutting, OpenccData.Shipped, Glossary.Empty, Variants.None, new DiagnosticBag(), location) as NewspaperConverter);
                return new NewspaperSimplifier(exact, () => cutting.Value, glossary.ToSimplified);
            default:
                bag.Report(Rules.NoNewspaperLayer, location, $"'{config}' leads neither from nor to Simplified", "convert with it exactly, without the newspaper layer");
                return null;
        }
    }

    /// <summary>The script one of OpenCC's own configurations makes, null where both its sides are Traditional or Japanese.</summary>
    private static Script? ByName(string config) =>
        config.StartsWith("s2", StringComparison.Ordinal) ? Script.Hant : config.Contains("2s", StringComparison.Ordinal) ? Script.Hans : null;

    private static WordList? ReadWords(OpenccConverter exact, DiagnosticBag bag)
    {
        try
        {
            return WordList.Read(File.ReadAllText(WordList.ShippedFile), exact);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            bag.Report(Rules.DamagedWordList, new Location(WordList.ShippedFile), e.Message, "build the program again, which copies the list beside it");
            return null;
        }
    }
}
