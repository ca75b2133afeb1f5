namespace Banmian.Rendering;

/// <summary>The print of a page in one script: its PDF, and the picture (PNG) of its first sheet where there is one. They stand beside the page's view.</summary>
internal sealed record PrintedPage(ReadOnlyMemory<byte> Pdf, ReadOnlyMemory<byte>? Picture);
