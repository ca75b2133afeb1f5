using System.Collections.Immutable;
using System.Globalization;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>
/// Reads <c>photos:</c> of a sidecar: a list of files, each by its name alone or with what is to be said of it.
/// </summary>
internal static class PhotoParser
{
    private static readonly Sentence CropForm =
        $"write its left, top, right and bottom edge in percent of the picture, as [0, 10, 100, 90]";

    public static ImmutableArray<SidecarPhoto> Read(YamlList? list, DiagnosticBag bag) =>
        [.. (list?.Items ?? []).Select(item => Read(item, bag)).OfType<SidecarPhoto>()];

    private static SidecarPhoto? Read(YamlNode item, DiagnosticBag bag)
    {
        if (item is not YamlMap map)
            return YamlFields.Expect<YamlScalar>(item, $"the item", $"a file's name, or keys and values", bag) is { } name
                && Path(name, bag) is { } only
                ? new SidecarPhoto(name.At, only, null, null, Crop.Whole)
                : null;

        var fields = new YamlFields(map, bag);
        var file = fields.RequiredScalar("file", $"add “file:” with the picture's name");
        var photo = new SidecarPhoto(file?.At ?? map.At, Path(file, bag) ?? "", YamlFields.Words(fields.Scalar("caption"), bag),
            YamlFields.Words(fields.Scalar("alt"), bag), ReadCrop(fields.List("crop"), bag) ?? Crop.Whole);
        fields.RejectUnknown();
        return photo.File.Length == 0 ? null : photo;
    }

    /// <summary>The path in the site's folder, or null after an error for one that does not stay below <c>seeds/</c>.</summary>
    private static string? Path(YamlScalar? file, DiagnosticBag bag)
    {
        if (YamlFields.Words(file, bag) is not { } name)
            return null;
        var parts = file!.At.File.Split('/')[..^1].ToList();
        foreach (var part in name.Split('/').Where(part => part != "."))
        {
            if (part == ".." && parts.Count > 1 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }
        if (parts is [SourceFolder.Name, _, ..] && parts.All(part => part is not ("" or ".."))
            && !name.Any(c => c is '\\' or ':' || char.IsControl(c)))
            return string.Join('/', parts);
        bag.Report(Rules.PhotoFile, file.At, $"“{name}” is not a file below {SourceFolder.Name}/",
            $"put the picture beside the dump and write its name, or its path from there with /");
        return null;
    }

    private static Crop? ReadCrop(YamlList? list, DiagnosticBag bag)
    {
        if (list is null)
            return null;
        var edges = YamlFields.Scalars(list, bag).Select(edge =>
            int.TryParse(edge.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? percent : -1).ToList();
        if (edges is [var left, var top, var right, var bottom] && left >= 0 && top >= 0
            && left < right && top < bottom && right <= 100 && bottom <= 100)
            return new Crop(left, top, right, bottom);
        bag.Report(Rules.BadValue, list.At, $"this is not a part of the picture", CropForm);
        return null;
    }
}
