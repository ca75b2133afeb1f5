using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Banmian.Text;

/// <summary>
/// The personal names a page marks. <paramref name="Certain"/>: the text at hand is a byline or a credit, where they are
/// names wherever they stand; elsewhere the words around them have a say (由于洋流 is not about 于洋).
/// </summary>
internal sealed record KnownNames(ImmutableArray<string> Names, bool Certain)
{
    public static KnownNames None { get; } = new([], Certain: false);

    // Put together where they are asked for: of most pages nothing is made again.
    private readonly Lazy<FrozenDictionary<char, string[]>>? byFirst = Names.IsEmpty ? null
        : new(() => Names.Distinct().Where(name => name.Length > 1).GroupBy(name => name[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray()));

    public ReadOnlySpan<string> BeginningWith(char first) =>
        byFirst is not null && byFirst.Value.TryGetValue(first, out var names) ? names : [];
}
