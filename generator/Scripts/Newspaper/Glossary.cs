using System.Collections.Immutable;

namespace Banmian.Scripts.Newspaper;

/// <summary>A site's own words, both ways: they go before everything else.</summary>
internal sealed record Glossary(ImmutableArray<GlossaryEntry> Entries)
{
    public static Glossary Empty { get; } = new([]);

    public IEnumerable<(string From, string To)> ToTraditional => Entries.Select(entry => (entry.Simplified, entry.Traditional));

    public IEnumerable<(string From, string To)> ToSimplified => Entries.Select(entry => (entry.Traditional, entry.Simplified));
}

internal sealed record GlossaryEntry(string Simplified, string Traditional);
