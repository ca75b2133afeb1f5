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
    /// The way to a page: what stands above it, each with its absolute address. The page itself may be left out (Google,
    /// "Breadcrumb structured data"), but a list needs two steps.
    /// </summary>
    public static JsonObject Trail(IEnumerable<(string Title, string Address)> above, string here)
    {
        var steps = new JsonArray();
        foreach (var (title, address) in above)
            steps.Add(Step(steps.Count + 1, title, address));
        if (steps.Count < 2)
            steps.Add(Step(steps.Count + 1, here, null));
        return Thing("BreadcrumbList", ("itemListElement", steps));
    }

    private static JsonObject Step(int position, string title, string? address) =>
        Thing("ListItem", ("position", position), ("name", title), ("item", address));

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
