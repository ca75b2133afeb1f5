using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;

namespace Banmian.Config;

/// <summary>
/// What an archivist states about a dump, in <c>NAME.yml</c> beside it or for many dumps at once (<see cref="StatedFacts"/>);
/// every field may be unknown, and nothing is ever invented. Text is in the script it was written in.
/// <paramref name="Paper"/> is a slug of the site's papers;
/// <paramref name="Note"/> is Markdown; <paramref name="Script"/> overrides the detected script of the dump, and
/// <paramref name="Encoding"/> says what its bytes are.
/// </summary>
internal sealed record Sidecar(
    string? Paper,
    EdtfDate? Date,
    PageLabel? Label,
    string? Section,
    ImmutableArray<string> Editors,
    string? Rights,
    Uri? SourceUrl,
    string? Note,
    Script? Script,
    ImmutableArray<SidecarPhoto> Photos,
    NamedEncoding? Encoding)
{
    public Edition? Edition { get; init; }

    public Particulars Particulars { get; init; } = Particulars.None;

    /// <summary>Where the page stood before.</summary>
    public ImmutableArray<FormerAddress> Was { get; init; } = [];

    /// <summary>The day the page came into the archive, as an archivist states it.</summary>
    public EdtfDate? Added { get; init; }

    /// <summary>Why the page is not shown any more; null where it is shown.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>Notes that were written for each script, in place of one in the script of the dump.</summary>
    public ImmutableDictionary<Script, string> Notes { get; init; } = ImmutableDictionary<Script, string>.Empty;

    /// <summary>The note that a script shows, and the script it is written in; null where there is none.</summary>
    /// <param name="ofDump">the script of the dump, which a single note is written in</param>
    public (string Text, Script WrittenIn)? NoteIn(Script script, Script ofDump) =>
        Note is not null ? (Note, ofDump)
        : Notes.OrderBy(note => note.Key != script).ThenBy(note => note.Key != script.Base).ThenBy(note => note.Key)
            .Select(note => ((string, Script)?)(note.Value, note.Key)).FirstOrDefault();

    /// <summary>Where the note stands; null where there is none.</summary>
    public Location? NoteAt { get; init; }

    /// <summary>The keys of what was read from the page and nobody has confirmed yet.</summary>
    public ImmutableSortedSet<string> Unconfirmed { get; init; } = [];

    /// <summary>Nothing known: the sidecar of a dump that has none.</summary>
    public static readonly Sidecar Empty = new(null, null, null, null, [], null, null, null, null, [], null);
}
