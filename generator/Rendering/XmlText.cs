using System.Xml;
using Banmian.Diagnostics;

namespace Banmian.Rendering;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>The same of a text as the site shows it.</summary>
    public static string Shown(string text) => Of(DirectionControls.Shown(text));

    /// <summary>The text, with a space for a form feed and U+FFFD for any other character XML 1.0 has no place for.</summary>
    public static string Of(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text
        : string.Concat(text.Select((c, i) =>
            XmlConvert.IsXmlChar(c)
            || char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            || char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? c
            : c == '\f' ? ' ' : '\uFFFD'));
}
