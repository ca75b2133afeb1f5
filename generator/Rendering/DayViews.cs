using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>The views of the days of the year: the calendar of those that have issues, and each day.</summary>
internal static class DayViews
{
    public static View OfAll(Site site, Script script)
    {
        var chrome = Chrome.For(site, script, Folders.Days);
        var title = chrome.Words[WordNames.OnThisDay];
        var model = chrome.Model(new Head(title, title, "website", null, []), Trails.ToFront(chrome));
        model["calendar"] = CalendarModel.Of(chrome, site.Archive.Days);
        return View.At(chrome.Links.Folder, Layouts.Days, model);
    }

    public static View Of(Site site, Script script, DayOfYear day, IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = Chrome.For(site, script, day.Folder);
        var words = chrome.Words;
        var name = Name(day, words);
        var title = name + words[WordNames.BetweenParts] + words[WordNames.OnThisDay];
        var headlines = day.Issues.Select(issue => IssueModel.Lead(chrome, issue, cards)).OfType<string>();
        var model = chrome.Model(new Head(title, Labels.Description(headlines, words), "website", null, [], Here: name),
            [.. Trails.ToFront(chrome), (words[WordNames.OnThisDay], Folders.Days)]);
        model["day"] = name;
        model["issues"] = new ScriptArray(day.Issues.Select(issue => IssueModel.Listed(chrome, issue, cards)));
        var (before, after) = site.Archive.Days.Around(day);
        model["turns"] = Turns.Together(Turns.Of(chrome, "day", To(before), To(after)));
        return View.At(chrome.Links.Folder, Layouts.Day, model);

        (string, string)? To(DayOfYear? other) => other is null ? null : (Name(other, words), other.Folder);
    }

    private static string Name(DayOfYear day, Words words) => Dates.DayOfYear(day.Month, day.Day, words);
}
