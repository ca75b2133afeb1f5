using System.Buffers;
using System.Text;
using Banmian.Diagnostics;

namespace Banmian.Rendering;

/// <summary>Text that is HTML already: the only value a template writes without escaping it.</summary>
internal readonly record struct Html(string Text)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'" + DirectionControls.All);

    public override string ToString() => Text;

    /// <summary>
    /// Escapes the five characters HTML knows, and only them: the stock encoders turn Chinese into numbers. What would turn the
    /// direction of text is shown instead.
    /// </summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(DirectionControls.Contains(c) ? DirectionControls.StandIn : c),
            };
        }
        return escaped.ToString();
    }
}
