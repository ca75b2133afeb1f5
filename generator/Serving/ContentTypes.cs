using Microsoft.AspNetCore.StaticFiles;

namespace Banmian.Serving;

/// <summary>What a file is, by its name. All texts of a site are UTF-8.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static string Of(string file) =>
        !Types.TryGetContentType(file, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal)
            || type.EndsWith("xml", StringComparison.Ordinal) ? type + "; charset=utf-8"
        : type;
}
