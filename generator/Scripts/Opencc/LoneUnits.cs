using System.Runtime.CompilerServices;
using Banmian.Text;

namespace Banmian.Scripts.Opencc;

/// <summary>
/// What UTF-16 units become where no phrase stands, by all passes of a chain at once: between the words of a segmentation
/// nearly all text goes unit by unit, and one table does what else takes a walk and a copy a pass.
/// </summary>
internal sealed class LoneUnits
{
    // 0 where it depends on the units beside it or is not one unit.
    private readonly char[] forms;

    /// <param name="segmentation">Where it finds nothing the chain is asked.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public LoneUnits(Matcher segmentation, ReadOnlySpan<Matcher> chain)
    {
        var dependent = new bool[char.MaxValue + 1];
        chain[0].MarkPhrases(dependent, segmentation); // the passes after it see other text than the segmentation did
        forms = chain[0].Alone();
        foreach (var pass in chain[1..])
        {
            pass.MarkPhrases(dependent);
            var next = pass.Alone();
            for (var unit = 0; unit < forms.Length; unit++)
                forms[unit] = dependent[forms[unit]] ? '\0' : next[forms[unit]];
        }
        for (var unit = 0; unit < forms.Length; unit++)
            if (dependent[unit] || char.IsSurrogate((char)unit) || DescriptionSequence.IsOperator((char)unit))
                forms[unit] = '\0';
    }

    /// <summary>Appends what a run becomes; false, with nothing appended, where a unit of it depends on others.</summary>
    public bool TryConvert(ReadOnlySpan<char> run, CharBuffer output)
    {
        var converted = output.Extend(run.Length);
        for (var i = 0; i < run.Length; i++)
            if ((converted[i] = forms[run[i]]) == 0)
            {
                output.Shorten(run.Length);
                return false;
            }
        return true;
    }
}
