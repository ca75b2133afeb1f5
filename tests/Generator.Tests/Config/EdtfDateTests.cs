using Banmian.Config;

namespace Banmian.Tests.Config;

public class EdtfDateTests
{
    [Theory]
    [InlineData("2021-02-01", 2021, 2, 1)]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData("2021-02", 2021, 2, null)]
    [InlineData("1949", 1949, null, null)]
    [InlineData("2021?", 2021, null, null)]
    [InlineData("2021-01~", 2021, 1, null)]
    [InlineData("2021-02-01%", 2021, 2, null)]
    [InlineData("2021-01/2021-02", 2021, 1, null)]
    [InlineData("2021-01-30~/2021-02-02?", 2021, 1, null)]
    public void Reads_a_date_as_far_as_it_is_known(string text, int year, int? month, int? day)
    {
        var date = EdtfDate.Parse(text, out _)!;
        Assert.Equal((text, year, month, day), (date.Text, date.Year, date.Month, date.Day));
    }

    [Theory]
    [InlineData("2024/3/1", "2024-03-01")]
    [InlineData("2024.3.1", "2024-03-01")]
    [InlineData("20240301", "2024-03-01")]
    [InlineData("２０２４年３月１日", "2024-03-01")]
    [InlineData("二〇二四年三月一日", "2024-03-01")]
    [InlineData("民国三十六年三月一日", "1947-03-01")]
    [InlineData("民國卅六年三月五日", "1947-03-05")]
    [InlineData("中華民國一百一十三年三月五日", "2024-03-05")]
    [InlineData("民國一百年三月五日", "2011-03-05")]
    [InlineData("民國元年三月五日", "1912-03-05")]
    [InlineData("昭和十二年三月五日", "1937-03-05")]
    [InlineData("康德五年三月五日", "1938-03-05")]
    [InlineData("公元一九五三年三月五日", "1953-03-05")]
    [InlineData("西曆一九四七年三月五日", "1947-03-05")]
    [InlineData("March 5, 2021", "2021-03-05")]
    [InlineData("Sept. 5th, 2021", "2021-09-05")]
    [InlineData("5 March 2021", "2021-03-05")]
    [InlineData("2024年3月", "2024-03")]
    [InlineData("1947年", "1947")]
    [InlineData("21-3-5", null)]
    [InlineData("5/3/2021", null)]
    [InlineData("2021/13/1", null)]
    public void Reads_a_date_as_papers_and_people_write_it(string text, string? date) =>
        Assert.Equal(date, EdtfDate.OfOtherForm(text)?.Text);

    [Theory]
    [InlineData("2021年6月31日", true)]
    [InlineData("二〇二一年二月三十日", true)]
    [InlineData("2月30日", true)]
    [InlineData("2021.13.1", true)]
    [InlineData("2021年6月30日", false)]
    [InlineData("2月29日", false)]
    [InlineData("June 31, 2021", true)]
    [InlineData("June 30, 2021", false)]
    public void Knows_a_date_that_the_calendar_does_not_have(string printed, bool isNone) =>
        Assert.Equal(isNone, EdtfDate.IsNoDay(printed));

    [Theory]
    [InlineData("2021-02-30", "is not a day of the calendar")]
    [InlineData("2021-02-29", "is not a day of the calendar")]
    [InlineData("2021-13", "is not a day of the calendar")]
    [InlineData("2021-00-10", "is not a day of the calendar")]
    [InlineData("0000", "is not a day of the calendar")]
    [InlineData("2021-01/2021-02-30", "ends on a day that is not in the calendar")]
    [InlineData("2021-03/2021-02", "ends before it begins")]
    [InlineData("2021-2-1", "is not a date")]
    [InlineData("2021/02/01", "is not a date")]
    [InlineData("1 Feb 2021", "is not a date")]
    [InlineData("２０２１", "is not a date")]
    [InlineData("2021-02-01T10:00:00", "is not a date")]
    [InlineData("2021\n", "is not a date")]
    [InlineData("", "is not a date")]
    public void Says_why_a_text_is_no_date(string text, string problem)
    {
        Assert.Null(EdtfDate.Parse(text, out var found));
        Assert.Equal(problem, found.ToString());
    }
}
