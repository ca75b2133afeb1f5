using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Rendering;

/// <summary>
/// The content of a unit in TEI. Places in the text as printed become places in the script it is shown in.
/// </summary>
/// <param name="text">as printed</param>
/// <param name="shown">in the script it is shown in</param>
/// <param name="alignment">which place became which</param>
internal sealed class TeiUnit(Collation collation, Script printed, string text, string shown, Alignment alignment)
{
    internal static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    private readonly List<object> content = [];
    private int done;

    public IReadOnlyList<object> Content(ImmutableArray<Strip> strips)
    {
        foreach (var strip in strips) Add(strip);
        return content;
    }

    private void Add(Strip strip)
    {
        if (strip.Joint == Joint.Spaced) Copy(strip.Steps.FirstOrDefault(s => s.At >= 0, new Step(-1, done)).At);
        if (strip.Joint == Joint.TurnedOver) done = strip.Steps.FirstOrDefault(s => s.At >= 0, new Step(-1, done)).At;
        if (strip.Line > 0) content.Add(LineBegins(strip.Line, strip.Joint));
        for (var i = 0; i < strip.Steps.Length; i++)
        {
            var step = strip.Steps[i];
            if (!step.IsKept)
            {
                var end = i;
                while (end < strip.Steps.Length && !strip.Steps[end].IsKept) end++;
                Change(strip.Steps[i..end], i > 0 ? strip.Steps[i - 1].At + 1 : done);
                i = end - 1;
                continue;
            }
            if (i > 0 && Strip.IsClosedBetween(strip.Steps[i - 1], step, text, collation.Dump))
            {
                Copy(strip.Steps[i - 1].At + 1);
                content.Add(Choice("orig", collation.Dump.Between(strip.Steps[i - 1].Character, step.Character),
                    "reg", Slice(done, step.At)));
                done = step.At;
            }
            if (Commas.IsRead(text[step.At], collation.Dump.Text[step.Character]))
            {
                Copy(step.At);
                content.Add(Choice("orig", ",", "reg", Slice(done, step.At + 1)));
                done = step.At + 1;
            }
        }
        if (strip.Steps.LastOrDefault(s => s.At >= 0, new Step(-1, -1)) is { At: >= 0 } last) Copy(last.At + 1);
        if (Dropped(strip.Steps) is { Length: > 0 } dropped) content.Add(Choice("orig", dropped, "reg", ""));
    }

    private void Change(ImmutableArray<Step> steps, int after)
    {
        var put = steps.Where(s => s.At >= 0).ToArray();
        Copy(put.Length > 0 ? put[0].At : after);
        var old = string.Concat(steps.Where(s => s.Character >= 0).Select(s => collation.Dump.Text[s.Character]));
        var end = put.Length > 0 ? put[^1].At + 1 : done;
        var choice = Choice("sic", old, "corr", Slice(done, end));
        // What was printed stays in the script it was printed in.
        if (old.Length > 0) choice.Elements().First().Add(new XAttribute(XNamespace.Xml + "lang", printed.Tag));
        content.Add(choice);
        done = end;
    }

    // What the rules dropped right after the strip: a hyphen, the second copy of an overprinted line.
    private string Dropped(ImmutableArray<Step> steps)
    {
        var last = steps.LastOrDefault(s => s.Character >= 0, new Step(-1, -1)).Character;
        if (last < 0) return "";
        var end = last + 1;
        while (end < collation.Owners.Length && collation.Dump.LineOf(end) == collation.Dump.LineOf(last)
            && collation.Owners[end] >= 0 && collation.Units[collation.Owners[end]].Unit.Kind == UnitKind.Dropped) end++;
        return collation.Dump.Text[(last + 1)..end];
    }

    private void Copy(int end)
    {
        if (end > done) content.Add(XmlText.Of(Slice(done, end)));
        done = end;
    }

    private string Slice(int start, int end) => shown[alignment.ToConverted(start)..alignment.ToConverted(end)];

    private static XElement LineBegins(int line, Joint joint) => new(Tei + "lb",
        new XAttribute("n", line.ToString(CultureInfo.InvariantCulture)),
        joint is Joint.Begins or Joint.Spaced ? null : new XAttribute("break", "no"));

    private static XElement Choice(string was, string old, string now, string made) => new(Tei + "choice",
        new XElement(Tei + was, Preserved(old)), new XElement(Tei + now, Preserved(made)));

    private static object[] Preserved(string text) =>
        text.Length > 0 && string.IsNullOrWhiteSpace(text)
            ? [new XAttribute(XNamespace.Xml + "space", "preserve"), XmlText.Of(text)] : [XmlText.Of(text)];
}
