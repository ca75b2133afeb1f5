using System.Globalization;
using System.Net;
using System.Text;

namespace Banmian.Training;

/// <summary>Writes the parts of a page as a section of HTML that <see cref="SheetFile"/> lays out.</summary>
internal sealed class Sheet(Chance chance, SheetStyle style)
{
    /// <param name="margins">what stands at the edges of the page, line by line</param>
    public string Write(List<Part> parts, List<Part> margins, int number)
    {
        var head = chance.Unit() switch { < .6 => margins.Count, < .8 => 0, _ => chance.Below(margins.Count + 1) };
        var (placed, inside) = (new List<(Part Part, int Span, int Order)>(), new Dictionary<Part, List<Part>>());
        var hosts = parts.FindAll(p => p.Kind <= PartKind.Article && p.Text.Count > 4);
        foreach (var part in parts)
        {
            if (part.Kind == PartKind.Caption && hosts.Count > 0 && chance.Share(style.CaptionInStory))
            {
                var host = hosts[chance.Below(hosts.Count)];
                if (!inside.TryGetValue(host, out var pictures)) inside.Add(host, pictures = []);
                pictures.Add(part);
            }
            else
            {
                placed.Add((part, Span(part), placed.Count));
            }
        }
        if (chance.Share(.25)) chance.Shuffle(placed);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<style>#s{number}{{{style.Styles}}}</style>")
            .Append(CultureInfo.InvariantCulture, $"<section class=sheet id=s{number} data-columns={style.Columns} ")
            .Append(CultureInfo.InvariantCulture, $"data-column={style.Column} data-gutter={style.Gutter} ")
            .Append(CultureInfo.InvariantCulture, $"data-bands={(style.Bands ? 1 : 0)}>");
        html.Append(Margin(margins.GetRange(0, head), "top"));
        foreach (var (part, span, order) in placed)
            html.Append(Article(part, span, order, inside.GetValueOrDefault(part) ?? []));
        html.Append(Margin(margins.GetRange(head, margins.Count - head), "bottom"));
        return html.Append("</section>\n").ToString();
    }

    private int Span(Part part) => Math.Min(style.Columns, part.Kind switch
    {
        PartKind.Lead => chance.Pick(2, 3, 3, 4, style.Columns),
        PartKind.Article => chance.Pick(1, 2, 2, 3),
        PartKind.Caption => chance.Pick(1, 1, 2, 3),
        PartKind.Advert => chance.Pick(1, 1, 2),
        _ => chance.Pick(1, 1, 1, 2),
    });

    private string Margin(List<Part> lines, string place)
    {
        if (lines.Count == 0) return "";
        var inRow = chance.Share(.6);
        var size = chance.Pick("1em", "1.1em", "1.3em");
        var html = new StringBuilder($"<div class='margin {place} {(inRow ? "row" : "")}' style='font-size:{size}'>");
        foreach (var line in lines) html.Append("<div>").Append(Text(line.Text[0].Copy)).Append("</div>");
        return html.Append("</div>").ToString();
    }

    private string Article(Part part, int span, int order, List<Part> inside)
    {
        var boxed = part.Kind == PartKind.Advert ? chance.Share(.7) : chance.Share(style.Boxed);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<article class='{Class(part)}{(boxed ? " boxed" : "")}' ")
            .Append(CultureInfo.InvariantCulture, $"data-span={span} data-order={order}>");
        Write(html, part, span, inside);
        return html.Append("</article>").ToString();
    }

    private static string Class(Part part) =>
        part.Kind switch { PartKind.Caption => "caption", PartKind.Lead => "lead", _ => "" };

