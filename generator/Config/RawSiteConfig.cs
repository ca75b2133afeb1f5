using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary><c>site-config.yml</c> as YAML gives it: each value with its place, none checked but for its kind.</summary>
internal sealed record RawSiteConfig(
    YamlScalar? Schema,
    YamlMap? Title,
    YamlMap? Description,
    YamlScalar? BaseUrl,
    YamlList? Scripts,
    YamlScalar? Traditional,
    YamlNode? Quotes,
    YamlMap? Variants,
    YamlScalar? PageSize,
    YamlMap? Print,
    YamlMap? MakeUp,
    YamlMap? Papers,
    YamlMap? Rules,
    YamlScalar? Encoding,
    YamlScalar? LargestDump,
    YamlScalar? Paths,
    YamlMap? Institution,
    YamlScalar? Contact,
    YamlScalar? Corrections,
    YamlScalar? Licence,
    YamlScalar? Commas,
    YamlScalar? Epub,
    YamlScalar? MissingPictures)
{
    public static RawSiteConfig From(YamlMap map, DiagnosticBag bag)
    {
        var fields = new YamlFields(map, bag);
        var raw = new RawSiteConfig(fields.Scalar("schema"),
            fields.RequiredMap("title", $"add “title:” with a line for each script below it"),
            fields.Map("description"), fields.Scalar("base-url"),
            fields.List("scripts"), fields.Scalar("traditional"), fields.Any("quotes"), fields.Map("variants"),
            fields.Scalar("page-size"), fields.Map("print"), fields.Map("make-up"), fields.Map("papers"), fields.Map("rules"),
            fields.Scalar("encoding"), fields.Scalar("largest-dump"), fields.Scalar("paths"),
            fields.Map("institution"), fields.Scalar("contact"), fields.Scalar("corrections"), fields.Scalar("licence"),
            fields.Scalar("commas"), fields.Scalar("epub"), fields.Scalar("missing-pictures"));
        fields.RejectUnknown();
        return raw;
    }
}
