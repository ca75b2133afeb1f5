using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>
/// The days of the year that have issues: a calendar of them, and a page for each, which leads to the days before and after.
/// </summary>
internal static class DayPages
{
    public static readonly SiteList List = new("day", [Cards.Extract], pages =>
    [
        new ListPart([], found => ListRenderer.OfDays(pages.Site, found),
            key => pages.Archive.Days.ToList().ForEach(day => key.Add($"{day.Folder} {day.Issues.Length}"))),
        .. from day in pages.Archive.Days
           let around = pages.Archive.Days.Around(day)
           select new ListPart(day.Issues, found => ListRenderer.OfDay(pages.Site, day, pages.Cards, found),
               key => key.Add(around.Before?.Folder).Add(around.After?.Folder)),
    ]);
}
