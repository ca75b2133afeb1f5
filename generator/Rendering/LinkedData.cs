using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Banmian.Diagnostics;

namespace Banmian.Rendering;

/// <summary>Things of schema.org as JSON-LD: what is not known is left out.</summary>
internal static class LinkedData
{
    /// <summary>Chinese as it is, not as code points.</summary>
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
            if (value is not null)
                thing[name] = value;
        return thing;
    }

    /// <summary>
    /// The way to a page: what stands above it and below the front page, each with its absolute address. The front page and the
    /// page itself may be left out (Google, "Breadcrumb structured data"); a list needs two steps, so without them there is none.
    /// </summary>
    public static JsonObject? Trail(IReadOnlyCollection<(string Title, string Address)> above) => above.Count < 2 ? null
        : Thing("BreadcrumbList", ("itemListElement", new JsonArray([.. above.Select((step, i) =>
            Thing("ListItem", ("position", i + 1), ("name", step.Title), ("item", step.Address)))])));

    /// <summary>
    /// The things of a page, at least one, for its script element. Safe inside it: no <c>&lt;</c>, <c>&gt;</c> or <c>&amp;</c>
    /// is left (HTML, "restrictions for contents of script elements").
    /// </summary>
    public static string Write(IReadOnlyList<JsonObject> things)
    {
        var whole = things is [var only] ? only : new JsonObject { ["@graph"] = new JsonArray([.. things]) };
        whole.Insert(0, "@context", "https://schema.org");
        return DirectionControls.InJson(whole.ToJsonString(Readable))
            .Replace("<", "\\u003c", StringComparison.Ordinal)
            .Replace(">", "\\u003e", StringComparison.Ordinal)
            .Replace("&", "\\u0026", StringComparison.Ordinal);
    }
}
