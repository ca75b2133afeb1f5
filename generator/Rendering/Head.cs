using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Banmian.Rendering;

/// <summary>
/// What a page says of itself in its head; <paramref name="JsonLd"/> is schema.org data;
/// <paramref name="MovedTo"/> is the folder of the site that what stood here is in now;
/// <paramref name="Picture"/> is the path of its picture in the site; <paramref name="Here"/> is what it is called at the end of
/// its trail, where that is not the title; <paramref name="IsToBeFound"/> is false of another view of what is found under its
/// own address, which tells search engines nothing of itself.
/// </summary>
internal sealed record Head(
    string Title, string Description, string OpenGraphType, JsonObject? JsonLd,
    ImmutableArray<(string Name, string Content)> Meta, string? MovedTo = null, string? Picture = null,
    string? Here = null, bool IsToBeFound = true);
