namespace Banmian.Scripts;

/// <summary>
/// What UTF-16 units become where no phrase stands, by all passes of a chain at once: between the words of a segmentation
/// nearly all text goes unit by unit, and one table does what else takes a walk and a copy a pass.
/// </summary>
internal sealed class LoneUnits
{
    // 0 where it depends on the units beside it or is not one unit.
    private readonly char[] forms = new char[char.MaxValue + 1];

    /// <param name="segmentation">Where it finds nothing the chain is asked.</param>
    public LoneUnits(Matcher segmentation, ReadOnlySpan<Matcher> chain)
    {
        var inPhrases = new bool[char.MaxValue + 1];
        chain[0].MarkPhrases(inPhrases, segmentation); // the passes after it see other text than the segmentation did
        foreach (var pass in chain[1..])
            pass.MarkPhrases(inPhrases);
        for (var unit = 1; unit < forms.Length; unit++)
            if (!char.IsSurrogate((char)unit) && !DescriptionSequence.IsOperator((char)unit))
                forms[unit] = Form((char)unit, chain, inPhrases);
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

    private static char Form(char unit, ReadOnlySpan<Matcher> chain, bool[] inPhrases)
    {
        foreach (var pass in chain)
        {
            if (unit == 0 || inPhrases[unit])
                return '\0';
            unit = pass.Alone(unit);
        }
        return unit;
    }
}
