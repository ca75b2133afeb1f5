using Banmian.Diagnostics;

namespace Banmian.Scripts.Newspaper;

/// <summary>Puts the newspaper layer on a configuration of OpenCC.</summary>
internal static class NewspaperLayer
{
    /// <summary>
    /// The converter over a configuration that makes Traditional of Simplified or the other way round, or null after an
    /// error was reported at <paramref name="location"/>.
    /// </summary>
    /// <param name="glossary">What the site itself says of words, simplified and traditional.</param>
    public static IScriptConverter? Load(string config, OpenccData data, Glossary glossary, DiagnosticBag bag, Location location)
    {
        var makesTraditional = config.StartsWith("s2", StringComparison.Ordinal);
        if (!makesTraditional && !config.Contains("2s", StringComparison.Ordinal) && data.ConfigNames.Contains(config))
        {
            bag.Report(Rules.NoNewspaperLayer, location, $"'{config}' leads neither from nor to Simplified", "leave --newspaper out for it");
            return null;
        }
        var words = makesTraditional ? Task.Run(() => ReadWords(bag)) : null;
        if (OpenccConverter.Load(config, data, bag, location) is not { } exact)
            return null;
        if (words is null)
            return new NewspaperSimplifier(exact, glossary.ToSimplified);
        return words.Result is { } list ? new NewspaperConverter(exact, list, glossary.ToTraditional) : null;
    }

    private static WordList? ReadWords(DiagnosticBag bag)
    {
        try
        {
            return new WordList(File.ReadAllText(WordList.ShippedFile));
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            bag.Report(Rules.DamagedWordList, new Location(WordList.ShippedFile), e.Message, "build the program again, which copies the list beside it");
            return null;
        }
    }
}
