using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Archive;

namespace Banmian.Building.Lists;

/// <summary>The forms in which the names of an issue came out on its pages: no list is made of them, but a check.</summary>
internal static class NameForms
{
    public static readonly Extract<ImmutableArray<NameForm>> Extract = new("name forms",
        (site, page) => IssueNames.Forms(page.AsDumped, page.Known, site.Converters),
        new NameFormJson(KeptJson.Plain).ImmutableArrayNameForm);
}

[JsonSerializable(typeof(ImmutableArray<NameForm>))]
internal sealed partial class NameFormJson : JsonSerializerContext;
