using Banmian.Diagnostics;
using Banmian.Rendering;
using Banmian.Sources;
using Scriban.Runtime;

namespace Banmian.Tests.Rendering;

/// <summary>The repository's templates in a folder of a test's own, to change and to render from.</summary>
internal sealed class TemplateFolder : IDisposable
{
    private readonly TempFolder folder = new();

    public TemplateFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("templates"), "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
    }

    public DiagnosticBag Bag { get; } = new();

    public IEnumerable<string> Reported => Bag.Items.Select(d => d.ToString());

    public TemplateFolder Write(string name, string text)
    {
        folder.Write("templates/" + name, text);
        return this;
    }

    public TemplateFolder Delete(string name)
    {
        File.Delete(folder.FullPath("templates/" + name));
        return this;
    }

    public TemplateSet Load() => TemplateSet.Load(new SiteFolder(folder.Path), Bag);

    /// <summary>Renders a text as the layout of the front page.</summary>
    public string? Render(string layout, ScriptObject model) => Write("front.html", layout).Load().Render("front.html", model, Bag);

    public void Dispose() => folder.Dispose();
}
