namespace Banmian.Segmentation;

/// <summary>Text that belongs to no story: folio, page number, date, editors, notices.</summary>
internal sealed record Furniture(string Text, LineRange Lines);
