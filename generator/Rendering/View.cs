using System.Text;
using Banmian.Addresses;
using Banmian.Diagnostics;

namespace Banmian.Rendering;

/// <summary>A page about to be rendered: its path in the site, its layout and what the layout gets.</summary>
internal sealed record View(string Path, Layout Layout, ViewModel Model)
{
    /// <summary>The page a folder of the site stands for.</summary>
    public static View At<T>(string folder, Layout<T> layout, CommonModel common, T own)
        where T : class, IExported => new(FileNames.PageOf(folder), layout, new ViewModel(layout.Fields, common, own));

    /// <summary>The finished file; empty after an error was reported.</summary>
    public RenderedFile Render(TemplateSet templates, DiagnosticBag bag) =>
        new(Path, Encoding.UTF8.GetBytes(templates.Render(Layout.Path, Model, bag) ?? ""));
}
