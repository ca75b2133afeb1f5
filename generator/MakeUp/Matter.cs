using System.Collections.Immutable;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>The matter of a page: what is made up as one.</summary>
/// <param name="Stories">the stories of the page, the lead first, each in every script</param>
/// <param name="Pictures">the width of a story's picture to its height, where there is one</param>
/// <param name="Area">the sheet's type area</param>
/// <param name="Direction">of the lines of its texts</param>
/// <param name="Furnishing">what stands over the stories of the first sheet</param>
/// <param name="Jumps">the words of jump lines from sheet to sheet</param>
/// <param name="MostFrames">
/// the share of a sheet's type area that frames without their pictures take together; none stand where it is 0
/// </param>
internal sealed record Matter(
    ImmutableArray<ImmutableArray<Copy>> Stories,
    ImmutableArray<double?> Pictures,
    TypeArea Area,
    WritingDirection Direction,
    Furnishing Furnishing,
    JumpWords Jumps,
    double MostFrames)
{
    /// <summary>Its stories as the search places them.</summary>
    public ImmutableArray<Piece> Pieces() =>
        [.. Stories.Select((copies, i) => new Piece(i, 0, IsLead: i == 0, Pictures[i], copies))];
}
