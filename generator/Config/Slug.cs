using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>A part of an address: lower-case ASCII letters, figures and single hyphens between them.</summary>
internal static partial class Slug
{
    public static readonly Sentence Form = $"lower-case letters a-z, figures and hyphens between them";

    public static bool IsValid(string text) => Pattern().IsMatch(text);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Pattern();
}
