using System.Collections.Immutable;

namespace Banmian.Segmentation;

/// <summary>
/// One story of a page: its units in the order they are read, crossheads among the paragraphs. All else is found in them.
/// <paramref name="Confidence"/> is 0 to 1.
/// </summary>
internal sealed record Story(string Id, StoryKind Kind, double Confidence, ImmutableArray<Unit> Units)
{
    /// <summary>The lines it stands in; blank lines between two of them are inside a range.</summary>
    public ImmutableArray<LineRange> Lines { get; init; } = [];

    /// <summary>The first line it stands in, 0 where it stands in none: a person put it in.</summary>
    public int FirstLine => Lines.IsEmpty ? 0 : Lines[0].First;

    public string? Kicker => this[UnitKind.Kicker]?.Text;

    /// <summary>The headline as one line of reading text, or null where none was printed.</summary>
    public string? Headline => this[UnitKind.Headline]?.InOneLine is { Length: > 0 } headline ? headline : null;

    public string? Deck => this[UnitKind.Deck]?.Text;

    /// <summary>The printed opening (本报讯, 本报北京2月13日电), not repeated in the paragraph.</summary>
    public string? Dateline => this[UnitKind.Dateline]?.Text;

    /// <summary>The byline as printed.</summary>
    public string? BylineText => this[UnitKind.Byline]?.Text;

    /// <summary>The credit as printed.</summary>
    public string? CreditText => this[UnitKind.Credit]?.Text;

    public string? Jump => this[UnitKind.Jump]?.Text;

    /// <summary>Who wrote it. Whom the dateline names is a writer too, and stands first.</summary>
    public ImmutableArray<string> Byline => [.. NamesIn(UnitKind.Dateline).Concat(NamesIn(UnitKind.Byline)).Distinct()];

    /// <summary>Who took the picture.</summary>
    public ImmutableArray<string> Credit => NamesIn(UnitKind.Credit);

    public ImmutableArray<string> Crossheads => TextsOf(UnitKind.Crosshead);

    public ImmutableArray<string> Paragraphs => TextsOf(UnitKind.Paragraph);

    /// <summary>The first unit of a kind.</summary>
    public Unit? this[UnitKind kind]
    {
        get
        {
            foreach (var unit in Units)
                if (unit.Kind == kind) return unit;
            return null;
        }
    }

    private ImmutableArray<string> TextsOf(UnitKind kind) =>
        [.. Units.Where(unit => unit.Kind == kind).Select(unit => unit.Text)];

    private ImmutableArray<string> NamesIn(UnitKind kind) => this[kind]?.Names ?? [];
}
