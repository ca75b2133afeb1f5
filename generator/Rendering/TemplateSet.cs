using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Banmian.Rendering;

/// <summary>
/// The templates of a site: layouts and parts, parsed once, and the words of the user interface.
/// <c>templates/README.md</c> tells an author what each layout gets. Templates go by their path below <c>templates/</c>.
/// </summary>
internal sealed class TemplateSet
{
    private const string Root = TemplateFiles.Folder + "/";

    private readonly ImmutableSortedDictionary<string, Template> templates;

    private TemplateSet(
        ImmutableSortedDictionary<string, Template> templates,
        ImmutableDictionary<Script, Words> words,
        bool isComplete) => (this.templates, Words, IsComplete) = (templates, words, isComplete);

    public ImmutableDictionary<Script, Words> Words { get; }

    /// <summary>Whether everything was there and in order; an incomplete set renders nothing.</summary>
    public bool IsComplete { get; }

    /// <summary>Reads a site's templates. Everything wrong with them is reported.</summary>
    /// <param name="layouts">what its layouts may ask for</param>
    public static TemplateSet Load(SiteFolder site, IEnumerable<Layout> layouts, DiagnosticBag diagnostics)
    {
        var problems = new DiagnosticBag();
        var files = new TemplateFiles(site, problems);
        Originals.Check(files, problems);
        var words = ReadWords(files, problems);
        var templates = files.Paths
            .Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !Assets.Holds(path))
            .Select(path => (Name: path[Root.Length..],
                Template: files.Text(path, problems) is { } text ? Parse(path, text, problems) : null))
            .ToImmutableSortedDictionary(parsed => parsed.Name, parsed => parsed.Template, StringComparer.Ordinal);

        foreach (var template in templates.Values.OfType<Template>())
            TemplateChecks.Check(template, [.. templates.Keys],
                words.Where(of => of.Key.Base is null).Select(of => of.Value), problems);

        var parsed = templates.Where(t => t.Value is not null)
            .ToImmutableSortedDictionary(t => t.Key, t => t.Value!, StringComparer.Ordinal);
        FieldChecks.Check(parsed, layouts, problems);

        foreach (var problem in problems.Items)
            diagnostics.Report(problem.Rule, problem.Location, problem.Message, problem.Hint);
        return new TemplateSet(parsed, words, isComplete: !problems.HasErrors);
    }

    /// <summary>
    /// Renders a layout; what goes wrong in it, or in a part it includes, is reported at its line and column there, and
    /// the result is null.
    /// </summary>
    public string? Render(string layout, IScriptObject model, DiagnosticBag diagnostics)
    {
        var context = new EscapingContext(templates);
        context.PushGlobal(model);
        context.PushGlobal(new ScriptObject()); // for what templates assign
        try
        {
            return templates[layout].Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            diagnostics.Report(Rules.TemplateFailed, TemplateChecks.At(e.Span),
                $"{e.OriginalMessage}", $"templates/README.md lists what each layout gets");
            return null;
        }
    }

    private static ImmutableDictionary<Script, Words> ReadWords(TemplateFiles files, DiagnosticBag problems)
    {
        var read = ImmutableDictionary.CreateBuilder<Script, Words>();
        foreach (var script in Script.All)
        {
            var path = Rendering.Words.PathOf(script);
            // A region's words lie over those of its base, and the site's over the program's, so a file may hold a single word.
            var below = script.Base is { } other
                ? Rendering.Words.Parse(path, TemplateFiles.ShippedText(path), read[other], problems) : null;
            read[script] = below is not null && !files.IsOwn(path) ? below
                : Rendering.Words.Parse(path, files.Text(path, problems), below, problems);
        }
        return read.ToImmutable();
    }

    private static Template? Parse(string path, string text, DiagnosticBag diagnostics)
    {
        var template = Template.Parse(text, path);
        foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
            diagnostics.Report(Rules.TemplateSyntax, TemplateChecks.At(message.Span), $"{message.Message}");
        return template.HasErrors ? null : template;
    }
}
