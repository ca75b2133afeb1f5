using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Proofs;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>
/// A page of the archive: its dump, what is stated about it, its text, and its reading in every published script.
/// <paramref name="Folder"/> is its address below the script's folder, without slashes at the ends
/// (<c>undated/000-e511ca848f924cbd</c>, <c>paper/2021-02-01/06</c>); <paramref name="Script"/> is the script of the dump
/// and of its sidecar; <paramref name="Text"/> is the page in that script, <paramref name="Known"/> the names known in its issue;
/// <paramref name="Photos"/> are in the order of their stories.
/// </summary>
internal sealed record Page(
    string Folder,
    SourcePage Source,
    Sidecar Sidecar,
    Paper? Paper,
    Script Script,
    Transcript Text,
    KnownNames Known,
    ImmutableDictionary<Script, PageReading> Readings,
    ImmutableArray<Photo> Photos)
{
    /// <summary>The reading in the dump's own script, which needed no conversion.</summary>
    public PageReading AsDumped => Text.Reading;
}
