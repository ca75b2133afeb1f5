using System.Globalization;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>Reads the size of a file as a person writes it: <c>800 KB</c>, <c>5 MB</c>.</summary>
internal static partial class FileSize
{
    private const long Greatest = 100_000_000;

    /// <summary>The size in bytes, or null after an error for what is none.</summary>
    public static long? Read(YamlScalar size, DiagnosticBag bag)
    {
        if (Form().Match(size.Text) is { Success: true } form
            && int.Parse(form.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) * (form.Groups["unit"].ValueSpan is "KB"
                ? 1_000L : 1_000_000L) is > 0 and <= Greatest and var bytes)
            return bytes;
        bag.Report(Rules.BadValue, size.At, $"“{size.Text}” is not a size a dump can have", $"write 800 KB, 5 MB, up to 100 MB");
        return null;
    }

    [GeneratedRegex("^(?<number>[0-9]{1,6}) ?(?<unit>KB|MB)\\z")]
    private static partial Regex Form();
}
