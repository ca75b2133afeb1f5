namespace Banmian.Archive;

/// <summary>A fact that a page prints of itself.</summary>
/// <param name="Key">its key in a sidecar: paper, date, page, section, editors, edition, issue-number or cn</param>
/// <param name="Values">
/// what a sidecar would say: a slug, a date in EDTF, a figure, a text, names; none where what is printed is not understood
/// </param>
/// <param name="Printed">as it stands on the page</param>
/// <param name="Line">the line of the dump it stands in, from 1; 0 where a person put it in</param>
internal sealed record PrintedFact(string Key, string[] Values, string Printed, int Line)
{
    public bool IsUnderstood => Values.Length > 0;
}
