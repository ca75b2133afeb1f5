using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Building.Lists;
using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Text;

namespace Banmian.Building;

/// <summary>
/// One page of a build: goes the way of <see cref="PagePipeline"/> as far as what is kept does not save it, and no stage twice.
/// </summary>
internal sealed class PageWork
{
    private readonly Build build;
    private readonly PageSource source;
    private readonly Issue issue;
    private readonly int place;
    private readonly Run run;
    private readonly Lazy<PageInOwnScript> text;
    private Page? converted;
    private ImmutableArray<PageCopy> copies;

    /// <param name="at">its issue, and its place among the pages of the issue</param>
    public PageWork(Build build, PageSource source, (Issue Issue, int Place) at)
    {
        (this.build, this.source, (issue, place)) = (build, source, at);
        run = build.Run.Beside(build.NewBag());
        Found = run.Found;
        text = new Lazy<PageInOwnScript>(() => TextWork.Examined(build.Desk, source, run));
    }

    /// <summary>The path of the dump.</summary>
    public string Path => source.Path;

    private PageThreads Threads => build.Threads.OfPage(source.Path);

    private PageEntry Entry => issue.Pages[place];

    /// <summary>What was found wrong with the page.</summary>
    public DiagnosticBag Found { get; private set; }

    /// <summary>The names the page marks, for the others of its issue; none where it cannot be read.</summary>
    public ImmutableArray<string> Names() => Within(() =>
    {
        var key = KeyOfText("names");
        return run.Need(build.Memo.Of(key.Hashed(), KeptJson.Compact.NamesOfPage, () => new NamesOfPage(NamesInText())));
    })?.Names ?? [];

    /// <summary>
    /// The bodies the page would have alone in its issue, for each direction of its scripts; none where it cannot be read.
    /// </summary>
    /// <param name="ofIssue">the names of its issue</param>
    public ImmutableArray<int> Bodies(KnownNames ofIssue) => Within(() =>
    {
        var key = KeyOfPage("bodies", ofIssue);
        return run.Need(build.Memo.Of(key.Hashed(), KeptJson.Compact.BodiesOfPage,
            () => new BodiesOfPage(PagePipeline.Bodies(Copies(ofIssue), run))));
    })?.Bodies ?? [];

    /// <summary>The page with all its files made; null after an error was reported.</summary>
    /// <param name="ofIssue">the names of its issue; null where it shares none, and knows only its own</param>
    /// <param name="bodies">the bodies of its issue; none where it has its own</param>
    /// <param name="others">the pages of its issue, on some of which its stories go on</param>
    public MadePage? Make(KnownNames? ofIssue, ImmutableArray<int> bodies, IEnumerable<PageWork> others) => Within(() =>
    {
        var onward = Threads.Onward.Select(path => others.Single(work => work.Path == path)).ToList();
        var pageKey = KeyOf(ofIssue, bodies);
        foreach (var other in onward)
            pageKey.Add(other.KeyOfPage("onward", ofIssue).Hashed());
        var key = pageKey.Hashed();
        var page = new Lazy<Page>(() => ToPage(ofIssue) with
        {
            Onward = [.. onward.Select(other => other.ForOthers(ofIssue)).OfType<Page>()],
        });
        var makeUps = new Lazy<MakeUps>(() => PagePipeline.MakeUp(page.Value, Copies(ofIssue), bodies, run));
        var files = build.MadeBefore(key);
        var taken = Take(key, page, makeUps, TakeAgain(build, source, (issue, place), ofIssue, bodies));
        if (files is null)
            return new MadePage(MakeFiles(key, page.Value, makeUps.Value, taken), taken);
        Found = build.NewBag();
        return new MadePage(files.ToldAgain(Found), taken);
    });

    // What another page shows of this one. It is read anew, since two pages may ask at once; what is wrong is told here alone.
    private Page? ForOthers(KnownNames? ofIssue)
    {
        var other = new PageWork(build, source, (issue, place));
        return other.Within(() => other.ToPage(ofIssue));
    }

    // The one place where a page's stages are run, and where they end before their time.
    private T? Within<T>(Func<T> stages) where T : class => run.AttemptFor(Path, stages);

    private ImmutableArray<string> NamesInText() => PagePipeline.Names(text.Value.Text.Reading, run.Need(build.Site), run);

    private Page ToPage(KnownNames? ofIssue)
    {
        if (converted is not null)
            return converted;
        var (page, transcript) = text.Value;
        var photos = PagePipeline.PlacePhotos(transcript.Reading, source.Sidecar, build.Folder, run);
        run.NeedNoErrors();
        var known = ofIssue ?? IssueNames.Together([NamesInText()]);
        return converted = PagePipeline.Convert(run.Need(build.Site), Entry, page, transcript, photos, known, run) with
        {
            Threads = Threads,
        };
    }

