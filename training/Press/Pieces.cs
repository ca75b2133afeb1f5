namespace Banmian.Training;

/// <summary>
/// Pieces that a convention is put together of. A withheld piece is on no page that is trained on, so that validation shows how
/// well a convention is read that was never seen.
/// </summary>
internal sealed record Pieces(string[] Common, string[] Withheld)
{
    public static Pieces Of(params string[] common) => new(common, []);

    public Pieces Without(params string[] withheld) => this with { Withheld = withheld };
}
