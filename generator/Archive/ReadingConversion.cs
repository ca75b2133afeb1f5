using System.Collections.Immutable;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// A page's reading in another script: the same stories, paragraphs and lines, every text of it converted whole, after
/// joining, since a phrase cut by a line end converts wrongly.
/// </summary>
internal static class ReadingConversion
{
    /// <summary>A page in every script a site publishes: as it was read in the dump's own, converted in the other.</summary>
    /// <param name="known">The names known in running text.</param>
    public static ImmutableDictionary<Script, PageReading> Published(PageReading reading, ImmutableArray<Script> scripts, SiteConverters converters, KnownNames known) =>
        scripts.ToImmutableDictionary(
            script => script,
            script => script == reading.Script ? reading : Convert(reading, script, converters.Between(reading.Script, script), known));

    public static PageReading Convert(PageReading reading, Script to, IScriptConverter converter, KnownNames known)
    {
        var ofStories = reading.Stories.Select(ReadingTexts.NamesOf).ToList();
        return reading.With([.. reading.Units.Select(unit =>
            Convert(unit.Unit, unit.Story < 0 ? known : ReadingTexts.NamesIn(unit.Unit, ofStories[unit.Story], known), converter))]) with { Script = to };
    }

    private static Unit Convert(Unit unit, KnownNames known, IScriptConverter converter)
    {
        var text = converter.Align(unit.InOneLine, known);
        return unit with
        {
            Text = unit.Kind == UnitKind.Headline ? Turned(unit.Turned, text) : text.Converted,
            Names = [.. unit.Names.Select(name => text.Counterpart(name) ?? converter.Convert(name, known))],
            FromDump = unit.Kind == UnitKind.Paragraph ? text.Alignment : null,
        };
    }

    /// <summary>A headline, converted as one text, turned over where it was.</summary>
    private static string Turned(string[] lines, AlignedText text)
    {
        var ends = Enumerable.Range(1, lines.Length).Select(n => Joining.Join(lines.Take(n)).Length);
        return string.Join('\n', lines.Zip(ends, (line, end) => text.Slice(end - line.Length, line.Length)));
    }
}