    private ImmutableArray<PageCopy> Copies(KnownNames? ofIssue) =>
        copies.IsDefault ? copies = PagePipeline.Copies(run.Need(build.Site), ToPage(ofIssue), run) : copies;

    private MadeFiles MakeFiles(string key, Page page, MakeUps makeUps, ImmutableArray<Taken> taken)
    {
        var site = build.Site!;
        var card = taken.Of(Cards.Extract);
        ReadOnlyMemory<byte>? Print(RenderedFile view) => build.Prints?.Of(view, page, run.Found);
        return build.Make(key, PagePipeline.Render(site, issue, page, card, makeUps, Print, run), run);
    }

    /// <summary>What lists take of the page: where it is kept, no more than its mark is read.</summary>
    /// <param name="again">takes it anew: what is kept may be torn or gone when it is asked for</param>
    private ImmutableArray<Taken> Take(string pageKey, Lazy<Page> page, Lazy<MakeUps> makeUps, Func<Extract, byte[]> again)
    {
        var (extracts, memo) = (build.Extracts, build.Memo);
        var key = new BuildKey("marks").Add(pageKey).Hashed();
        var known = memo.Recall(key, KeptJson.Compact.MarksOfPage)?.Marks ?? [.. extracts.Select(_ => "")];
        var taken = extracts.Zip(known, (extract, mark) =>
        {
            if (mark != "" && memo.Want(mark))
                return Taken.Kept(extract, mark, memo, again);
            var whole = page.Value;
            return Taken.Now(extract, run.Stage(extract.Name, _ => extract.From(build.Site!, whole, makeUps)), memo, again);
        }).ToImmutableArray();
        if (!taken.Select(one => one.Mark).SequenceEqual(known))
            memo.Keep(key, new MarksOfPage([.. taken.Select(one => one.Mark)]), KeptJson.Compact.MarksOfPage);
        return taken;
    }

    // Static, so that what lists take of a page does not hold all of the page. What is wrong with it was told when it was made.
    private static Func<Extract, byte[]> TakeAgain(Build build, PageSource source, (Issue Issue, int Place) at,
        KnownNames? ofIssue, ImmutableArray<int> bodies) => extract =>
    {
        var work = new PageWork(build, source, at);
        return build.Run.Need(work.Within(() => extract.From(build.Site!, work.ToPage(ofIssue),
            new Lazy<MakeUps>(() => PagePipeline.MakeUp(work.ToPage(ofIssue), work.Copies(ofIssue), bodies, work.run)))));
    };

    /// <summary>What the page's text in its own script depends on.</summary>
    private BuildKey KeyOfText(string kind) => build.Desk.KeyOfText(kind, build.SiteKey, source);

    /// <summary>What the page in all scripts depends on: also its pictures and the names of its issue.</summary>
    private BuildKey KeyOfPage(string kind, KnownNames? ofIssue)
    {
        var key = KeyOfText(kind);
        foreach (var photo in source.Sidecar.Photos)
            key.AddFile(photo.File, build.Folder);
        foreach (var name in ofIssue?.Names ?? [])
            key.Add(name);
        return key;
    }

    /// <summary>What the page's files depend on: also its prints, the body of its issue, what its links turn to.</summary>
    private BuildKey KeyOf(KnownNames? ofIssue, ImmutableArray<int> bodies)
    {
        var key = KeyOfPage("page", ofIssue).Add(Entry.Folder);
        foreach (var script in build.Config.Scripts)
            key.Add(build.Prints?.MarkOf(script, Entry.Folder, FileNames.PagePrint));
        foreach (var body in bodies)
            key.Add(FormattableString.Invariant($"{body}"));
        foreach (var neighbour in (int[])[place - 1, place + 1])
            key.Add(issue.Pages.ElementAtOrDefault(neighbour) is { } page ? $"{page.Path} {page.Folder}" : null);
        foreach (var page in Jumps.PagesOf(issue))
            key.Add(page.Sidecar.Label?.Text).Add(page.Folder);
        foreach (var (story, other) in Threads.Continuations)
            key.Add(story).Add(other.Page.Folder).Add(other.Story).Add(other.IsOnward ? "on" : "back");
        foreach (var (story, label) in Threads.Series)
            key.Add(story).Add(label);
        foreach (var (story, there) in Threads.Elsewhere.Stories.SelectMany(of => of.Value.Select(there => (of.Key, there))))
            key.Add(story).Add(there.Page.Folder).Add(there.Story).Add(there.Page.Paper?.Slug).Add(there.Page.Sidecar.Date?.Text)
                .Add(there.Page.Sidecar.Label?.Text)
                .Add(FormattableString.Invariant($"{there.HasOtherHeadline} {there.Longer}"));
        var (before, after) = build.Archive.Around(issue);
        key.AddLinkTo(before).AddLinkTo(after);
        return key;
    }
}
