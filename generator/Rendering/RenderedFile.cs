namespace Banmian.Rendering;

/// <summary>A finished file of the site: its path below the output folder, with <c>/</c> between parts, and its bytes.</summary>
internal readonly record struct RenderedFile(string Path, ReadOnlyMemory<byte> Bytes);
