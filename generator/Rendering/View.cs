using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>A page about to be rendered: its path in the site, its layout and what the layout gets.</summary>
internal sealed record View(string Path, string Layout, ScriptObject Model);
