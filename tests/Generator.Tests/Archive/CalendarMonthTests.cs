using Banmian.Archive;

namespace Banmian.Tests.Archive;

public class CalendarMonthTests
{
    [Fact]
    public void A_leap_year_has_a_29_February_below_its_weekday()
    {
        var february = CalendarMonth.OfYear(2020)[1];
        Assert.Equal([0, 0, 0, 0, 0, 1, 2], february.Weeks[0]); // Saturday the 1st, Sunday the 2nd
        Assert.Equal([24, 25, 26, 27, 28, 29, 0], february.Weeks[^1]);
        Assert.Equal(28, CalendarMonth.OfYear(2021)[1].Weeks.SelectMany(week => week).Max());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1949)]
    [InlineData(9999)]
    public void Every_day_of_a_year_stands_once_in_weeks_of_seven(int year)
    {
        var months = CalendarMonth.OfYear(year);
        Assert.Equal(DateTime.IsLeapYear(year) ? 366 : 365,
            months.Sum(month => month.Weeks.Sum(week => week.Count(day => day > 0))));
        Assert.All(months.SelectMany(month => month.Weeks), week => Assert.Equal(7, week.Length));
    }

    [Fact]
    public void The_months_of_no_year_begin_in_the_first_place_and_know_29_February()
    {
        var months = CalendarMonth.OfAnyYear();
        Assert.All(months, month => Assert.Equal(1, month.Weeks[0][0]));
        Assert.Equal(29, months[1].Weeks.SelectMany(week => week).Max());
    }
}
