using System.Buffers;
using System.Net;

namespace Banmian.Publishing;

/// <summary>
/// A start tag of a finished page, for the checks of a build: a stretch of <paramref name="Html"/> from its <c>&lt;</c> at
/// <paramref name="Offset"/> to its <c>&gt;</c> at <paramref name="End"/> (UTF-16 units). This reads the HTML the templates write
/// (attributes in double quotes, every <c>&lt;</c> of text escaped); the tests read the same pages with a real parser.
/// </summary>
internal readonly record struct HtmlTag(string Html, int Offset, int End)
{
    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n/");
    private static readonly SearchValues<char> BeforeAttribute = SearchValues.Create(" \t\r\n/\"");

    public ReadOnlySpan<char> Name => Inside[..LengthOfName];

    private ReadOnlySpan<char> Inside => Html.AsSpan(Offset + 1, End - Offset - 1);

    private int LengthOfName => Inside.IndexOfAny(AfterName) is var end and >= 0 ? end : Inside.Length;

    /// <summary>The value of an attribute with its references decoded; null where the tag has none of that name.</summary>
    public string? this[string attribute]
    {
        get
        {
            var rest = Inside[LengthOfName..];
            while (rest.IndexOf('=') is var equals and >= 0)
            {
                var name = rest[..equals].TrimEnd();
                name = name[(name.LastIndexOfAny(BeforeAttribute) + 1)..];
                var value = rest[(equals + 1)..].TrimStart();
                if (!value.StartsWith('"') || value[1..].IndexOf('"') is not (var length and >= 0))
                    return null;
                if (name.SequenceEqual(attribute))
                    return WebUtility.HtmlDecode(value.Slice(1, length).ToString());
                rest = value[(length + 2)..];
            }
            return null;
        }
    }

    /// <summary>The start tags in order; comments and the text of scripts and styles hold none.</summary>
    public static IEnumerable<HtmlTag> In(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at < html.Length - 1; at = html.IndexOf('<', at))
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = After(html, "-->", at);
            }
            else if (char.IsAsciiLetter(html[at + 1]))
            {
                var tag = new HtmlTag(html, at, EndOf(html, at));
                yield return tag;
                at = tag.Name is "script" or "style" ? After(html, $"</{tag.Name}", tag.End) : tag.End;
            }
            else
            {
                at++;
            }
        }
    }

    private static int After(string html, string mark, int from) =>
        html.IndexOf(mark, from, StringComparison.Ordinal) is var at and >= 0 ? at + mark.Length : html.Length;

    // A > inside a value ends no tag.
    private static int EndOf(string html, int at)
    {
        var quoted = false;
        for (; at < html.Length; at++)
        {
            if (html[at] == '"')
                quoted = !quoted;
            else if (html[at] == '>' && !quoted)
                return at;
        }
        return html.Length;
    }
}
