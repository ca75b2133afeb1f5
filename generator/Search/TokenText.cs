using System.Text;

namespace Banmian.Search;

/// <summary>Tokens as one text: a word of several letters stands between blanks.</summary>
internal static class TokenText
{
    public static string Of(IEnumerable<string> tokens) =>
        tokens.Aggregate(new StringBuilder(), Append, text => text.ToString());

    public static StringBuilder Append(StringBuilder text, string token) =>
        token.Length == 1 || char.IsHighSurrogate(token[0]) ? text.Append(token) : text.Append(' ').Append(token).Append(' ');
}
