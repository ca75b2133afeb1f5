using Banmian.Segmentation.Roles;

namespace Banmian.Segmentation.Stories;

/// <summary>The likeliest tags of a page's lines that follow each other as they may (Viterbi's algorithm).</summary>
internal static class TagPath
{
    /// <summary>What no reading may say, in the units of <see cref="LineRoles"/>.</summary>
    public const int Never = 1 << 24;

    /// <summary>Whether a tag may follow another: a line goes on only with what stands above it.</summary>
    public static bool MayFollow(LineTag above, LineTag below) => below switch
    {
        LineTag.HeadlineTurned => above is LineTag.Headline or LineTag.HeadlineTurned,
        LineTag.KickerTurned => above is LineTag.Kicker or LineTag.KickerTurned,
        LineTag.DeckTurned => above is LineTag.Deck or LineTag.DeckTurned,
        LineTag.CrossheadTurned => above is LineTag.Crosshead or LineTag.CrossheadTurned,
        LineTag.LeadInTurned => above is LineTag.LeadIn or LineTag.LeadInTurned,
        _ => true,
    };

    public static LineTag[] Best(LineRoles roles)
    {
        if (roles.Count == 0) return [];
        var best = new long[LineTags.Count];
        var came = new byte[roles.Count * LineTags.Count];
        for (var tag = 0; tag < LineTags.Count; tag++) best[tag] = roles[0, (LineTag)tag]
            - (((LineTag)tag).IsTurned() ? Never : 0);
        var next = new long[LineTags.Count];
        for (var line = 1; line < roles.Count; line++)
        {
            var top = IndexOfGreatest(best);
            for (var tag = 0; tag < LineTags.Count; tag++)
            {
                var from = ((LineTag)tag).IsTurned() ? Above(best, (LineTag)tag) : top;
                came[line * LineTags.Count + tag] = (byte)from;
                next[tag] = best[from] + roles[line, (LineTag)tag];
            }
            (best, next) = (next, best);
        }
        var tags = new LineTag[roles.Count];
        var at = IndexOfGreatest(best);
        for (var line = roles.Count - 1; line >= 0; line--)
        {
            tags[line] = (LineTag)at;
            at = came[line * LineTags.Count + at];
        }
        return tags;
    }

    // A turned line's tag stands right after the tag it turns.
    private static int Above(long[] best, LineTag turned)
    {
        var first = (int)turned - 1;
        return best[first] >= best[first + 1] ? first : first + 1;
    }

    private static int IndexOfGreatest(long[] values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] > values[best]) best = i;
        return best;
    }
}
