using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>The days of the year that have issues: a calendar of them, and a page for each.</summary>
internal static class DayPages
{
    public static readonly SiteList List = new("day", [Cards.Extract], pages =>
    [
        new ListPart([], found => ListRenderer.OfDays(pages.Site, found),
            key => pages.Archive.Days.ToList().ForEach(day => key.Add($"{day.Folder} {day.Issues.Length}"))),
        .. pages.Archive.Days.Select((day, place) => new ListPart(day.Issues,
            found => ListRenderer.OfDay(pages.Site, day, pages.Cards, found),
            key => key.Add(FolderAt(pages.Archive, place - 1)).Add(FolderAt(pages.Archive, place + 1)))),
    ]);

    // A day leads to the days before and after.
    private static string? FolderAt(SiteArchive archive, int place) => archive.Days.ElementAtOrDefault(place)?.Folder;
}
