using System.Collections.Immutable;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>
/// Takes the known keys out of a map, each once; what is left at the end is reported as unknown. A value that is absent
/// or of the wrong kind comes out as null, the latter after an error.
/// </summary>
internal sealed class YamlFields(YamlMap map, DiagnosticBag bag)
{
    private readonly List<string> known = [];

    public YamlScalar? Scalar(string key) => Take<YamlScalar>(key, $"a single value");

    public YamlList? List(string key) => Take<YamlList>(key, $"a list, “[a, b]” or one “- a” a line");

    public YamlMap? Map(string key) => Take<YamlMap>(key, $"keys and values, indented below it");

    /// <summary>The value of a key that may be written in several ways.</summary>
    public YamlNode? Any(string key) => Take<YamlNode>(key, $"a value");

    /// <summary>A single value, or one for each script.</summary>
    public YamlNode? TextOrTexts(string key) => Any(key) switch
    {
        YamlMap texts => texts,
        { } other => Expect<YamlScalar>(other, $"“{key}”", $"a single value, or one below each script", bag),
        null => null,
    };

    /// <summary>The map of a key that may not be left out.</summary>
    public YamlMap? RequiredMap(string key, Sentence hint)
    {
        Require(key, hint);
        return Map(key);
    }

    /// <summary>The value of a key that may not be left out.</summary>
    public YamlScalar? RequiredScalar(string key, Sentence hint)
    {
        Require(key, hint);
        return Scalar(key);
    }

    public void RejectUnknown()
    {
        foreach (var entry in map.Entries.Where(e => !known.Contains(e.Key.Text)))
            bag.Report(Rules.UnknownKey, entry.Key.At, $"“{entry.Key.Text}” is not a key of this file",
                Facts.All.Any(fact => fact.Key == entry.Key.Text && fact.IsOfOnePage)
                    ? Sentence.Of($"it is a fact of one page: state it in that page's sidecar")
                    : Nearest.Hint(Facts.KeyOf(entry.Key.Text) ?? entry.Key.Text, known, $"use one of: {known}"));
    }

    /// <summary>The items of a list as scalars; an item of another kind is reported and left out.</summary>
    public static ImmutableArray<YamlScalar> Scalars(YamlList? list, DiagnosticBag bag) =>
        [.. (list?.Items ?? []).Select(item => Expect<YamlScalar>(item, $"the item",
            $"a single value", bag)).OfType<YamlScalar>()];

    /// <summary>
    /// The text of a value without blanks at its ends; null where there is none, or after an error for a blank one.
    /// </summary>
    public static string? Words(YamlScalar? value, DiagnosticBag bag)
    {
        if (value is null || !string.IsNullOrWhiteSpace(value.Text))
            return value?.Text.Trim();
        bag.Report(Rules.WrongKind, value.At, $"the value is blank", $"give one, or leave the key out if it is not known");
        return null;
    }

    /// <summary>The node as the kind it must be, or null after an error.</summary>
    public static T? Expect<T>(YamlNode node, Sentence what, Sentence form, DiagnosticBag bag) where T : YamlNode
    {
        if (node is YamlScalar { IsEmpty: true })
            bag.Report(Rules.WrongKind, node.At, $"{what} has no value", $"give one, or leave the key out if it is not known");
        else if (node is YamlScalar { Text: ['｛' or '［', ..] wide } && typeof(T) != typeof(YamlScalar))
            YamlFault.FullWidth(node.At, wide[0]).Report(bag);
        else if (node is not T)
            bag.Report(Rules.WrongKind, node.At, $"{what} must be {form}");
        else
            return (T)node;
        return null;
    }

    private void Require(string key, Sentence hint)
    {
        if (map.Entries.All(e => e.Key.Text != key))
            bag.Report(Rules.MissingKey, map.At, $"“{key}” is missing", hint);
    }

    private T? Take<T>(string key, Sentence form) where T : YamlNode
    {
        known.Add(key);
        return map.Entries.FirstOrDefault(e => e.Key.Text == key) is { } entry
            ? Expect<T>(entry.Value, $"“{key}”", form, bag) : null;
    }
}
