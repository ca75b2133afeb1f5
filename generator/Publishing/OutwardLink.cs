namespace Banmian.Publishing;

/// <summary>
/// A link from one bundle of files into another: where it stands (file, line and column, 1-based), as it is written, and the file
/// and fragment it leads to.
/// </summary>
internal sealed record OutwardLink(string From, int Line, int Column, string Link, LinkTarget Target);
