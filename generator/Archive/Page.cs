using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Config;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Segmentation;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// A page of the archive with its text: where it stands, its dump, and its reading in every published script.
/// <paramref name="Text"/> is the page in the script of the dump and of its sidecar, <paramref name="Known"/> the names
/// known in its issue; <paramref name="Photos"/> are in the order of their stories.
/// </summary>
internal sealed record Page(
    PageEntry Entry,
    SourcePage Source,
    Transcript Text,
    KnownNames Known,
    ImmutableDictionary<Script, PageReading> Readings,
    ImmutableArray<Photo> Photos)
{
    public PageThreads Threads { get; init; } = PageThreads.None;

    /// <summary>The pages on which its stories go on.</summary>
    public ImmutableArray<Page> Onward { get; init; } = [];

    public string Folder => Entry.Folder;

    /// <summary>Where one of its pictures stands in the site.</summary>
    public string PathOf(Photo photo) => FileNames.Photo(Folder, AsDumped.Stories[photo.Story].Id, photo.Picture.Ending);

    /// <summary>Where the second size of one stands, if it has one.</summary>
    public string PathOfSmall(Photo photo) =>
        FileNames.SmallPhoto(Folder, AsDumped.Stories[photo.Story].Id, SmallPhoto.EndingOf(photo.Picture));

    public Sidecar Sidecar => Entry.Sidecar;

    public Paper? Paper => Entry.Paper;

    public Script Script => Text.Reading.Script;

    /// <summary>The reading in the dump's own script, which needed no conversion.</summary>
    public PageReading AsDumped => Readings.GetValueOrDefault(Script, Text.Reading);
}
