using System.Collections.Immutable;
using Banmian.Segmentation;
using Banmian.Typesetting;

namespace Banmian.MakeUp;

/// <summary>
/// A story, or a part of one that is carried over to another sheet, as the search places it. <paramref name="Copies"/> has its
/// copy in each script, so that one make-up serves all; <paramref name="Picture"/> is the width of its picture to its
/// height, where there is one.
/// </summary>
internal sealed record Piece(int Story, int Part, bool IsLead, double? Picture, ImmutableArray<Copy> Copies)
{
    public StoryKind Kind => Copies[0].Kind;

    public bool HasHeadline => Copies[0].Headline is not null;
}
