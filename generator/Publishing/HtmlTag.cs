using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace Banmian.Publishing;

/// <summary>
/// A start tag of a finished page, for the checks of a build. This reads the HTML the templates write (attributes in
/// double quotes, every <c>&lt;</c> of text escaped); the tests read the same pages with a real parser.
/// </summary>
internal sealed partial record HtmlTag(string Name, ImmutableDictionary<string, string> Attributes, int Offset)
{
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    /// <summary>The start tags in order; comments and the text of scripts and styles hold none.</summary>
    public static IEnumerable<HtmlTag> In(string html)
    {
        foreach (Match match in TagOrRawText().Matches(html))
        {
            if (match.Groups["name"] is not { Success: true } name)
                continue;
            var attributes = ImmutableDictionary.CreateBuilder<string, string>();
            foreach (Match attribute in Attribute().Matches(match.Groups["attributes"].Value))
                attributes[attribute.Groups["key"].Value] = WebUtility.HtmlDecode(attribute.Groups["value"].Value);
            yield return new HtmlTag(name.Value, attributes.ToImmutable(), match.Index);
        }
    }

    [GeneratedRegex("<!--.*?-->|(?<=<(script|style)\\b[^>]*>).+?(?=</\\1)|<(?<name>[a-zA-Z][^\\s/>]*)(?<attributes>(?:[^>\"]|\"[^\"]*\")*)>", RegexOptions.Singleline)]
    private static partial Regex TagOrRawText();

    [GeneratedRegex("(?<key>[^\\s\"=<>/]+)\\s*=\\s*\"(?<value>[^\"]*)\"")]
    private static partial Regex Attribute();
}
