using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Scripts;
using Banmian.Scripts.Newspaper;
using Banmian.Segmentation;
using Banmian.Sources;

namespace Banmian.Archive;

/// <summary>
/// A page of the archive: its dump, what is stated about it, and its reading in every published script.
/// <paramref name="Folder"/> is its address below the script's folder, without slashes at the ends
/// (<c>undated/000-e511ca848f924cbd</c>, <c>paper/2021-02-01/06</c>); <paramref name="Script"/> is the script of the dump
/// and of its sidecar; <paramref name="Known"/> are the names known in its issue, in that script; <paramref name="Photos"/> are in the order of their stories.
/// </summary>
internal sealed record Page(
    string Folder,
    SourcePage Source,
    Sidecar Sidecar,
    Paper? Paper,
    Script Script,
    KnownNames Known,
    ImmutableDictionary<Script, PageReading> Readings,
    ImmutableArray<Photo> Photos)
{
    /// <summary>The reading that needed no conversion, where its script is published; else the first there is.</summary>
    public PageReading AsDumped => Readings.GetValueOrDefault(Script) ?? Readings.OrderBy(r => r.Key).First().Value;
}
