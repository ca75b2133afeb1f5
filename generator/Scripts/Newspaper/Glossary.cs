using System.Collections.Immutable;

namespace Banmian.Scripts.Newspaper;

/// <summary>A site's own words, both ways: they go before everything else.</summary>
internal sealed record Glossary(ImmutableArray<GlossaryEntry> Entries)
{
    public static Glossary Empty { get; } = new([]);

    public IEnumerable<WordForm> ToTraditional => Entries.Select(entry => new WordForm(entry.Simplified, entry.Traditional));

    public IEnumerable<WordForm> ToSimplified => Entries.Select(entry => new WordForm(entry.Traditional, entry.Simplified));
}

internal sealed record GlossaryEntry(string Simplified, string Traditional);
