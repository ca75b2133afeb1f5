using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>
/// Facts of a page as they were written down – in its sidecar, in a row of a table, for a whole folder, in its path: each value
/// with its place, none checked but for its kind.
/// </summary>
internal sealed record RawSidecar(
    YamlScalar? Paper = null,
    YamlScalar? Date = null,
    YamlScalar? Page = null,
    YamlScalar? Section = null,
    YamlList? Editors = null,
    YamlScalar? Rights = null,
    YamlScalar? Source = null,
    YamlScalar? Note = null,
    YamlScalar? Script = null,
    YamlList? Photos = null,
    YamlScalar? Encoding = null,
    YamlList? Unconfirmed = null)
{
    /// <summary>The keys that are marked as unconfirmed.</summary>
    public IReadOnlySet<string> Marked => (Unconfirmed?.Items ?? []).OfType<YamlScalar>().Select(key => key.Text).ToHashSet();

    /// <summary>
    /// Whether a fact of these is unconfirmed: its key is marked, and it stands in the sidecar that marks it. The same fact from
    /// elsewhere is confirmed.
    /// </summary>
    public bool IsUnconfirmed(string key, YamlNode? value) =>
        value is not null && Marked.Contains(key) && value.At.File == Unconfirmed!.At.File;

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
        var fields = new YamlFields(map, bag);
        var raw = new RawSidecar(fields.Scalar("paper"), fields.Scalar("date"), fields.Scalar("page"), fields.Scalar("section"),
            fields.List("editors"), fields.Scalar("rights"), fields.Scalar("source"), fields.Scalar("note"),
            fields.Scalar("script"), fields.List("photos"), fields.Scalar("encoding"), fields.List("unconfirmed"));
        fields.RejectUnknown();
        return raw;
    }

    /// <summary>What is stated for all dumps of a folder: nothing that a single page alone can have.</summary>
    public static RawSidecar OfFolder(YamlMap map, DiagnosticBag bag)
    {
        var fields = new YamlFields(map, bag);
        var raw = new RawSidecar(Paper: fields.Scalar("paper"), Date: fields.Scalar("date"), Section: fields.Scalar("section"),
            Editors: fields.List("editors"), Rights: fields.Scalar("rights"), Source: fields.Scalar("source"),
            Note: fields.Scalar("note"), Script: fields.Scalar("script"), Encoding: fields.Scalar("encoding"));
        fields.RejectUnknown();
        return raw;
    }

    /// <summary>These facts and, where one is not stated, that of another source.</summary>
    public RawSidecar Or(RawSidecar other) => new(
        Paper ?? other.Paper, Date ?? other.Date, Page ?? other.Page, Section ?? other.Section, Editors ?? other.Editors,
        Rights ?? other.Rights, Source ?? other.Source, Note ?? other.Note, Script ?? other.Script, Photos ?? other.Photos,
        Encoding ?? other.Encoding, Unconfirmed ?? other.Unconfirmed);

    /// <summary>The facts a page can print itself, under the keys they are written with.</summary>
    public IEnumerable<(string Key, YamlNode? Value)> Printable =>
        [("paper", Paper), ("date", Date), ("page", Page), ("section", Section), ("editors", Editors)];

    /// <summary>All facts that are stated, under the keys they are written with.</summary>
    public IEnumerable<(string Key, YamlNode Value)> Stated =>
        from fact in (IEnumerable<(string Key, YamlNode? Value)>)
        [
            .. Printable, ("rights", Rights), ("source", Source), ("note", Note), ("script", Script), ("photos", Photos),
            ("encoding", Encoding),
        ]
        where fact.Value is not null
        select (fact.Key, fact.Value);

    /// <summary>These facts without those of some keys, and these alone.</summary>
    public (RawSidecar Others, RawSidecar Named) Divide(IReadOnlySet<string> keys)
    {
        var named = new RawSidecar(
            Of("paper", Paper), Of("date", Date), Of("page", Page), Of("section", Section), Of("editors", Editors));
        return (this with
        {
            Paper = named.Paper is null ? Paper : null,
            Date = named.Date is null ? Date : null,
            Page = named.Page is null ? Page : null,
            Section = named.Section is null ? Section : null,
            Editors = named.Editors is null ? Editors : null,
        }, named);

        T? Of<T>(string key, T? value) where T : YamlNode => keys.Contains(key) ? value : null;
    }
}
