using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Sources;
using Scriban.Runtime;

namespace Banmian.Tests.Rendering;

/// <summary>The program's templates with a site's own put before them, to render from.</summary>
internal sealed class TemplateFolder : IDisposable
{
    private readonly TempFolder folder = new();

    public IEnumerable<string> Paths => new TemplateFiles(new SiteFolder(folder.Path), Bag).Paths;

    public DiagnosticBag Bag { get; } = new();

    public IEnumerable<string> Reported => Bag.Items.Select(d => d.ToString());

    public TemplateFolder Write(string name, string text)
    {
        folder.Write("templates/" + name, text);
        return this;
    }

    public TemplateSet Load() => TemplateSet.Load(new SiteFolder(folder.Path), Layouts.All, Bag);

    /// <summary>Renders a text with what no layout of the program gets.</summary>
    public string? Render(string text, ScriptObject model) => Write("probe.html", text).Load().Render("probe.html", model, Bag);

    public void Dispose() => folder.Dispose();
}
