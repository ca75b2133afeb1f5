using System.Collections.Immutable;
using Banmian.Archive;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Building;

/// <summary>
/// Files pages by what they print where nothing states it. For this a dump is read before the plan of the archive is made; the
/// reading is handed on to its page, and what it prints is kept.
/// </summary>
internal static class FilingWork
{
    /// <summary>
    /// The pages with the paper, the date and the page number that are only printed. A page that cannot be read is filed by
    /// what is stated; what is wrong with it is told when it is made, but for faults of the program, which are told here.
    /// </summary>
    public static ImmutableArray<PageSource> File(Desk desk, ImmutableArray<PageSource> sources, DiagnosticBag found)
    {
        var filed = SideBySide.Make(sources, source =>
        {
            var run = desk.Run.Beside(new DiagnosticBag());
            return (Source: source.Stated.IsFiled ? source : Completed(desk, source, run), run.Found);
        }, desk.Run.Stop);
        foreach (var fault in filed.SelectMany(page => page.Found.Items).Where(item => item.Rule == Rules.ProgramFault))
            found.AddRange([fault]);
        return [.. filed.Select(page => page.Source)];
    }

    private static PageSource Completed(Desk desk, PageSource source, Run run)
    {
        var facts = Printed(desk, source, run);
        var printed = RawSidecar.Of(
            from fact in facts
            where fact.IsUnderstood && ArchiveAssembly.Filing.Contains(fact.Key)
            select (fact.Key, (YamlNode?)new PrintedScalar(new Location(source.Path, fact.Line), fact.Values[0])));
        var stated = source.Stated.Or(printed);
        return (PageSource.Of(source.Files, stated, desk.Config, new DiagnosticBag()) ?? source) with
        {
            PrintedEdition = facts.FirstOrDefault(fact => fact.Key == "edition" && source.Sidecar.Edition is null)?.Values[0],
        };
    }

    private static ImmutableArray<PrintedFact> Printed(Desk desk, PageSource source, Run run)
    {
        var key = desk.KeyOfText("printed", desk.ToolsKey, source);
        return desk.Memo.Of(key.Hashed(), KeptJson.Compact.FactsOnPage, () => run.AttemptFor(source.Path, () =>
        {
            var text = TextWork.Read(desk, source, run, isAskedAgain: true).Text;
            run.NeedNoErrors();
            return new FactsOnPage([.. PrintedFacts.In(text.Reading, [.. desk.Config.Papers.Values])]);
        }))?.Facts ?? [];
    }
}
