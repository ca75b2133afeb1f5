using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Config;

namespace Banmian.Archive;

/// <summary>
/// The pages of one edition of one paper on one date, in page order; what is unknown is null.
/// <paramref name="Folder"/> is its address below the script's folder (<c>paper/2021-02-01</c>, <c>undated</c>).
/// </summary>
internal sealed record Issue(string Folder, Paper? Paper, EdtfDate? Date, Edition? Edition, ImmutableArray<PageEntry> Pages)
{
    // With miniatures and headlines, some 100 KB.
    private const int MostOnAList = 24;

    /// <summary>
    /// The pages as they are listed: all of a day together. What is of no day may be any number of pages, and has a list for so
    /// many of them.
    /// </summary>
    public ImmutableArray<ImmutableArray<PageEntry>> Lists =>
        Date?.Day is not null ? [Pages] : [.. Pages.Chunk(MostOnAList).Select(list => list.ToImmutableArray())];

    /// <summary>Where one of its lists stands, from 0; the first at the address of the issue.</summary>
    public string FolderOf(int list) => list == 0 ? Folder : Folders.OfList(Folder, list + 1);

    /// <summary>The picture of the first page on one of its lists that is shown; null where none is.</summary>
    public string? PictureOf(int list) =>
        Lists[list].FirstOrDefault(page => !page.IsWithdrawn) is { } page ? FileNames.SharingPicture(page.Folder) : null;

    /// <summary>Those of its pages that were not withdrawn.</summary>
    public IEnumerable<PageEntry> ShownPages => Pages.Where(page => !page.IsWithdrawn);

    /// <summary>Whether it is published as an e-book too: where the site asks for them, and it is dated and shown.</summary>
    public bool HasEpub(SiteConfig config) => config.HasEpubs && Date is not null && ShownPages.Any();

    /// <summary>Whether it may be printed in one: pages of no known paper or date are no issue.</summary>
    public bool IsPrintable => Paper is not null && Date is not null;

    /// <summary>Whether no more than its year is known, so that its address is that of the year.</summary>
    public bool IsOfNoMonth => Date is { } date && Folder == Folders.OfYear(Paper?.Slug, date.Year);
}
