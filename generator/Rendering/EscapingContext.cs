using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Banmian.Rendering;

/// <summary>
/// The context a layout is rendered in: every expression is escaped unless its value is <see cref="Html"/>, a name that is
/// not there is an error, and includes come from the set of parsed templates only.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    public EscapingContext(IReadOnlyDictionary<string, Template> templates)
        : base(BuiltIns(templates))
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableNullIndexer = false;
        LoopLimit = 0;
        LimitToString = 0;
        AutoIndent = false;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }

    // Scriban would look for the best accessor of a list in each context anew, by all interfaces of its type.
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IList and not IScriptObject ? ListAccessor.Default : base.GetMemberAccessorImpl(target);

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Html html)
            Write(html.Text);
        else if (textAsObject is not null)
            Write(Html.Escape(ObjectToString(textAsObject) ?? ""));
        return this;
    }

    // Scriban finds these functions by reflection. That is too dear for each page, and a compiler that works ahead of time has to
    // be told to keep them.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(ArrayFunctions))]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A template cannot call ScriptObject.From.")]
    private static readonly ScriptObject OfArrays = new ArrayFunctions { IsReadOnly = true };
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(StringFunctions))]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A template cannot call ScriptObject.From.")]
    private static readonly ScriptObject OfStrings = new StringFunctions { IsReadOnly = true };

    /// <summary>No clock, no random numbers and no evaluation of strings: a page depends on its data alone.</summary>
    private static ScriptObject BuiltIns(IReadOnlyDictionary<string, Template> templates) => new()
    {
        ["array"] = OfArrays,
        ["string"] = OfStrings,
        ["empty"] = EmptyScriptObject.Default,
        ["include"] = new IncludeFunction(templates),
    };

    /// <summary><c>include "parts/x.html"</c>: renders another template of the set in place.</summary>
    private sealed class IncludeFunction(IReadOnlyDictionary<string, Template> templates) : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;
        public int ParameterCount => 1;
        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;
        public Type ReturnType => typeof(Html);
        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "name");

        public object? Invoke(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            var name = context.ObjectToString(arguments[0]) ?? "";
            if (!templates.TryGetValue(name, out var template))
                throw new ScriptRuntimeException(callerContext!.Span, $"there is no template {name} to include");

            context.EnterRecursive(callerContext!);
            context.PushOutput();
            string output;
            try
            {
                context.Evaluate(template.Page!);
            }
            finally
            {
                output = context.PopOutput().ToString() ?? "";
                context.ExitRecursive(callerContext!);
            }
            return new Html(output);
        }

        public ValueTask<object?> InvokeAsync(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
