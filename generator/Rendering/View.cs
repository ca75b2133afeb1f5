using System.Text;
using Banmian.Addresses;
using Banmian.Diagnostics;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>A page about to be rendered: its path in the site, its layout and what the layout gets.</summary>
internal sealed record View(string Path, string Layout, ScriptObject Model)
{
    /// <summary>The page a folder of the site stands for.</summary>
    public static View At(string folder, string layout, ScriptObject model) => new(FileNames.PageOf(folder), layout, model);

    /// <summary>The finished file; empty after an error was reported.</summary>
    public RenderedFile Render(TemplateSet templates, DiagnosticBag bag) => new(Path, Encoding.UTF8.GetBytes(templates.Render(Layout, Model, bag) ?? ""));
}
