using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>A sidecar as YAML gives it: each value with its place, none checked but for its kind.</summary>
internal sealed record RawSidecar(
    YamlScalar? Paper,
    YamlScalar? Date,
    YamlScalar? Page,
    YamlScalar? Section,
    YamlList? Editors,
    YamlScalar? Rights,
    YamlScalar? Source,
    YamlScalar? Note,
    YamlScalar? Script,
    YamlList? Photos,
    YamlScalar? Encoding)
{
    public static RawSidecar From(YamlMap map, DiagnosticBag bag)
    {
        var fields = new YamlFields(map, bag);
        var raw = new RawSidecar(fields.Scalar("paper"), fields.Scalar("date"), fields.Scalar("page"), fields.Scalar("section"),
            fields.List("editors"), fields.Scalar("rights"), fields.Scalar("source"), fields.Scalar("note"),
            fields.Scalar("script"), fields.List("photos"), fields.Scalar("encoding"));
        fields.RejectUnknown();
        return raw;
    }
}
