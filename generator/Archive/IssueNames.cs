using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>A form a name of an issue came out in, and the line of the dump at which the first text with it begins.</summary>
internal sealed record NameForm(string Name, string Form, int Line);

/// <summary>The personal names of an issue: one name has one form throughout it.</summary>
internal static class IssueNames
{
    /// <summary>
    /// What tells the issue of a page (by its dump's path); a page of no known paper or date shares none with the others of
    /// the shelf it stands on.
    /// </summary>
    public static string KeyOf(string path, Sidecar sidecar) =>
        sidecar.Paper is { } paper && sidecar.Date is { } date ? $"{paper} {date.Text} {sidecar.Edition?.Slug}" : path;

    /// <summary>The names that a page marks, in bylines and credits or by a word beside them (记者, 教授).</summary>
    public static ImmutableArray<string> On(PageReading page, SiteConverters converters)
    {
        var beside = PageTexts.Of(page, KnownNames.None)
            .SelectMany(text => converters.NamesIn(text.Words, page.Script, text.Known));
        return [.. PageTexts.NamesOf(page).Names.Concat(beside).Distinct()];
    }

    /// <summary>The names known in an issue, from those of its pages.</summary>
    public static KnownNames Together(IEnumerable<ImmutableArray<string>> pages) =>
        new([.. pages.SelectMany(names => names).Distinct()], Certain: false);

    /// <summary>
    /// The forms in which the names of an issue came out on one of its pages, each once. A text counts only where the name
    /// stands in it as a word or words of its own: 由于洋流 is not about 于洋.
    /// </summary>
    public static ImmutableArray<NameForm> Forms(PageReading page, KnownNames known, SiteConverters converters)
    {
        var names = page.Script.IsTraditional ? [] : known.Names.Where(Ambiguities.HasAny).ToList();
        var forms = from text in names.Count == 0 ? [] : PageTexts.Of(page, known)
                    from name in names
                    where text.Words.Contains(name, StringComparison.Ordinal)
                    from form in converters.FormsOf(name, text.Words, text.Known)
                    select new NameForm(name, form, text.Line);
        return [.. forms.DistinctBy(found => (found.Name, found.Form))];
    }

    /// <summary>Reports a name of an issue that came out in two forms on its pages, each with the path of its dump.</summary>
    public static void Check(IEnumerable<(string Path, ImmutableArray<NameForm> Forms)> pages, DiagnosticBag bag)
    {
        var first = new Dictionary<string, (string Form, Location At)>();
        foreach (var (path, forms) in pages)
            foreach (var (name, form, line) in forms)
            {
                var at = new Location(path, line);
                if (!first.TryGetValue(name, out var before))
                    first[name] = (form, at);
                else if (form != before.Form)
                    bag.Report(Rules.NameInTwoForms, at, $"“{name}” is {form} here and {before.Form} at {before.At}",
                        $"if both are one person, add the name to the glossary; if one of them is an ordinary word, leave it");
            }
    }
}
