using System.Runtime.CompilerServices;
using Banmian.Diagnostics;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Scripts.Opencc;

/// <summary>
/// Interprets one OpenCC configuration exactly: what OpenCC's own program answers, this answers. Safe to use from any
/// number of threads at once.
/// </summary>
internal sealed class OpenccConverter
{
    private static readonly Sentence Rebuild =
        $"build the program again, which copies the data beside it";

    private readonly Lexicon lexicon;
    private readonly Matcher[] wholeText; // normalisation, and without segmentation the chain too
    private readonly Matcher? segmentation;
    private readonly LoneUnits? alone;
    private readonly Matcher[] chain;

    // What the chain makes of a segment that is an entry, filled in as entries are met. Two threads may both work one
    // out; they write the same string.
    private readonly string?[] convertedKeys;

    private readonly DictionaryTree vocabulary;

    private OpenccConverter(OpenccConfig config, Func<TextDictionary, (string Name, string Text)> read)
    {
        vocabulary = config.Segmentation ?? config.Chain[0];
        var dictionaries = config.Normalization.Concat(config.Chain).Concat(config.Segmentation is { } s ? [s] : []);
        lexicon = new Lexicon(dictionaries.SelectMany(Lexicon.Files), read);
        chain = [.. config.Chain.Select(Pass)];
        segmentation = config.Segmentation is { } dictionary ? Pass(dictionary) : null;
        wholeText = [.. config.Normalization.Select(Pass), .. segmentation is null ? chain : []];
        alone = segmentation is null ? null : new LoneUnits(segmentation, chain);
        convertedKeys = new string?[lexicon.Count];

        Matcher Pass(DictionaryTree dictionary) => new(dictionary, lexicon);
    }

    /// <summary>
    /// The converter of a configuration, by its name or the path of a site's own, or null with a diagnostic where there is
    /// none or its data is damaged: at <paramref name="location"/>, or at the place in the site's own files.
    /// </summary>
    public static OpenccConverter? Load(string config, OpenccData data, DiagnosticBag diagnostics, Location location)
    {
        if (OpenccData.IsPath(config) && data.Site is not null)
            return LoadOwn(config, data, data.Site, diagnostics);
        if (data.ConfigNames.IsEmpty)
        {
            diagnostics.Report(Rules.DamagedOpenccData, location, $"OpenCC's data is not in {data.Folder}", Rebuild);
            return null;
        }
        if (!data.ConfigNames.Contains(config))
        {
            diagnostics.Report(Rules.UnknownOpenccConfig, location, $"there is no OpenCC configuration '{config}'",
                $"use one of {data.ConfigNames}");
            return null;
        }
        try
        {
            return new OpenccConverter(OpenccConfig.Parse(File.ReadAllBytes(data.ConfigPath(config)), config + ".json"),
                dictionary => (dictionary.File, data.ReadDictionary(dictionary)));
        }
        catch (Exception e) when (e is IOException or DamagedDataException)
        {
            var why = e is DamagedDataException damaged ? $"{damaged.At}: {damaged.Said}"
                : DiskProblem.OfReading((e as FileNotFoundException)?.FileName ?? data.ConfigPath(config), e).What;
            diagnostics.Report(Rules.DamagedOpenccData, location,
                $"OpenCC configuration '{config}' cannot be used: {why}", Rebuild);
            return null;
        }
    }

    private static OpenccConverter? LoadOwn(string path, OpenccData data, SiteFolder site, DiagnosticBag diagnostics)
    {
        if (site.ReadBytes(path, diagnostics) is not { } bytes)
            return null;
        try
        {
            var config = OpenccConfig.Parse(bytes, path);
            var files = config.Normalization.Concat(config.Chain).Concat(config.Segmentation is { } s ? [s] : [])
                .SelectMany(Lexicon.Files).DistinctBy(file => file.File)
                .ToDictionary(file => file.File, file => data.ReadDictionaryFor(path, file, diagnostics));
            return files.Values.Any(text => text is null) ? null
                : new OpenccConverter(config, file => (data.NameOf(path, file.File), files[file.File]!));
        }
        catch (DamagedDataException e)
        {
            diagnostics.Report(Rules.OwnOpenccConfig, e.At, e.Said,
                $"write it as OpenCC's own configurations and dictionaries are written");
            return null;
        }
    }

    /// <summary>
    /// The entries of several characters that cut the text into words; <see cref="Phrase"/> tells the key of each.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<int> Phrases()
    {
        var phrases = new List<int>(lexicon.Count);
        foreach (var entry in lexicon.Entries(vocabulary))
            if (lexicon.Key(entry) is { Length: > 1 } key && CodePoints.Width(key, 0) < key.Length)
                phrases.Add(entry);
        return phrases;
    }

    /// <summary>A key of the dictionaries that cut the text into words.</summary>
    public ReadOnlySpan<char> Phrase(int entry) => lexicon.Key(entry);

