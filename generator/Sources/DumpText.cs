using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>
/// Decodes a dump, by the first of these that speaks: its byte order mark; its sidecar, since a person who names the encoding of
/// this file knows more than that its bytes happen to be UTF-8 too, as those of a short text in GBK may; UTF-8; site-config,
/// which says what those dumps are in that are not UTF-8. What decodes must decode wholly.
/// </summary>
internal static class DumpText
{
    /// <summary>The text without its byte order mark, or null after errors were reported at their lines.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, StatedEncodings stated, DiagnosticBag bag)
    {
        if (ForeignFile.Find(bytes, path) is var (kind, mend))
        {
            bag.Report(Rules.Undecodable, new Location(path), $"this is {kind}, not a dump", mend);
            return null;
        }
        var decoded = Read(bytes, stated, out var problem);
        if (decoded.IsWhole)
            return TextCharacters.Check(decoded.Text, path, bag) ? decoded.Text : null;
        bag.Report(Rules.Undecodable, Utf8Text.PlaceOf(decoded, path),
            $"byte 0x{bytes[decoded.WrongAt]:X2} at offset {decoded.WrongAt} {problem}", Advice(bytes, path, stated));
        return null;
    }

    private static Decoded Read(ReadOnlySpan<byte> bytes, StatedEncodings stated, out Sentence problem)
    {
        if (Utf16Text.HasMark(bytes))
        {
            problem = $"is not a whole character of UTF-16, which the byte order mark of the file names";
            return Utf16Text.Decode(bytes);
        }
        if (stated.OfDump is { } own && !bytes.StartsWith(Utf8Text.ByteOrderMark))
        {
            problem = $"is not {own.Name}, which its sidecar names";
            return own.Decode(bytes);
        }
        var utf8 = Utf8Text.Decode(bytes);
        if (utf8.IsWhole || stated.OfSite is not { } common || bytes.StartsWith(Utf8Text.ByteOrderMark))
        {
            problem = IsCut(utf8, bytes)
                ? Sentence.Of($"begins a character of UTF-8 in the middle of which the file ends") : Sentence.Of($"is not UTF-8");
            return utf8;
        }
        problem = $"is not {common.Name}, which site-config.yml names, and the file is not UTF-8";
        return common.Decode(bytes);
    }

    // Up to there everything is UTF-8, and a character takes four bytes at most.
    private static bool IsCut(Decoded utf8, ReadOnlySpan<byte> bytes) =>
        !utf8.IsWhole && utf8.WrongAt >= Math.Max(bytes.Length - 3, 4) && bytes[utf8.WrongAt] is >= 0xC2 and <= 0xF4
        && bytes[(utf8.WrongAt + 1)..].IndexOfAnyExceptInRange((byte)0x80, (byte)0xBF) < 0;

    // The encoding is told as a likelihood and never decoded by it.
    private static Sentence Advice(ReadOnlySpan<byte> bytes, string path, StatedEncodings stated)
    {
        if (stated.OfDump is null && IsCut(Utf8Text.Decode(bytes), bytes))
            return $"the file was cut off: copy it or extract the page again";
        var named = (stated.OfDump ?? stated.OfSite)?.Name;
        var likely = named == "big5" && NamedEncoding.Find("big5-hkscs")!.Decode(bytes).IsWhole ? "big5-hkscs"
            : LikelyEncoding.Of(bytes);
        var sidecar = Path.ChangeExtension(path, ".yml");
        if (Utf16Text.HasMark(bytes) || likely is not null && likely == (named ?? "utf-8"))
            return $"the file is damaged: extract the page again";
        if (likely is null)
            return $"save it as UTF-8, or name its encoding in {sidecar}: {NamedEncoding.All.Skip(1).Select(e => e.Name)}";
        if (NamedEncoding.Find(likely) is null)
            return $"it looks like {likely}, which is not read: save it as UTF-8: {ShellCommand.ToUtf8(path, likely)}";
        return stated.OfDump is null
            ? Sentence.Of($"it looks like {likely}: if it is, write “encoding: {likely}” into {sidecar}, "
                + $"or into site-config.yml for all dumps")
            : Sentence.Of($"it looks like {likely}: if it is, write “encoding: {likely}” into {sidecar}");
    }
}
