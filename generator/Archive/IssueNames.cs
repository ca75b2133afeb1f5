using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>The personal names of an issue: one name has one form throughout it.</summary>
internal static class IssueNames
{
    /// <summary>
    /// What tells the issue of a page; a page of no known paper or date shares none with the others of the shelf it
    /// stands on.
    /// </summary>
    public static string KeyOf(SourcePage page, Sidecar sidecar) =>
        sidecar.Paper is { } paper && sidecar.Date is { } date ? $"{paper} {date.Text}" : page.Path;

    /// <summary>The names that an issue's pages mark, in bylines and credits or by a word beside them (记者, 教授).</summary>
    public static KnownNames Of(IReadOnlyCollection<PageReading> pages, NewspaperConverter converter)
    {
        var marked = pages.SelectMany(page => ReadingTexts.NamesOf(page).Names);
        var beside = pages.Where(page => page.Script == Script.Hans)
            .SelectMany(page => ReadingTexts.Of(page, KnownNames.None).SelectMany(text => converter.NamesIn(text.Words, text.Known)));
        return new KnownNames([.. marked.Concat(beside).Distinct()], Certain: false);
    }

    /// <summary>
    /// Reports a name of an issue that came out in two forms. A text counts only where the name stands in it as a word or
    /// words of its own: 由于洋流 is not about 于洋.
    /// </summary>
    public static void Check(IEnumerable<(SourcePage Page, PageReading Reading)> pages, KnownNames known, NewspaperConverter converter, DiagnosticBag bag)
    {
        var names = known.Names.Where(Ambiguities.HasAny).ToList();
        if (names.Count == 0)
            return;
        var first = new Dictionary<string, (string Form, Location At)>();
        foreach (var (page, reading) in pages.Where(page => page.Reading.Script == Script.Hans))
            foreach (var text in ReadingTexts.Of(reading, known))
                foreach (var name in names.Where(name => text.Words.Contains(name, StringComparison.Ordinal)))
                    foreach (var form in converter.FormsOf(name, text.Words, text.Known))
                        Compare(name, form, new Location(page.Path, text.Line));

        void Compare(string name, string form, Location at)
        {
            if (!first.TryGetValue(name, out var before))
                first[name] = (form, at);
            else if (form != before.Form)
                bag.Report(Rules.NameInTwoForms, at, $"“{name}” is {form} here and {before.Form} at {before.At}",
                    "if it is one person, put the name into the glossary; if the word is meant in one place, leave it");
        }
    }
}
