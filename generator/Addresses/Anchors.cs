using System.Globalization;

namespace Banmian.Addresses;

/// <summary>The anchors of a site's pages, the same in every script. Paragraphs and units are counted from 0.</summary>
internal static class Anchors
{
    /// <summary>The references of a story, to download.</summary>
    public const string References = "references";

    /// <summary>A paragraph on the page of its story.</summary>
    public static string OfParagraph(int paragraph) => string.Create(CultureInfo.InvariantCulture, $"p{paragraph + 1}");

    /// <summary>A paragraph where stories stand together.</summary>
    public static string OfParagraph(string story, int paragraph) => $"{story}-{OfParagraph(paragraph)}";

    /// <summary>A story on its newspaper page, or the part of it (from 0) that is carried over to another sheet.</summary>
    public static string OfStory(string story, int part) =>
        part == 0 ? story : string.Create(CultureInfo.InvariantCulture, $"{story}-{part + 1}");

    /// <summary>A line of the dump in the source view.</summary>
    public static string OfLine(int line) => string.Create(CultureInfo.InvariantCulture, $"L{line}");

    /// <summary>A unit in the source view; <paramref name="story"/> is null where it belongs to none.</summary>
    public static string OfUnit(string? story, string kind, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{(story is null ? "" : story + "-")}{kind}-{index + 1}");
}
