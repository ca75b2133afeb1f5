namespace Banmian.Config;

/// <summary>
/// A date as the Library of Congress' EDTF writes it, level 0 to 1 (<c>2021-02-01</c>, <c>2021-02</c>, <c>2021-01~</c>,
/// <c>2021?</c>, <c>2021-01/2021-02</c>). <paramref name="Text"/> is the form as given; <paramref name="Day"/> is set
/// only where a single exact day is named.
/// </summary>
internal sealed record EdtfDate(string Text, int Year, int? Month, int? Day);
