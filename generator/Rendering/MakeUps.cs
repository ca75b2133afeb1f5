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
        if (All.Any(makeUp => makeUp.Page.Sheets.Any(sheet => !sheet.IsFilled)))
            bag.Report(Rules.NotAnExactFit, new Location(dump), $"the newspaper page does not fill its sheet exactly",
                $"nothing is lost; another page-size in site-config.yml may suit the page's length better");
    }
}
