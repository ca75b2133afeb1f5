using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Typesetting;

namespace Banmian.Scripts;

/// <summary>A script a page is published in. Another one is another row of <see cref="All"/>.</summary>
/// <param name="Tag">Its BCP 47 tag: what people write, and what pages say of themselves.</param>
/// <param name="Folder">Its folder in every address.</param>
/// <param name="Locale">What Open Graph calls it (<c>og:locale</c>).</param>
/// <param name="Direction">How lines run unless the site says otherwise.</param>
/// <param name="Configuration">OpenCC's configuration that makes it of Simplified; of plain zh-Hant a site may name another.</param>
/// <param name="Quotes">Its quotation marks; a site may choose other ones for its Traditional.</param>
/// <param name="Base">The script whose words, titles and names serve where a site has none in this one.</param>
[JsonConverter(typeof(ScriptJson))]
internal sealed record Script(
    string Tag, string Folder, string Locale, WritingDirection Direction, string? Configuration, QuoteStyle Quotes, Script? Base) : IComparable<Script>
{
    public static readonly Script Hans = new("zh-Hans", "zh-hans", "zh_CN", WritingDirection.Horizontal, null, QuoteStyle.Curly, null);
    public static readonly Script Hant = new("zh-Hant", "zh-hant", "zh_TW", WritingDirection.Horizontal, "s2tw", QuoteStyle.Corner, null);
    public static readonly Script Taiwan = new("zh-Hant-TW", "zh-hant-tw", "zh_TW", WritingDirection.Horizontal, "s2tw", QuoteStyle.Corner, Hant);
    public static readonly Script HongKong = new("zh-Hant-HK", "zh-hant-hk", "zh_HK", WritingDirection.Horizontal, "s2hk", QuoteStyle.Corner, Hant);

    public static ImmutableArray<Script> All { get; } = [Hans, Hant, Taiwan, HongKong];

    /// <summary>The script of a tag, or null where there is none.</summary>
    public static Script? Find(string tag) => All.FirstOrDefault(script => script.Tag == tag);

    public bool IsTraditional => Configuration is not null;

    public bool Equals(Script? other) => other?.Tag == Tag;

    public override int GetHashCode() => Tag.GetHashCode(StringComparison.Ordinal);

    /// <summary>The order of the table.</summary>
    public int CompareTo(Script? other) => other is null ? 1 : All.IndexOf(this).CompareTo(All.IndexOf(other));

    public override string ToString() => Tag;
}
