namespace Banmian.Publishing;

/// <summary>
/// The program's own files in an output folder. They stand in one folder whose name begins with a dot: on the disk of the
/// output, so that what is staged can be renamed into place, and not uploaded with the site.
/// </summary>
internal sealed record OwnFiles(string Output)
{
    public const string FolderName = ".banmian";

    /// <summary>The name of the list that versions before the folder wrote into the output itself.</summary>
    public const string EarlierListName = ".banmian-files";

    public string Folder { get; } = Path.Combine(Output, FolderName);

    /// <summary>What the site consists of, as the last build left it.</summary>
    public string Manifest => Path.Combine(Folder, "files");

    /// <summary>
    /// The manifest of the site that is being put in place: the journal. Where it stands, the way back is closed.
    /// </summary>
    public string Journal => Path.Combine(Folder, "next");

    public string JournalOnItsWay => Path.Combine(Folder, "next.part");

    /// <summary>New files, at the paths they will have in the output.</summary>
    public string Staged => Path.Combine(Folder, "staged");

    /// <summary>What builds keep of their work, so that the next need not do it again.</summary>
    public string Kept => Path.Combine(Folder, "kept");

    public string Lock => Path.Combine(Folder, "lock");

    /// <summary>
    /// The number of the process that holds the lock; it cannot stand in the lock itself, which no other process may open.
    /// </summary>
    public string Holder => Path.Combine(Folder, "process");

    public string EarlierList => Path.Combine(Output, EarlierListName);

    /// <summary>Whether a build has written to the output. The journal is asked for first: it becomes the manifest.</summary>
    public bool Known => File.Exists(Journal) || File.Exists(Manifest) || File.Exists(EarlierList);
}
