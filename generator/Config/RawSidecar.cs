using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>
/// Facts of a page as they were written down – in its sidecar, in a row of a table, for a whole folder, in its path: each value
/// with its place, none checked but for its kind.
/// </summary>
internal sealed class RawSidecar
{
    private const string Marks = "unconfirmed";

    public static readonly RawSidecar Empty = new(ImmutableDictionary<string, YamlNode>.Empty);

    private readonly ImmutableDictionary<string, YamlNode> values;

    // Put together once: the key of each piece of work on a page asks for it.
    private string? mark;

    private RawSidecar(ImmutableDictionary<string, YamlNode> values) => this.values = values;

    public YamlScalar? Paper => Scalar("paper");

    public YamlScalar? Date => Scalar("date");

    public YamlScalar? Page => Scalar("page");

    public YamlList? Unconfirmed => List(Marks);

    /// <summary>The keys that are marked as unconfirmed.</summary>
    public IReadOnlySet<string> Marked => (Unconfirmed?.Items ?? []).OfType<YamlScalar>().Select(key => key.Text).ToHashSet();

    /// <summary>Whether everything is stated that tells where the page stands in the archive.</summary>
    public bool IsFiled => Paper is not null && Date is not null && Page is not null;

    /// <summary>The facts a page can print itself, under the keys they are written with.</summary>
    public IEnumerable<(string Key, YamlNode? Value)> Printable => Facts.Printable.Select(key => (key, this[key]));

    /// <summary>All facts that are stated, under the keys they are written with.</summary>
    public IEnumerable<(string Key, YamlNode Value)> Stated =>
        from fact in Facts.All
        let value = this[fact.Key]
        where value is not null
        select (fact.Key, value);

    /// <summary>Everything that is stated, with its places, as a text that tells it from anything else stated.</summary>
    public string Mark => mark ??= string.Join('\n', Stated.Select(fact =>
        $"{fact.Key} {fact.Value.Mark}{(IsUnconfirmed(fact.Key, fact.Value) ? "?" : "")}"));

    public YamlNode? this[string key] => values.GetValueOrDefault(key);

    public YamlScalar? Scalar(string key) => (YamlScalar?)this[key];

    public YamlList? List(string key) => (YamlList?)this[key];

    /// <summary>
    /// Whether a fact of these is unconfirmed: only the page prints it; or its key is marked, and it stands in the sidecar that
    /// marks it. The same fact from elsewhere is confirmed.
    /// </summary>
    public bool IsUnconfirmed(string key, YamlNode? value) =>
        value is PrintedScalar || value is not null && Marked.Contains(key) && value.At.File == Unconfirmed!.At.File;

    /// <summary>Facts from values under their keys; what is null is not stated.</summary>
    public static RawSidecar Of(IEnumerable<(string Key, YamlNode? Value)> values) =>
        new(values.Where(fact => fact.Value is not null).ToImmutableDictionary(fact => fact.Key, fact => fact.Value!));

    /// <summary>The facts a file of the site states; null after errors were reported in the order of its lines.</summary>
    public static RawSidecar? Read(
        SiteFolder site, string path, Func<YamlMap, DiagnosticBag, RawSidecar> from, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var facts = site.ReadText(path, found) is { } text && YamlParser.ReadMap(text, path, found) is { } map
            ? from(map, found) : null;
        bag.AddByPlace(found);
        return found.HasErrors ? null : facts;
    }

    public static RawSidecar From(YamlMap map, DiagnosticBag bag)
    {
        var raw = From(map, [.. Facts.All, new Fact(Marks) { IsList = true }], bag);
        foreach (var mark in (raw.Unconfirmed?.Items ?? []).OfType<YamlScalar>()
            .Where(mark => Facts.Printable.Contains(mark.Text) && raw[mark.Text] is null))
            bag.Report(Rules.BadValue, mark.At, $"“{mark.Text}” is marked, and this file does not state it",
                $"state it here, or take it out of the list");
        return raw;
    }

    /// <summary>What is stated for all dumps of a folder: nothing that a single page alone can have.</summary>
    public static RawSidecar OfFolder(YamlMap map, DiagnosticBag bag) =>
        From(map, Facts.All.Where(fact => !fact.IsOfOnePage), bag);

    /// <summary>These facts and, where one is not stated, that of another source.</summary>
    public RawSidecar Or(RawSidecar other) => new(other.values.SetItems(values));

    /// <summary>These facts without those of some keys, and those alone.</summary>
    public (RawSidecar Others, RawSidecar Named) Divide(IReadOnlySet<string> keys) =>
        (new(values.RemoveRange(keys)), new(values.RemoveRange(values.Keys.Where(key => !keys.Contains(key)))));

    private static RawSidecar From(YamlMap map, IEnumerable<Fact> facts, DiagnosticBag bag)
    {
        var fields = new YamlFields(map, bag);
        var raw = Of([.. facts.Select(fact =>
            (fact.Key, fact.IsList ? fields.List(fact.Key) : fact.IsPerScript ? fields.TextOrTexts(fact.Key)
                : (YamlNode?)fields.Scalar(fact.Key)))]);
        fields.RejectUnknown();
        return raw;
    }
}
