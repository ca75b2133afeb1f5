using System.Text;

namespace Banmian.Rendering;

/// <summary>Text that is HTML already: the only value a template writes without escaping it.</summary>
internal readonly record struct Html(string Text)
{
    public override string ToString() => Text;

    /// <summary>Escapes the five characters HTML knows, and only them: the stock encoders turn Chinese into numbers.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
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
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }
}
