using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>Reads <c>encoding:</c> of a sidecar or of site-config, the name of one that dumps may have.</summary>
internal static class EncodingParser
{
    /// <summary>The encoding; null where none is named, or after an error for a name that is none.</summary>
    public static NamedEncoding? Read(YamlScalar? name, DiagnosticBag bag)
    {
        if (name is null)
            return null;
        var encoding = NamedEncoding.Find(name.Text.ToLowerInvariant());
        if (encoding is null)
            bag.Report(Rules.BadValue, name.At, $"“{name.Text}” is not an encoding this program reads",
                $"use one of: {NamedEncoding.Names}; UTF-16 is recognised by its byte order mark");
        return encoding;
    }
}
