using System.Collections.Immutable;
using Banmian.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using Shape = Banmian.Rendering.FieldTable.Shape;

namespace Banmian.Rendering;

/// <summary>
/// Holds the names a layout and the parts it includes ask for against the records it gets, before anything is rendered. It
/// follows a template as it would be rendered, but knows of a value only what can be asked of it; of what it cannot tell (what a
/// function gives, what two branches assign differently) it says nothing.
/// </summary>
internal sealed class FieldChecks
{
    // What Scriban itself and the program put beside the records.
    private static readonly ImmutableHashSet<string> BuiltIn =
        ["array", "string", "empty", "include", "for", "while", "tablerow", "continue", "this"];

    private readonly IReadOnlyDictionary<string, Template> templates;
    private readonly ImmutableHashSet<string> assigned;
    private readonly FieldTable root;
    private readonly DiagnosticBag diagnostics;
    private readonly HashSet<Location> reported;
    private readonly Stack<string> including = new();
    private Dictionary<string, Shape> names = new(StringComparer.Ordinal);

    private FieldChecks(IReadOnlyDictionary<string, Template> templates, ImmutableHashSet<string> assigned, FieldTable root,
        DiagnosticBag diagnostics, HashSet<Location> reported) =>
        (this.templates, this.assigned, this.root, this.diagnostics, this.reported) =
            (templates, assigned, root, diagnostics, reported);

    /// <summary>Checks all layouts; what stands in a part of many is reported once.</summary>
    public static void Check(
        IReadOnlyDictionary<string, Template> templates, IEnumerable<Layout> layouts, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<Location>();
        var assigned = templates.Values.SelectMany(template => AssignedIn(template.Page))
            .ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var layout in layouts)
            new FieldChecks(templates, assigned, layout.Fields, diagnostics, reported).Include(layout.Path);
    }

    private static IEnumerable<string> AssignedIn(ScriptNode? node) => node is null ? []
        : (node is ScriptAssignExpression { Target: ScriptVariable variable } ? [variable.BaseName] : Enumerable.Empty<string>())
            .Concat(node.Children.SelectMany(AssignedIn));

    private void Include(string path)
    {
        if (including.Contains(path) || !templates.TryGetValue(path, out var template))
            return;
        including.Push(path);
        Of(template.Page);
        including.Pop();
    }

    /// <summary>What can be asked of the value of a node, after what it asks for was checked.</summary>
    private Shape Of(ScriptNode? node)
    {
        switch (node)
        {
            case null:
                return Shape.Unknown;
            case ScriptVariable variable:
                return OfVariable(variable);
            case ScriptMemberExpression member:
                return OfMember(member, Of(member.Target));
            case ScriptIndexerExpression indexer:
                Of(indexer.Index);
                return Of(indexer.Target).Items ?? Shape.Unknown;
            case ScriptNestedExpression nested:
                return Of(nested.Expression);
            case ScriptArrayInitializerExpression list:
                return new Shape(Items: Common(list.Values.Select(Of)));
            case ScriptAssignExpression { Target: ScriptVariable target } assign:
                return names[target.BaseName] = Of(assign.Value);
            case ScriptFunctionCall
            {
                Target: ScriptVariable { BaseName: "include" },
                Arguments: [ScriptLiteral { Value: string path }],
            }:
                Include(path);
                return Shape.Unknown;
            case ScriptIfStatement branch:
                Of(branch.Condition);
                Either(branch.Then, branch.Else);
                return Shape.Unknown;
            case ScriptForStatement { Variable: ScriptVariable each } loop:
                Loop(each.BaseName, Of(loop.Iterator).Items ?? Shape.Unknown, loop);
                return Shape.Unknown;
            // These are refused.
            case ScriptCaptureStatement or ScriptWrapStatement or ScriptFunction:
                return Shape.Unknown;
            default:
                foreach (var child in node.Children)
                    Of(child);
                return Shape.Unknown;
        }
    }

    private Shape OfVariable(ScriptVariable variable)
    {
        var name = variable.BaseName;
        if (names.TryGetValue(name, out var shape))
            return shape;
        if (root.Find(name) is { } field)
            return field.Shape;
        if (variable.Scope == ScriptVariableScope.Global && !BuiltIn.Contains(name) && !assigned.Contains(name))
            Report(variable.Span, name, $"there is no name {name} here", root.Names.Concat(names.Keys));
        return Shape.Unknown;
    }

    private Shape OfMember(ScriptMemberExpression member, Shape of)
    {
        var name = member.Member!.BaseName;
        if (of.Fields?.Find(name) is { } field)
            return field.Shape;
        if (of.Fields is not null)
            Report(member.Member.Span, name, $"{member.Target!.ToString()!} has no field {name}", of.Fields.Names);
        else if (of.Items is not null && name != "size")
            Report(member.Member.Span, name, $"{member.Target!.ToString()!} has no field {name}", ["size"]);
        return Shape.Unknown;
    }

    // What only one branch assigns may be there after it.
    private void Either(ScriptNode? then, ScriptNode? otherwise)
    {
        var before = names;
        names = new(before, StringComparer.Ordinal);
        Of(then);
        var after = names;
        names = new(before, StringComparer.Ordinal);
        Of(otherwise);
        foreach (var (name, shape) in after)
            names[name] = names.TryGetValue(name, out var other) ? Common([shape, other]) : shape;
    }

    // The name of what a loop goes through hides what had this name before, and is gone after it.
    private void Loop(string name, Shape item, ScriptForStatement loop)
    {
        var hidden = names.GetValueOrDefault(name);
        names[name] = item;
        Of(loop.Body);
        names.Remove(name);
        if (hidden is not null)
            names[name] = hidden;
        Of(loop.Else);
    }

    private static Shape Common(IEnumerable<Shape> shapes) => shapes.Distinct().ToList() is [var only] ? only : Shape.Unknown;

    private void Report(SourceSpan span, string name, Sentence message, IEnumerable<string> known)
    {
        var at = TemplateChecks.At(span);
        if (!reported.Add(at))
            return;
        var nearest = known.MinBy(other => (Distance(name, other), other))!;
        diagnostics.Report(Rules.TemplateFailed, at, message,
            $"nearest is {nearest}; templates/README.md lists what each layout gets");
    }

    // How many characters have to be put in, taken out or changed (Levenshtein).
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = before + (one[i - 1] == other[j - 1] ? 0 : 1);
                (before, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, changed));
            }
        }
        return row[^1];
    }
}
