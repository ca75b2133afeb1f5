using System.Collections.Immutable;
using System.Text;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Banmian.Rendering;

/// <summary>
/// The templates of a site: layouts and parts, parsed once; the words of the user interface; the assets, byte for byte.
/// <c>templates/README.md</c> tells an author what each layout gets.
/// </summary>
internal sealed class TemplateSet
{
    private const string Root = "templates/";

    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);

    private TemplateSet() { }

    /// <summary>Whether everything was there and in order when the set was loaded.</summary>
    public bool IsComplete { get; private set; }

    public ImmutableDictionary<Script, Words> Words { get; private set; } = ImmutableDictionary<Script, Words>.Empty;

    /// <summary>Files of <c>templates/assets/</c> by their path in the site (<c>assets/site.css</c>).</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Assets { get; private set; } =
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    /// <summary>Reads a templates folder. Everything wrong with it is reported; a set with errors must not be rendered from.</summary>
    public static TemplateSet Load(string templatesFolder, DiagnosticBag diagnostics)
    {
        var set = new TemplateSet();
        var problems = new DiagnosticBag();
        var files = Directory.Exists(templatesFolder)
            ? Directory.EnumerateFiles(templatesFolder, "*", SearchOption.AllDirectories)
                .ToImmutableSortedDictionary(file => Path.GetRelativePath(templatesFolder, file).Replace('\\', '/'), file => file, StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, string>.Empty;

        set.Words = Enum.GetValues<Script>().ToImmutableDictionary(script => script, script => Rendering.Words.Load(script, files, problems));
        foreach (var (name, file) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
            set.Parse(name, File.ReadAllText(file, Encoding.UTF8), problems);
        foreach (var layout in Layouts.All.Where(layout => !files.ContainsKey(layout)))
            problems.Report(Rules.TemplateMissing, new Location(Root + layout), "this layout is missing",
                "every site needs it; take it from the templates the program comes with");
        foreach (var (name, template) in set.templates)
            TemplateChecks.Check(Root + name, template, [.. files.Keys], set.Words.Values, problems);

        set.Assets = files
            .Where(f => f.Key.StartsWith("assets/", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)File.ReadAllBytes(f.Value), StringComparer.Ordinal);
        set.IsComplete = !problems.HasErrors;
        foreach (var problem in problems.Items)
            diagnostics.Report(problem.Rule, problem.Location, problem.Message, problem.Hint);
        return set;
    }

    /// <summary>
    /// Renders a layout; what goes wrong in it, or in a part it includes, is reported at its line and column there, and
    /// the result is null.
    /// </summary>
    public string? Render(string layout, ScriptObject model, DiagnosticBag diagnostics)
    {
        var context = new EscapingContext(templates);
        context.PushGlobal(model);
        try
        {
            return templates[layout].Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            diagnostics.Report(Rules.TemplateFailed, At(e.Span), e.OriginalMessage, "templates/README.md lists what each layout gets");
            return null;
        }
    }

    internal static Location At(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    private void Parse(string name, string text, DiagnosticBag diagnostics)
    {
        var template = Template.Parse(text, Root + name);
        foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
            diagnostics.Report(Rules.TemplateSyntax, At(message.Span), message.Message, "");
        if (!template.HasErrors)
            templates[name] = template;
    }
}
