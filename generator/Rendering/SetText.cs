using System.Collections.Immutable;
using System.Text;
using Banmian.Typesetting;

namespace Banmian.Rendering;

/// <summary>
/// Set lines as HTML. Each line is an inline span that does not wrap on the made-up page, with a place to break between two:
/// never a block, so that copied text has no line ends in it and find-in-page works across them. Lines are the spans without a
/// class, since a page has some 400.
/// </summary>
internal static class SetText
{
    private const string Dateline = "dateline";

    // Where the sheet parts a word, a screen of another width does not. The hyphen is the style sheet's, so that nobody copies
    // it.
    private const string PartOfWord = "<wbr class=\"part\">";

    // Another does where no browser would by itself.
    private const string HeldByQuotation = "<wbr class=\"held\">";

    /// <summary>What a browser would part and no screen does.</summary>
    private const string Joined = "<span class=\"joined\">";

    // A space that takes no room on the sheet, for those who copy its text: after a dateline, and where a headline turns over.
    private const string Gap = "<span class=\"gap\"> </span>";

    /// <param name="text">The text the lines were broken from.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="opening">UTF-16 units at the beginning that have a style of their own.</param>
    /// <param name="style">Its class: a dateline's, or that of a by-line's mark.</param>
    /// <param name="direction">Of the lines.</param>
    /// <param name="spaced">The characters (UTF-16 units) an em more follows.</param>
    public static Html Of(string text, ImmutableArray<SetLine> lines, int opening = 0, string style = Dateline,
        WritingDirection direction = WritingDirection.Horizontal, IReadOnlyList<int>? spaced = null) =>
        Lines(text, lines, Between(text), (html, line) =>
    {
        var (start, end) = (line.Start, line.End);
        if (start < opening)
        {
            html.Append("<b class=\"").Append(style)
                .Append(opening > end ? "\">" : opening < end ? " last\">" : " last ends\">");
            Append(html, text, start, Math.Min(end, opening), line, direction, opening, spaced, isRunning: true);
            html.Append("</b>");
            if (opening <= end && style == Dateline)
                html.Append(Gap);
            start = Math.Min(end, opening);
        }
        Append(html, text, start, end, line, direction, opening, spaced, isRunning: true);
    });

    /// <summary>Names at the end of a paragraph's last line.</summary>
    public static Html Beside(NameText names)
    {
        var html = new StringBuilder();
        var done = 0;
        foreach (var at in names.Spaced)
        {
            html.Append(Inline.Of(names.Text[done..at])).Append("<span class=\"").Append(Spaced(names.Text[at])).Append("\">")
                .Append(names.Text[at]).Append("</span>");
            done = at + 1;
        }
        return new Html(html.Append(Inline.Of(names.Text[done..])).ToString());
    }

    /// <summary>
    /// A headline: its phrases, which stay together on a narrow screen where they can; within one a screen breaks where a line
    /// may well begin, and nowhere else.
    /// </summary>
    public static Html Headline(DisplayUnits headline, ImmutableArray<SetLine> lines) =>
        Lines(headline.Text, lines, (_, to) => headline.HasGap(to) ? Gap : "", (html, line) =>
        {
            foreach (var phrase in headline.Phrases(line.Start, line.End))
            {
                if (phrase.HasGap && phrase.Start > line.Start)
                    html.Append(headline.Text[phrase.Start - 1] == ' ' ? " " : Gap);
                html.Append("<span class=\"phrase\">");
                AppendParts(html, phrase, part =>
                    Append(html, headline.Text, part.From, part.To, line, lineEnd: part.MayEndLine ? part.To : line.End));
                html.Append("</span>");
            }
        });

    /// <summary>A phrase of a headline that is not set in lines.</summary>
    public static Html PhraseOf(string text, Phrase phrase)
    {
        var html = new StringBuilder();
        AppendParts(html, phrase, part =>
        {
            var met = part.MayEndLine && IsMet(text, part.To - 1) ? part.To - 1 : part.To;
            html.Append(Inline.Of(text[part.From..met]));
            if (met < part.To)
                html.Append("<span class=\"met\">").Append(text[met]).Append("</span>");
        });
        return new Html(html.ToString());
    }

    private static void AppendParts(StringBuilder html, Phrase phrase, Action<PhrasePart> append)
    {
        foreach (var part in phrase.Parts)
        {
            html.Append(part.MayOpenLine ? "<wbr>" : "").Append(part.IsJoined ? Joined : "");
            append(part);
            html.Append(part.IsJoined ? "</span>" : "");
        }
    }

    /// <summary>
    /// Whether a mark gives up the white before the next one: where a line may end between them, browsers never trim it.
    /// </summary>
    private static bool IsMet(string text, int at) => at + 1 < text.Length && Glyphs.Meet(text[at], text[at + 1]);

    // What stands between two lines of running text, where the browser breaks.
    private static Func<int, int, string> Between(string text) => (from, to) => Html.Escape(text[from..to]);

