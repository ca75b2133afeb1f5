using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>A row of features while it is filled, one after another: about <see cref="Numbers.One"/> where one says
/// much.</summary>
internal ref struct Features(Span<short> row)
{
    // Less than this is never, as far as one line's tag goes: ten natural units.
    private const int Least = -10 * LineRoles.One;

    private readonly Span<short> row = row;
    private int at;

    public readonly bool IsFull => at == row.Length;

    public void Add(int value) => row[at++] = (short)Math.Clamp(value, short.MinValue, short.MaxValue);

    public void Add(bool holds) => Add(Numbers.Flag(holds));

    /// <summary>A count or a distance: what it says grows ever more slowly.</summary>
    public void Count(int count) => Add(Numbers.Grown(count));

    /// <summary>A difference of widths in quarters of an em, which says no more beyond eight em.</summary>
    public void Quarters(int quarters) => Add(Math.Clamp(quarters, -32, 32) * Numbers.One / 16);

    /// <summary>A logarithm of odds or of a probability, from one in 20,000 on.</summary>
    public void Log(int log) => Add(Math.Clamp(log, Least, -Least) * Numbers.One / (2 * LineRoles.One));

    public void Tag(LineRoles roles, int line, LineTag tag) => Log(line >= 0 && line < roles.Count ? roles[line, tag] : Least);

    public void Tags(LineRoles roles, int line)
    {
        for (var tag = 0; tag < LineTags.Count; tag++) Tag(roles, line, (LineTag)tag);
    }
}
