using System.Collections.Immutable;
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
}
