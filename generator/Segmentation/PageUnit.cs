namespace Banmian.Segmentation;

/// <summary>
/// A unit where it stands on its page: in a story (<paramref name="Story"/> is its index) or beside the stories (-1), the
/// <paramref name="Number"/>th of its kind there, from 0.
/// </summary>
internal sealed record PageUnit(int Story, int Number, Unit Unit)
{
    public UnitKind Kind => Unit.Kind;

    public string Text => Unit.Text;
}
