using System.Collections.Immutable;

namespace Banmian.Diagnostics;

/// <summary>
/// What the program talks to its user in: on the terminal and in the panel of the preview, never in what it builds. English
/// stands in the code; a table has for each English pattern that of another language, line by line.
/// </summary>
internal sealed class Language
{
    public static readonly Language English = new("en", ImmutableDictionary<string, string>.Empty, text => text);

    private static readonly Lazy<ImmutableDictionary<string, string>> ChineseTable = new(() =>
    {
        using var table = typeof(Language).Assembly.GetManifestResourceStream("Banmian.Diagnostics.zh-Hans.txt")!;
        return Read(new StreamReader(table).ReadToEnd());
    });

    private readonly ImmutableDictionary<string, string> table;
    private readonly Func<string, string> inScript;

    private Language(string tag, ImmutableDictionary<string, string> table, Func<string, string> inScript) =>
        (Tag, this.table, this.inScript) = (tag, table, inScript);

    /// <summary>The language as HTML and .NET name it.</summary>
    public string Tag { get; }

    public static Language Chinese => new("zh-Hans", ChineseTable.Value, text => text);

    /// <summary>The same sentences in another script.</summary>
    public Language In(string tag, Func<string, string> convert) => new(tag, table, convert);

    public string Say(Sentence sentence) =>
        sentence.Said(pattern => table.TryGetValue(pattern, out var said) ? inScript(said) : pattern);

    /// <summary>An English pattern, its translation in the next line, an empty line.</summary>
    public static ImmutableDictionary<string, string> Read(string text) => text.Split('\n')
        .Where(line => line.Length > 0).Chunk(2)
        .ToImmutableDictionary(pair => pair[0], pair => pair[1]);
}
