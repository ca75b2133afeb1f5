using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Banmian.Diagnostics;

namespace Banmian.Scripts;

/// <summary>
/// Interprets one OpenCC configuration exactly: what OpenCC's own program answers, this answers. Safe to use from any
/// number of threads at once.
/// </summary>
internal sealed class OpenccConverter : IScriptConverter
{
    private readonly Lexicon lexicon;
    private readonly ImmutableArray<Matcher> normalization;
    private readonly Matcher? segmentation;
    private readonly ImmutableArray<Matcher> chain;

    // What the chain makes of a segment that is an entry, filled in as entries are met. Two threads may both work one
    // out; they write the same string.
    private readonly string?[] convertedKeys;

    private OpenccConverter(OpenccConfig config, OpenccData data)
    {
        var dictionaries = config.Normalization.Concat(config.Chain).Concat(config.Segmentation is { } s ? [s] : []);
        lexicon = new Lexicon(dictionaries.SelectMany(Lexicon.Files), data);
        normalization = [.. config.Normalization.Select(d => new Matcher(d, lexicon))];
        segmentation = config.Segmentation is { } dictionary ? new Matcher(dictionary, lexicon) : null;
        chain = [.. config.Chain.Select(d => new Matcher(d, lexicon))];
        convertedKeys = new string?[lexicon.Count];
    }

    /// <summary>
    /// The converter of a configuration, or null with a diagnostic at <paramref name="location"/> where there is none of
    /// that name or the data is damaged.
    /// </summary>
    public static OpenccConverter? Load(string config, OpenccData data, DiagnosticBag diagnostics, Location location)
    {
        if (!data.ConfigNames.Contains(config))
        {
            diagnostics.Report(Rules.UnknownOpenccConfig, location, $"there is no OpenCC configuration '{config}'", $"use one of {string.Join(", ", data.ConfigNames)}");
            return null;
        }
        try
        {
            return new OpenccConverter(OpenccConfig.Parse(File.ReadAllBytes(data.ConfigPath(config))), data);
        }
        catch (Exception e) when (e is IOException or JsonException or InvalidDataException or DecoderFallbackException)
        {
            diagnostics.Report(Rules.DamagedOpenccData, location, $"OpenCC configuration '{config}' cannot be used: {e.Message}", "build the program again from a clean checkout");
            return null;
        }
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
        using var normalized = new CharBuffer(text.Length);
        Replace(normalization, text, normalized);
        ConvertNormalized(normalized.Written, output);
    }

    private void ConvertNormalized(ReadOnlySpan<char> text, CharBuffer output)
    {
        if (segmentation is null)
        {
            Replace(chain, text, output);
            return;
        }
        for (var start = 0; ;)
        {
            var place = segmentation.Next(text, start, out var entry);
            Replace(chain, text[start..place], output); // a run without matches is one segment
            if (entry == 0)
                return;
            output.Append(convertedKeys[entry] ??= ConvertSegment(lexicon.Key(entry)));
            start = place + lexicon.KeyLength(entry);
        }
    }

    private string ConvertSegment(ReadOnlySpan<char> segment)
    {
        using var output = new CharBuffer(segment.Length);
        Replace(chain, segment, output);
        return new string(output.Written);
    }

    /// <summary>One pass after another, each over the whole of what the one before it wrote.</summary>
    private static void Replace(ImmutableArray<Matcher> passes, ReadOnlySpan<char> text, CharBuffer output)
    {
        if (passes.IsEmpty || text.IsEmpty)
        {
            output.Append(text);
            return;
        }
        using var first = new CharBuffer(text.Length);
        using var second = new CharBuffer(text.Length);
        var (target, other) = (first, second);
        foreach (var pass in passes[..^1])
        {
            target.Clear();
            pass.Replace(text, target);
            text = target.Written;
            (target, other) = (other, target);
        }
        passes[^1].Replace(text, output);
    }
}