    /// <summary>
    /// The units of source text that may become something else in a word than alone, and those that become something else
    /// alone; both perhaps with a few too many.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (bool[] Doubtful, bool[] Changing) Units()
    {
        var (doubtful, changing) = (new bool[char.MaxValue + 1], new bool[char.MaxValue + 1]);
        foreach (var pass in chain.AsSpan(1))
        {
            pass.MarkPhrases(doubtful);
            pass.MarkSingles(changing);
        }
        var later = (bool[])doubtful.Clone();
        foreach (var pass in segmentation is null ? wholeText.AsSpan()[..^chain.Length] : wholeText)
        {
            pass.MarkPhrases(doubtful);
            pass.MarkSingles(doubtful);
        }
        chain[0].MarkSingles(changing);
        var alone = chain[0].Alone();
        chain[0].MarkDoubtful(doubtful, alone, later);
        segmentation?.MarkDoubtful(doubtful, alone, later);
        return (doubtful, changing);
    }

    /// <summary>What the passes after the first make of text in OpenCC's standard: Taiwan's or Hong Kong's forms.</summary>
    public string Regional(string standard)
    {
        using var output = new CharBuffer(standard.Length);
        Replace(chain.AsSpan(1), standard, output);
        return new string(output.Written);
    }

    public string Convert(string text)
    {
        using var output = new CharBuffer(text.Length + text.Length / 8);
        Convert(text, output);
        return output.Written.SequenceEqual(text) ? text : new string(output.Written);
    }

    /// <summary>Appends the converted text to <paramref name="output"/>.</summary>
    public void Convert(ReadOnlySpan<char> text, CharBuffer output)
    {
        if (segmentation is null)
        {
            Replace(wholeText, text, output);
            return;
        }
        using var normalized = new CharBuffer(text.Length);
        Replace(wholeText, text, normalized);
        ConvertSegments(normalized.Written, output);
    }

    /// <summary>The converted text, with which place became which.</summary>
    public AlignedText Align(string text)
    {
        using var output = new CharBuffer(text.Length + text.Length / 8);
        var normalized = Align(wholeText, text, output);
        if (segmentation is null)
            return new AlignedText(text, new string(output.Written), normalized);
        var whole = new string(output.Written);
        output.Clear();
        var segments = new AlignmentBuilder();
        for (var start = 0; ;)
        {
            var place = segmentation.Next(whole, start, out var entry);
            var before = output.Written.Length;
            var run = Align(chain, whole[start..place], output);
            segments.Add(run, place - start, output.Written.Length - before);
            if (entry == 0)
                return new AlignedText(text, new string(output.Written), normalized.Then(segments.Build()));
            var converted = convertedKeys[entry] ??= ConvertKey(entry);
            output.Append(converted);
            segments.Add(lexicon.Key(entry), converted);
            start = place + lexicon.KeyLength(entry);
        }
    }

    /// <summary>Appends what the passes make of a text, one after another.</summary>
    private static Alignment Align(ReadOnlySpan<Matcher> passes, string text, CharBuffer output)
    {
        var alignment = Alignment.Identity;
        foreach (var pass in passes)
        {
            using var converted = new CharBuffer(text.Length);
            var builder = new AlignmentBuilder();
            pass.Replace(text, converted, builder);
            alignment = alignment.Then(builder.Build());
            text = new string(converted.Written);
        }
        output.Append(text);
        return alignment;
    }

    /// <summary>Converts each segment alone: an entry of the segmentation, or a whole run between two of them.</summary>
    private void ConvertSegments(ReadOnlySpan<char> text, CharBuffer output)
    {
        for (var start = 0; ;)
        {
            var place = segmentation!.Next(text, start, out var entry);
            var run = text[start..place];
            if (!alone!.TryConvert(run, output))
                Replace(chain, run, output);
            if (entry == 0)
                return;
            output.Append(convertedKeys[entry] ??= ConvertKey(entry));
            start = place + lexicon.KeyLength(entry);
        }
    }

    private string ConvertKey(int entry)
    {
        using var output = new CharBuffer(lexicon.KeyLength(entry));
        Replace(chain, lexicon.Key(entry), output);
        return new string(output.Written);
    }

    /// <summary>One pass after another, each over the whole of what the one before it wrote.</summary>
    private static void Replace(ReadOnlySpan<Matcher> passes, ReadOnlySpan<char> text, CharBuffer output)
    {
        while (passes.Length > 0 && !passes[0].Matches(text))
            passes = passes[1..];
        if (passes.Length == 0)
        {
            output.Append(text);
            return;
        }
        if (passes.Length == 1)
        {
            passes[0].Replace(text, output);
            return;
        }
        using var between = new CharBuffer(text.Length);
        passes[0].Replace(text, between);
        Replace(passes[1..], between.Written, output);
    }
}
