using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>A piece of a page where names are looked for, in the dump's script, and a mark for each of its characters.</summary>
internal sealed record NamePiece(NamePlace Place, string Text, NameMark[] Marks);
