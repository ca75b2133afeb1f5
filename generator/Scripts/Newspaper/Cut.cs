using System.Collections.Immutable;

namespace Banmian.Scripts.Newspaper;

/// <summary>
/// A stretch of a text between two places no word crosses: the pieces it was cut into, and every piece that was
/// considered, with how much dearer the best cut through it would have been (in the word list's own measure: the negative
/// natural logarithm of likelihood).
/// </summary>
internal sealed record Cut(ImmutableArray<Piece> Pieces, ImmutableArray<(Piece Piece, float Slack)> Considered)
{
    /// <summary>
    /// How much dearer the best cut is in which a character becomes another than <paramref name="chosen"/>; infinite where there
    /// is none.
    /// </summary>
    public float Margin(int place, string text, string chosen)
    {
        var margin = float.PositiveInfinity;
        foreach (var (piece, slack) in Considered)
            if (slack < margin && piece.Start <= place && place < piece.Start + piece.Length && piece.Form(place, text) != chosen)
                margin = slack;
        return margin;
    }
}
