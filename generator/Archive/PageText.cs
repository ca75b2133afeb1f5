using Banmian.Text;

namespace Banmian.Archive;

/// <summary>
/// One text of a page as it is converted: the line its story begins at, the names known there, and where it stands –
/// which story, and which of its paragraphs (0-based; null for what is none).
/// </summary>
internal sealed record PageText(string Words, KnownNames Known, int Line, int? Story = null, int? Paragraph = null);