    private static Html Lines(string text, ImmutableArray<SetLine> lines, Func<int, int, string> between,
        Action<StringBuilder, SetLine> append)
    {
        var html = new StringBuilder(text.Length * 4 + lines.Length * 32);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                html.Append(between(lines[i - 1].End, lines[i].Start)).Append(lines[i - 1].IsParted ? PartOfWord : "<wbr>");
            html.Append("<span>");
            append(html, lines[i]);
            html.Append("</span>");
        }
        return new Html(html.ToString());
    }

    private static void Append(StringBuilder html, string text, int start, int end,
        SetLine line, WritingDirection direction = WritingDirection.Horizontal, int bold = 0,
        IReadOnlyList<int>? spaced = null, bool isRunning = false, int? lineEnd = null)
    {
        var (trims, next) = (line.Trims, 0);
        for (var at = start; at < end;)
        {
            while (next < trims.Length && trims[next].At < at)
                next++;
            var length = Glyphs.LengthOfFirst(text.AsSpan(at, end - at));
            var c = text[at];
            var trim = next < trims.Length && trims[next].At == at ? trims[next] : default;
            if (isRunning && at > start && IsHeldByQuotation(text, at))
                html.Append(HeldByQuotation);
            if (spaced?.Contains(at) == true)
                Wrap(Spaced(c), text.Substring(at, length));
            else if (line.Widened.Contains(at))
                Wrap(line.Widened.Count(widened => widened == at) > 1 ? "wider" : "wide", text.Substring(at, length));
            else if (line.IsParted && at == line.End - 1)
                Wrap("parted", c.ToString());
            else if (direction == WritingDirection.Vertical && UprightLatin.At(text, at, bold) is { } upright)
            {
                length = upright.Length;
                Wrap("pair", text.Substring(at, upright.Combined));
                Wrap("up", text.Substring(at + upright.Combined, upright.Stacked));
            }
            else if (direction == WritingDirection.Vertical && c == '·')
                Wrap("up", "·");
            else if (direction == WritingDirection.Vertical && UprightOfItself.Contains(c))
                Wrap("side", c.ToString());
            else if (c == '—')
            {
                while (at + length < end && text[at + length] == c)
                    length++;
                Wrap("dash", text.Substring(at, length));
            }
            else if (trim.Quarters > 0)
                Wrap(Classes[(trim.Side, trim.Quarters)] + (at + 1 == (lineEnd ?? line.End) && IsMet(text, at) ? " met" : ""),
                    text.Substring(at, length));
            else if (length == 1 && (LatinFace.Covers(c) || Glyphs.IsFullWidth(c))
                || length == 2 && char.IsSurrogatePair(text, at) && Glyphs.IsFullWidth(char.ConvertToUtf32(text, at)))
                html.Append(length == 1 && c is not ('&' or '<' or '>' or '"' or '\'') ? text.AsSpan(at, 1)
                    : Html.Escape(text.Substring(at, length)));
            else
                Wrap("cell", text.Substring(at, length));
            at += length;
        }

        void Wrap(string name, string what)
        {
            if (what.Length > 0)
                html.Append("<span class=\"").Append(name).Append("\">").Append(Html.Escape(what)).Append("</span>");
        }
    }

    private static string Spaced(char c) => c == ' ' ? "between" : "spaced";

    // Beside a quotation mark browsers end lines only between ideographs and their like (Unicode Annex 14, LB19a): a long word
    // such as 共同考试……“屏幕 left the line before it gaping. Of ”“ they trim the space between, which they would not do then.
    private static bool IsHeldByQuotation(string text, int at) =>
        text[at] != '—' && Glyphs.MayEnd(text[at - 1]) && Glyphs.MayStart(text[at]) && (text[at - 1], text[at]) switch
        {
            ('”', '“') => false,
            (_, '“') => !AreWide(text, at - 1, at + 1),
            ('”', _) => !AreWide(text, at - 2, at),
            _ => false,
        };

    private static bool AreWide(string text, int before, int after) =>
        before >= 0 && after < text.Length && text[before] >= '\u2E80' && text[after] >= '\u2E80';

    // Latin signs that vertical lines do not turn with the word they stand in (Unicode Annex 50).
    private const string UprightOfItself = "§©®±¼½¾×÷";

    /// <summary>
    /// Squeezed marks: opening ones give up what is before the glyph, closing ones what is after it, points as the script has
    /// them.
    /// </summary>
    private static readonly ImmutableDictionary<(Side, int), string> Classes = new Dictionary<(Side, int), string>
    {
        [(Side.Before, 1)] = "tb1",
        [(Side.Before, 2)] = "tb2",
        [(Side.After, 1)] = "ta1",
        [(Side.After, 2)] = "ta2",
        [(Side.Point, 1)] = "tp1",
        [(Side.Point, 2)] = "tp2",
    }.ToImmutableDictionary();
}
