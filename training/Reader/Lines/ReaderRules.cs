using Banmian.Diagnostics;

namespace Banmian.Reader.Lines;

/// <summary>The rules of diagnostics that the program does not have yet.</summary>
internal static class ReaderRules
{
    public static readonly Rule BrokenExtraction = new("NP211", Severity.Warning, "a line holds what a broken extraction leaves");
    public static readonly Rule Folded = new("NP212", Severity.Note, "characters of a dump are read as those that were printed");
}
