using System.Collections.Immutable;
using Banmian.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Banmian.Rendering;

/// <summary>
/// What can be told of a template before it is rendered: includes that are not there, words that are not there, caught output.
/// </summary>
internal static class TemplateChecks
{
    public static void Check(
        Template template, ImmutableHashSet<string> names, IEnumerable<Words> words, DiagnosticBag diagnostics) =>
        new Visitor(names, words, diagnostics).Visit(template.Page!);

    public static Location At(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    private sealed class Visitor(ImmutableHashSet<string> names, IEnumerable<Words> words, DiagnosticBag diagnostics)
        : ScriptVisitor
    {
        public override void Visit(ScriptFunctionCall node)
        {
            if (node.Target is ScriptVariable { BaseName: "include" }
                && node.Arguments is [ScriptLiteral { Value: string name }, ..] && !names.Contains(name))
                diagnostics.Report(Rules.TemplateMissing, At(node.Arguments[0].Span),
                    $"there is no template {name} to include", $"names are paths below templates/, such as parts/top.html");
            base.Visit(node);
        }

        public override void Visit(ScriptMemberExpression node)
        {
            if (node.Target is ScriptVariable { BaseName: "words" })
                foreach (var file in words.Where(w => !w.Has(node.Member!.BaseName)))
                    diagnostics.Report(Rules.WordMissing, At(node.Member!.Span),
                        $"{file.Path} has no word {node.Member!.BaseName}", $"add {node.Member!.BaseName}: … to it");
            base.Visit(node);
        }

        public override void Visit(ScriptCaptureStatement node) => ReportCaught("capture", node);

        public override void Visit(ScriptWrapStatement node) => ReportCaught("wrap", node);

        public override void Visit(ScriptFunction node) => ReportCaught("func", node);

        private void ReportCaught(string keyword, ScriptNode node) =>
            diagnostics.Report(Rules.CaughtOutput, At(node.Span),
                $"{keyword} catches output that was escaped already, and writing it would escape it again",
                $"put the part into a file of its own and include it");
    }
}
