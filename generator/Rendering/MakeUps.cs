using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.MakeUp;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>The make-ups of a page, each with the scripts it serves, in the order of its copies.</summary>
internal sealed record MakeUps(ImmutableArray<(ImmutableArray<Script> Scripts, PageMakeUp Page)> All)
{
    /// <summary>The make-up that serves a script, and which of each box's set texts is that script's.</summary>
    public (PageMakeUp Page, int Copy) Of(Script script)
    {
        var (scripts, page) = All.First(makeUp => makeUp.Scripts.Contains(script));
        return (page, scripts.IndexOf(script));
    }

    /// <summary>Reports a page whose text does not fill its sheets.</summary>
    public void CheckFit(string dump, DiagnosticBag bag)
    {
        if (All.SelectMany(makeUp => makeUp.Page.Sheets).Where(sheet => !sheet.IsFilled).MinBy(sheet => sheet.Filled)
            is { } sheet)
            bag.Report(Rules.NotAnExactFit, new Location(dump), sheet.IsExact
                ? Sentence.Of($"the text fills {(int)(sheet.Filled * 100)} % of the newspaper page's sheet")
                : Sentence.Of($"the newspaper page does not fill its sheet exactly"),
                $"nothing is lost; another page-size in site-config.yml may suit the page's length better");
    }
}
