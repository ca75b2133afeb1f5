using System.Text;

namespace Banmian.Rendering;

/// <summary>
/// Running text as HTML: escaped, and each dash (——) in a span of its own, since the glyphs of Noto's dash leave a gap unless
/// they are set full-width, and a rule for full width must not touch the figures beside it.
/// </summary>
internal static class Inline
{
    private const char Dash = '—';

    public static Html Of(string text)
    {
        if (!text.Contains(Dash, StringComparison.Ordinal))
            return new Html(Html.Escape(text));
        var html = new StringBuilder(text.Length + 40);
        for (var i = 0; i < text.Length;)
        {
            var dash = text[i] == Dash;
            var end = i;
            while (end < text.Length && text[end] == Dash == dash)
                end++;
            html.Append(dash ? "<span class=\"dash\">" : "").Append(Html.Escape(text[i..end])).Append(dash ? "</span>" : "");
            i = end;
        }
        return new Html(html.ToString());
    }

    public static Html? OrNull(string? text) => text is null ? null : Of(text);
}
