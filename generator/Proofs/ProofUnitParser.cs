using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Banmian.Diagnostics;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;

namespace Banmian.Proofs;

/// <summary>Reads a heading or a paragraph of a proof: its text, and its attributes one by one.</summary>
internal sealed class ProofUnitParser(string source, string path, DiagnosticBag bag)
{
    private static readonly Sentence Known =
        $"use one of: lines, sum and, on a byline, a dateline or a credit, names";

    public Location At(MarkdownObject thing) => new(path, thing.Line + 1, thing.Column + 1);

    /// <summary>The unit, or null after an error in its text was reported; wrong attributes are left out.</summary>
    public ProofUnit? Read(LeafBlock block, UnitKind kind, string reason = "")
    {
        var attributes = block.TryGetAttributes();
        var text = TextOf(block, kind, attributes);
        var (lines, sums, names) = (ImmutableArray<LineRange>.Empty,
            ImmutableArray<Fingerprint>.Empty, ImmutableArray<string>.Empty);
        foreach (var (key, value) in attributes?.Properties ?? [])
        {
            var at = At(attributes!);
            if (key == "lines") lines = LinesOf(value, at, bag);
            else if (key == "sum") sums = SumsOf(value, at, bag);
            else if (key == "names" && kind.Traits().HoldsNames)
                names = [.. WebUtility.HtmlDecode(value ?? "").Split('、', StringSplitOptions.RemoveEmptyEntries)];
            else if (!(kind == UnitKind.Headline && key == "sure"))
                bag.Report(Rules.ProofAttribute, at, $"“{key}” is not an attribute of this text ({kind.Name()})", Known);
        }
        return text is null ? null
            : new ProofUnit(new Unit(kind, text, names, lines) { Reason = reason }, sums, At(block),
                attributes?.Span ?? SourceSpan.Empty,
                attributes is { Span.IsEmpty: false } ? attributes.Span.Start : block.Span.End + 1);
    }

    /// <summary>The classes of a block's attributes, the name of its container apart.</summary>
    public static IEnumerable<string> Classes(Block block) =>
        (block.TryGetAttributes()?.Classes ?? []).Where(c => block is not CustomContainer container || c != container.Info);

    public static ImmutableArray<LineRange> LinesOf(string? value, Location at, DiagnosticBag own)
    {
        var lines = ImmutableArray.CreateBuilder<LineRange>();
        foreach (var part in (value ?? "").Split(','))
        {
            var ends = part.Split('-');
            if (ends.Length <= 2 && Number(ends[0]) is { } first && Number(ends[^1]) is { } last
                && first <= last && lines.All(l => last < l.First || l.Last < first))
            {
                lines.Add(new LineRange(first, last));
                continue;
            }
            own.Report(Rules.ProofAttribute, at, $"“{value}” does not name lines",
                $"write them as lines=12, lines=12-15 or lines=12-15,20, each line once");
            return [];
        }
        return lines.ToImmutable();
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static ImmutableArray<Fingerprint> SumsOf(string? value, Location at, DiagnosticBag own)
    {
        var sums = (value ?? "").Split(',').Select(Fingerprint.Parse).ToArray();
        if (!sums.Contains(null)) return [.. sums.Select(s => s!.Value)];
        own.Report(Rules.ProofAttribute, at, $"“{value}” is not a sum",
            $"take sum out of the braces, or put back what “proof” wrote there");
        return [];
    }

    // The text, or null after an error: what would be taken for more than text, and so lost, is refused at its place.
    private string? TextOf(LeafBlock block, UnitKind kind, HtmlAttributes? attributes)
    {
        var lines = new List<List<(string Text, bool Typed)>> { new() };
        var refused = RefuseBraces(block, attributes);
        foreach (var inline in block.Inline ?? [])
        {
            if (inline is LiteralInline text)
                lines[^1].Add((text.Content.ToString(), true));
            else if (inline is HtmlEntityInline entity)
                lines[^1].Add((entity.Transcoded.ToString(), false));
            else if (inline is LineBreakInline)
                lines.Add([]);
            else if (inline is HtmlInline { Tag: "<br>" or "<br/>" or "<br />" } && kind == UnitKind.Headline)
                lines[^1].Add(("\n", false));
            else
                Refuse(inline, $"this is read as a tag or an address, and its characters would be lost",
                    $"write \\< for the sign <");
        }
        return refused ? null : LineJoins.Join(lines.Select(Trimmed));

        void Refuse(Inline inline, Sentence problem, Sentence hint)
        {
            refused = true;
            bag.Report(Rules.ProofMarkup, At(inline), problem, hint);
        }
    }

    // Braces before the last ones, glued to a word or holding no attributes: Markdown would swallow some and show others.
    private bool RefuseBraces(LeafBlock block, HtmlAttributes? attributes)
    {
        var (first, last) = attributes is null ? (-1, -1) : (attributes.Span.Start, attributes.Span.End);
        for (var i = block.Span.Start; i <= Math.Max(block.Span.End, last); i++)
        {
            if (source[i] == '\\' && i + 1 != first) i++;
            else if (source[i] == '\\' || source[i] == '{' && (i < first || i > last))
            {
                var (line, column) = TextLines.PlaceOf(source, i);
                bag.Report(Rules.ProofMarkup, new Location(path, line, column), $"these braces do not hold attributes",
                    $"put {{ … }} once, at the end and after a space; write &#x7b; for a brace in the text");
                return true;
            }
        }
        return false;
    }

    // Blanks that were typed as such at a line's ends are the editor's; those of the text are written as entities.
    private static string Trimmed(List<(string Text, bool Typed)> parts)
    {
        if (parts.Count > 0 && parts[0].Typed) parts[0] = parts[0] with { Text = parts[0].Text.TrimStart(' ', '\t') };
        for (var i = parts.Count - 1; i >= 0 && parts[i].Typed; i--)
        {
            parts[i] = parts[i] with { Text = parts[i].Text.TrimEnd(' ', '\t') };
            if (parts[i].Text.Length > 0) break;
        }
        return string.Concat(parts.Select(p => p.Text));
    }

}
