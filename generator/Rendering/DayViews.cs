using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>The views of the days of the year: the calendar of those that have issues, and each day.</summary>
internal static class DayViews
{
    public static View OfAll(Site site, Script script)
    {
        var chrome = Chrome.For(site, script, Folders.Days);
        var title = chrome.Words[WordNames.OnThisDay];
        var model = chrome.Model(new Head(title, title, "website", null, []), Trails.ToFront(chrome));
        return View.At(chrome.Links.Folder, Layouts.Days, model, new DaysModel(CalendarModel.Of(chrome, site.Archive.Days)));
    }

    public static View Of(Site site, Script script, DayOfYear day, IReadOnlyDictionary<string, PageCard> cards)
    {
        var chrome = Chrome.For(site, script, day.Folder);
        var words = chrome.Words;
        var name = Name(day, words);
        var title = name + words[WordNames.BetweenParts] + words[WordNames.OnThisDay];
        var headlines = day.Issues.Select(issue => IssueLine.LeadOf(chrome, issue, cards)).OfType<string>();
        var (before, after) = site.Archive.Days.Around(day);
        var model = chrome.Model(new Head(title, Labels.Description(headlines, words), "website", null, [], Here: name),
            [.. Trails.ToFront(chrome), (words[WordNames.OnThisDay], Folders.Days)]) with
        { Turns = Turns.Together(Turns.Of(chrome, "day", To(before), To(after))) };
        return View.At(chrome.Links.Folder, Layouts.Day, model,
            new DayModel(name, [.. day.Issues.Select(issue => IssueLine.Of(chrome, issue, cards))]));

        (string, string)? To(DayOfYear? other) => other is null ? null : (Name(other, words), other.Folder);
    }

    private static string Name(DayOfYear day, Words words) => Dates.DayOfYear(day.Month, day.Day, words);
}

/// <summary>The days of the year as their layout gets them.</summary>
internal sealed record DaysModel(CalendarModel Calendar) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<DaysModel> { { m => m.Calendar, CalendarModel.Fields } };

    FieldTable IExported.Table => Fields;
}

/// <summary>A day of the year as its layout gets it.</summary>
internal sealed record DayModel(string Day, ImmutableArray<IssueLine> Issues) : IExported
{
    public static readonly FieldTable Fields = new FieldTable<DayModel> { m => m.Day, { m => m.Issues, IssueLine.Fields } };

    FieldTable IExported.Table => Fields;
}