    private void Write(StringBuilder html, Part part, int span, List<Part> inside)
    {
        var (photo, photoFirst) = ("", chance.Share(.65));
        if (part.Kind == PartKind.Caption)
            photo = $"<div class=photo style='height:{SheetStyle.Number(chance.Between(60, 260))}px'></div>";
        if (photoFirst) html.Append(photo);
        var inColumn = style.BylineInColumn && part.Kind != PartKind.Caption;
        var heading = part.Heading.FindAll(p => !inColumn || p.Kind != PassageKind.Byline);
        if (heading.Count > 0)
        {
            var layer = chance.Share(style.Lifted) ? $";position:relative;z-index:{chance.Between(1, 9)}" : "";
            html.Append("<header>");
            foreach (var passage in heading) Heading(html, part, span, passage, layer);
            html.Append("</header>");
        }
        if (!photoFirst && chance.Share(.5))
        {
            html.Append(photo);
            photo = "";
        }
        var columns = part.Kind >= PartKind.Caption ? 1 : span > 1 && chance.Share(.15) ? span - 1 : span;
        html.Append(CultureInfo.InvariantCulture, $"<div class=body style='columns:{columns}'>");
        foreach (var byline in part.Heading.Where(p => inColumn && p.Kind == PassageKind.Byline)) Block(html, part, byline);
        var pictures = inside.ToDictionary(p => p, _ => chance.Between(1, part.Text.Count - 1));
        var right = style.Column / style.Size > 18 && chance.Share(.5);
        for (var i = 0; i < part.Text.Count; i++)
        {
            foreach (var picture in inside.Where(p => pictures[p] == i))
            {
                html.Append(right ? "<figure class='caption right'>" : "<figure class=caption>");
                Write(html, picture, 1, []);
                html.Append("</figure>");
            }
            Block(html, part, part.Text[i]);
        }
        html.Append("</div>");
        if (!photoFirst) html.Append(photo);
    }

    private void Heading(StringBuilder html, Part part, int span, Passage passage, string layer)
    {
        var width = span * style.Column + (span - 1) * style.Gutter;
        var size = style.Size * passage.Kind switch
        {
            PassageKind.Headline => part.Kind switch
            {
                PartKind.Lead => chance.Pick(2.2, 2.6, 3, 3.6),
                PartKind.Article => chance.Pick(1.6, 2, 2.3, 2.8),
                PartKind.Caption => chance.Pick(1.1, 1.4, 1.8),
                _ => chance.Pick(1.2, 1.4, 1.7, 2),
            },
            PassageKind.Kicker or PassageKind.Deck => chance.Pick(1, 1.15, 1.3, 1.5),
            _ => 1,
        };
        var most = Math.Max(4, (int)(width / size) - 1);
        List<Copy> lines = passage.Kind is PassageKind.Headline or PassageKind.Deck && chance.Share(.6)
            ? HeadingBreaker.Break(chance, passage.Copy, most) : [passage.Copy];
        var styles = $"font-size:{SheetStyle.Number(Math.Round(size, 1))}px"
            + (passage.Kind is PassageKind.Byline or PassageKind.Credit ? "" : layer);
        html.Append($"<div class={passage.Kind.ToString().ToLowerInvariant()} style='{styles}'>")
            .AppendJoin("<br>", lines.Select(Text)).Append("</div>");
    }

    private void Block(StringBuilder html, Part part, Passage passage)
    {
        var classes = passage.Kind switch
        {
            PassageKind.Crosshead => "crosshead",
            PassageKind.LeadIn => "leadin",
            PassageKind.Byline or PassageKind.Credit => "byline",
            _ when passage == part.Text[0] => "first",
            _ => "",
        };
        var isText = passage.Kind == PassageKind.Paragraph && !passage.IsVerse && part.Kind != PartKind.Caption;
        var indent = isText && !style.IndentsBySpaces ? style.Indent : 0;
        var blanks = isText && style.IndentsBySpaces ? new string('　', style.Indent) : "";
        html.Append(CultureInfo.InvariantCulture, $"<p class='{classes}' style='text-indent:{indent}em'>");
        html.Append(blanks).Append(Text(passage.Copy));
        if (passage.Tail is { } tail)
            html.Append(passage.TailUnbroken ? $"<span class=unbroken>{Text(tail)}</span>" : Text(tail));
        html.Append("</p>");
    }

    private static string Text(Copy copy) => WebUtility.HtmlEncode(copy.Text);
}
